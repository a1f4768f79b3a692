import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseTemplate } from '#app/domain/template/parse-template.ts'
import type { Section } from '#app/domain/template/template.ts'
import {
  indicatorSection,
  makeParagraph,
  makeRichText,
  makeTemplate,
  meetingSection,
  noteSection,
} from '#tests/builders/make-template.ts'

const schema: unknown = JSON.parse(readFileSync('templates/template.schema.json', 'utf8'))

/** One step holding these sections. */
function withSections(...sections: readonly object[]): object {
  return { ...makeTemplate({ handouts: [] }), steps: [{ id: 'only', title: 'Ene', intro: 'Her.', sections }] }
}

function withBlocks(...blocks: readonly object[]): object {
  const sheet = { id: 'sheet', title: 'Ark', fileName: 'Ark', purpose: 'Til alle.', when: 'meeting', blocks }
  return { ...makeTemplate(), handouts: [sheet] }
}

function withProperties(section: Section, properties: object): object {
  return { ...section, itemSchema: { type: 'object', required: [], properties } }
}

function faultsOf(value: unknown): readonly string[] {
  const parsed = parseTemplate(value, schema)
  return parsed.ok ? [] : parsed.faults.map(({ path, message }) => `${path} ${message.da}`)
}

test('a template without faults comes back as it was', () => {
  const template = makeTemplate()
  expect(parseTemplate(template, schema)).toEqual({ ok: true, template })
})

test('every sentence stands in both languages', () => {
  const parsed = parseTemplate({ ...makeTemplate(), version: 'one' }, schema)
  expect(parsed).toEqual({
    ok: false,
    faults: [
      {
        path: '$.version',
        message: {
          da: 'Værdien har en forkert type. Den skal være integer.',
          en: 'The value has the wrong type. It must be integer.',
        },
      },
    ],
  })
})

describe('the shape', () => {
  const untitled = without(makeTemplate(), 'title')
  const link = { type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }] }
  const unsafe = { type: 'doc', content: [{ type: 'paragraph', attrs: { id: 'a' }, content: [link] }] }
  const cases: readonly (readonly [string, unknown, string])[] = [
    ['text instead of a template', 'a template', '$ Værdien har en forkert type. Den skal være object.'],
    ['a missing field', untitled, '$ Her mangler »title«.'],
    [
      'a misspelt field',
      { ...makeTemplate(), autor: 'x' },
      '$.autor Feltet findes ikke i formatet. Er navnet stavet rigtigt?',
    ],
    [
      'an unknown language',
      { ...makeTemplate(), language: 'no' },
      '$.language Værdien skal være en af disse: "da", "en".',
    ],
    ['no steps', { ...makeTemplate(), steps: [] }, '$.steps Der skal være mindst 1 her.'],
    [
      'an unknown type of section',
      withSections({ ...noteSection, type: 'song' }),
      '$.steps[0].sections[0].type Værdien skal være en af disse: "rich-text", "form", "list".',
    ],
    [
      'a list without a schema',
      withSections({ ...noteSection, type: 'list' }),
      '$.steps[0].sections[0] Her mangler »itemSchema«.',
    ],
    [
      'an item that is no object',
      withSections({ ...indicatorSection, itemSchema: { type: 'array' } }),
      '$.steps[0].sections[0].itemSchema.type Værdien skal være "object".',
    ],
    [
      'a section id with a capital',
      withSections({ ...noteSection, id: 'Note' }),
      '$.steps[0].sections[0].id Teksten har ikke den form, feltet kræver.',
    ],
    [
      'a block without an id',
      withSections({
        ...noteSection,
        guidance: { type: 'doc', content: [{ type: 'paragraph', attrs: {} }] },
      }),
      '$.steps[0].sections[0].guidance.content[0].attrs Her mangler »id«.',
    ],
    [
      'a link that runs',
      withSections({ ...noteSection, guidance: unsafe }),
      '$.steps[0].sections[0].guidance.content[0].content[0].marks[0].attrs.href Teksten har ikke den form, feltet kræver.',
    ],
    [
      'a block that nothing prints',
      withBlocks({ block: 'poem' }),
      '$.handouts[0].blocks[0].block Værdien skal være en af disse: ',
    ],
    [
      'a label that is missing',
      withBlocks({ block: 'plan', labels: { task: 'a', responsible: 'b', deadline: 'c' } }),
      '$.handouts[0].blocks[0].labels Her mangler »done«.',
    ],
  ]
  test.each(cases)('%s is refused', (_name, value, expected) => {
    expect(faultsOf(value).join('\n')).toContain(expected)
  })
})

describe('how the parts fit together', () => {
  const shortened = without(properties(indicatorSection), 'denominator')
  const layout = (...elements: readonly object[]) => ({ type: 'VerticalLayout', elements })
  const twice = { type: 'doc', content: [makeParagraph('En', 'a'), makeParagraph('To', 'a')] }
  const choices = { type: 'string', oneOf: [{ const: 'median', title: 'Median' }] }
  const acceptance = {
    ...meetingSection,
    id: 'yes',
    role: 'acceptance',
    accepts: 'note',
    schema: {
      type: 'object',
      properties: { decidedOn: { type: 'string' }, decidedBy: { type: 'string' } },
    },
    uiSchema: layout(),
    initial: {},
  }
  const cases: readonly (readonly [string, unknown, string])[] = [
    [
      'two sections with one id',
      withSections(noteSection, noteSection),
      '$.steps[0].sections[1].id »note« er brugt to gange. Giv det et andet navn.',
    ],
    [
      'two blocks of a text with one id',
      withSections({ ...noteSection, initial: twice }),
      '$.steps[0].sections[0].initial.content[1].attrs.id »a« er brugt to gange. Giv det et andet navn.',
    ],
    [
      'two items with one id',
      withSections({ ...indicatorSection, initial: [{ id: 'a' }, { id: 'a' }] }),
      '$.steps[0].sections[0].initial[1].id »a« er brugt to gange. Giv det et andet navn.',
    ],
    [
      'a role given twice',
      withSections(meetingSection, { ...meetingSection, id: 'again' }),
      '$.steps[0].sections[1].role Rollen »meeting« er allerede givet til et andet afsnit. Den kan kun gives én gang.',
    ],
    [
      'a role without what it needs',
      withSections(withProperties(indicatorSection, shortened)),
      '$.steps[0].sections[0].itemSchema.properties.denominator Rollen »indicators« kræver dette felt.',
    ],
    [
      'a core field of another type',
      withSections(
        withProperties(indicatorSection, { ...properties(indicatorSection), minutes: { type: 'string' } }),
      ),
      '$.steps[0].sections[0].itemSchema.properties.minutes.type I rollen »indicators« skal feltet have typen integer.',
    ],
    [
      'a kind of number that nothing computes',
      withSections(withProperties(indicatorSection, { ...properties(indicatorSection), kind: choices })),
      '$.steps[0].sections[0].itemSchema.properties.kind »median« er ikke en af mulighederne proportion, rate, count, mean, two-registrations, composition, single-choice, multiple-choice, free-text.',
    ],
    [
      'a yes to a text that is not in the step',
      withSections(acceptance, meetingSection),
      '$.steps[0].sections[0].accepts Skriv her id på det tekstafsnit i samme trin, som klyngen siger ja til.',
    ],
    [
      'an accepted text without an acceptance',
      withSections(noteSection, { ...meetingSection, accepts: 'note' }),
      '$.steps[0].sections[1].accepts »accepts« hører kun til i et afsnit med rollen »acceptance«.',
    ],
    [
      'a gate without a question',
      withSections({ ...meetingSection, role: 'gate' }),
      '$.steps[0].sections[0].schema.properties Rollen »gate« kræver mindst ét felt med mulighederne »yes« og »no«.',
    ],
    [
      'a layout of a field that is not there',
      withSections({
        ...meetingSection,
        uiSchema: layout({ type: 'Control', scope: '#/properties/speaker' }),
      }),
      '$.steps[0].sections[0].uiSchema.elements[0].scope Skemaet har intet felt »#/properties/speaker«.',
    ],
    [
      'a rule about a field that is not there',
      withSections({
        ...meetingSection,
        uiSchema: layout({
          type: 'Control',
          scope: '#/properties/date',
          rule: { effect: 'SHOW', condition: { scope: '#/properties/speaker', schema: {} } },
        }),
      }),
      '$.steps[0].sections[0].uiSchema.elements[0].rule.condition.scope Skemaet har intet felt »#/properties/speaker«.',
    ],
    [
      'choices from a role that no list has',
      withSections({
        ...meetingSection,
        uiSchema: layout({ type: 'Control', scope: '#/properties/date', options: { optionsFrom: 'tasks' } }),
      }),
      '$.steps[0].sections[0].uiSchema.elements[0].options.optionsFrom Ingen liste i skabelonen har rollen »tasks«.',
    ],
    [
      'a required field that is not there',
      withSections({ ...meetingSection, schema: { ...schemaOf(meetingSection), required: ['speaker'] } }),
      '$.steps[0].sections[0].schema.required[0] Der er intet felt »speaker«.',
    ],
    [
      'a title taken from a field that is not there',
      withSections({ ...indicatorSection, itemTitle: 'name' }),
      '$.steps[0].sections[0].itemTitle Der er intet felt »name«.',
    ],
    [
      'default content that the form has no room for',
      withSections({ ...meetingSection, initial: { minutes: 'lang' } }),
      '$.steps[0].sections[0].initial.minutes Værdien har en forkert type. Den skal være integer.',
    ],
    [
      'a handout of a section that is not there',
      withBlocks({ block: 'section', section: 'song' }),
      '$.handouts[0].blocks[0].section Der er intet afsnit med id »song«.',
    ],
    [
      'a condition on a section that is not there',
      withBlocks({ block: 'page-break', when: { filled: 'song' } }),
      '$.handouts[0].blocks[0].when.filled Der er intet afsnit med id »song«.',
    ],
    [
      'a column of a field that is not there',
      withBlocks({
        block: 'section',
        section: 'numbers',
        columns: [
          { title: '#', property: '#', width: 1 },
          { title: 'Navn', property: 'name', width: 1 },
        ],
      }),
      '$.handouts[0].blocks[0].columns[1].property Listen har intet felt »name«.',
    ],
    [
      'columns for a text',
      withBlocks({
        block: 'section',
        section: 'note',
        columns: [{ title: 'Navn', property: 'name', width: 1 }],
      }),
      '$.handouts[0].blocks[0].columns Kun en liste kan have kolonner.',
    ],
    [
      'a block that prints a role no section has',
      withBlocks({ block: 'references', readOnLabel: 'Læst' }),
      '$.handouts[0].blocks[0] Intet afsnit har rollen »references«, som denne blok trykker.',
    ],
    [
      'a fact about a role no section has',
      withBlocks({
        block: 'fact-box',
        title: 'Fakta',
        rows: [{ label: 'Kontakt', value: { role: 'contacts' } }],
      }),
      '$.handouts[0].blocks[0].rows[0].value.role Intet afsnit har rollen »contacts«, som denne blok trykker.',
    ],
    [
      'a column filled from tasks there are none of',
      withBlocks({ block: 'columns', columns: [{ title: 'Før', source: { from: 'tasks-before' } }] }),
      '$.handouts[0].blocks[0].columns[0].source.from Intet afsnit har rollen »tasks«, som denne blok trykker.',
    ],
  ]
  test.each(cases)('%s is refused', (_name, value, expected) => {
    expect(faultsOf(value)).toEqual([expected])
  })

  test('all faults are told at once, not the first one only', () => {
    const template = withSections({ ...noteSection, guidance: makeRichText('x') }, noteSection, {
      ...indicatorSection,
      itemTitle: 'name',
    })
    expect(faultsOf(template)).toHaveLength(2)
  })
})

function schemaOf(section: Section): object {
  return section.type === 'form' ? section.schema : {}
}

function properties(section: Section): { readonly [name: string]: unknown } {
  return section.type === 'list' ? (section.itemSchema.properties ?? {}) : {}
}

function without(value: object, name: string): object {
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== name))
}
