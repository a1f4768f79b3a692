import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  addBlock,
  addField,
  addHandout,
  addSection,
  addStep,
  copyTemplate,
  nextVersion,
  rename,
} from '#app/domain/template/edit-template.ts'
import { findSection } from '#app/domain/template/find-section.ts'
import { move } from '#app/domain/template/move-part.ts'
import { applySettings, settingsOf } from '#app/domain/template/part-settings.ts'
import { parseTemplate } from '#app/domain/template/parse-template.ts'
import { findPlaceOfPath } from '#app/domain/template/place-of-path.ts'
import { formatPlace, parentOf, parsePlace, type Place, placeExists } from '#app/domain/template/place.ts'
import { canRemove, remove } from '#app/domain/template/remove-part.ts'
import { fieldKinds, findField, listFields } from '#app/domain/template/section-fields.ts'
import type { ListSection, Template } from '#app/domain/template/template.ts'
import { indicatorSection, makeTemplate } from '#tests/builders/make-template.ts'

const schema: unknown = JSON.parse(readFileSync('templates/template.schema.json', 'utf8'))

function readRealTemplate(): Template {
  const value: unknown = JSON.parse(readFileSync('templates/klyngepakke.da.v1.json', 'utf8'))
  const parsed = parseTemplate(value, schema)
  if (!parsed.ok) throw new Error('The template must be in order')
  return parsed.template
}

const real = readRealTemplate()

function faultsOf(template: Template): readonly string[] {
  const parsed = parseTemplate(template, schema)
  return parsed.ok ? [] : parsed.faults.map(({ path, message }) => `${path} ${message.da}`)
}

function makeIds(): () => string {
  let count = 0
  return () => `new-${++count}`
}

/** Every part of a template. */
function listPlaces(template: Template): readonly Place[] {
  const sections = template.steps.flatMap((step) => step.sections)
  return [
    { part: 'template' },
    ...template.steps.map(({ id }): Place => ({ part: 'step', step: id })),
    ...sections.map(({ id }): Place => ({ part: 'section', section: id })),
    ...sections.flatMap((section) =>
      listFields(section).map(({ name }): Place => ({ part: 'field', section: section.id, field: name })),
    ),
    ...template.handouts.map(({ id }): Place => ({ part: 'handout', handout: id })),
    ...template.handouts.flatMap(({ id, blocks }) =>
      blocks.map((_, block): Place => ({ part: 'block', handout: id, block })),
    ),
  ]
}

const field = { title: 'Kontaktform', help: '', options: ['Fremmøde', 'Telefon'], isRequired: true }

type Step = (template: Template, pick: number, makeId: () => string) => Template

function pickFrom<Entry>(entries: readonly Entry[], pick: number): Entry | undefined {
  return entries[pick % Math.max(1, entries.length)]
}

function anyPlace(template: Template, pick: number): Place {
  return pickFrom(listPlaces(template), pick) ?? { part: 'template' }
}

const harmless: readonly Step[] = [
  (template, pick, makeId) => {
    const step = pickFrom(template.steps, pick)?.id ?? ''
    const type = pickFrom(['rich-text', 'form', 'list'] as const, pick) ?? 'form'
    return addSection(template, step, { type, title: 'Nyt', fieldTitle: 'Titel' }, makeId)
  },
  (template, pick, makeId) => {
    const sections = template.steps.flatMap((step) => step.sections)
    const kind = pickFrom(fieldKinds, pick) ?? 'text'
    return addField(template, pickFrom(sections, pick)?.id ?? '', { ...field, kind }, makeId)
  },
  (template, pick) =>
    addBlock(template, pickFrom(template.handouts, pick)?.id ?? '', {
      block: 'section',
      section:
        pickFrom(
          template.steps.flatMap((step) => step.sections),
          pick,
        )?.id ?? '',
    }),
  (template, pick) => rename(template, anyPlace(template, pick), 'Et andet navn'),
  (template, pick) => move(template, anyPlace(template, pick), 1),
  (template, pick) => move(template, anyPlace(template, pick), -1),
]

const risky: readonly Step[] = [
  ...harmless,
  (template, _, makeId) => addStep(template, { title: 'Nyt trin', intro: 'Her.' }, makeId),
  (template, _, makeId) =>
    addHandout(template, { title: 'Nyt', fileName: 'Nyt', purpose: 'Til alle.', when: 'after' }, makeId),
  (template, pick) => remove(template, anyPlace(template, pick)),
]

function edited(template: Template, steps: readonly Step[], picks: readonly (readonly [number, number])[]) {
  const makeId = makeIds()
  return picks.reduce(
    (left, [which, pick]) => steps[which % steps.length]?.(left, pick, makeId) ?? left,
    template,
  )
}

const picks = fc.array(fc.tuple(fc.nat(1000), fc.nat(10_000)), { maxLength: 25 })

describe('after any sequence of edits', () => {
  test('adding, renaming and moving leave a template without faults', () => {
    fc.assert(
      fc.property(picks, (chosen) => {
        expect(faultsOf(edited(makeTemplate(), harmless, chosen))).toEqual([])
      }),
    )
  })

  test('the product’s own template stays without faults as well', () => {
    fc.assert(
      fc.property(picks, (chosen) => {
        expect(faultsOf(edited(real, harmless, chosen))).toEqual([])
      }),
      { numRuns: 10 },
    )
  })

  test('what removing leaves behind is a fault with a place that is there', () => {
    fc.assert(
      fc.property(fc.constantFrom(makeTemplate(), real), picks, (before, chosen) => {
        const template = edited(before, risky, chosen)
        const parsed = parseTemplate(template, schema)
        const faults = parsed.ok ? [] : parsed.faults
        const lost = faults.filter(({ path }) => {
          const place = findPlaceOfPath(template, path)
          return place.part === 'template' || !placeExists(template, place)
        })
        expect(lost).toEqual([])
      }),
      { numRuns: 30 },
    )
  })

  test('moving only changes the order, and moving back undoes it', () => {
    fc.assert(
      fc.property(fc.nat(10_000), fc.constantFrom<1 | -1>(1, -1), (pick, by) => {
        const place = anyPlace(real, pick)
        const moved = move(real, place, by)
        const named = (template: Template) => listPlaces(template).map(formatPlace).toSorted()
        expect(named(moved)).toEqual(named(real))
        const neighbour: Place = place.part === 'block' ? { ...place, block: place.block + by } : place
        const back = moved === real ? real : move(moved, neighbour, by === 1 ? -1 : 1)
        expect(JSON.parse(JSON.stringify(back.handouts))).toEqual(real.handouts)
        expect(back.steps.map(({ id }) => id)).toEqual(real.steps.map(({ id }) => id))
      }),
    )
  })

  test('the template that was edited is never touched', () => {
    const before = JSON.stringify(real)
    fc.assert(
      fc.property(picks, (chosen) => {
        edited(real, risky, chosen)
        expect(JSON.stringify(real)).toBe(before)
      }),
      { numRuns: 10 },
    )
  })
})

test('a copy is a first version under its own id, and what it goes on as the next', () => {
  const copy = copyTemplate(makeTemplate({ version: 3 }), {
    id: 'own-1',
    title: 'Vores',
    author: 'Klynge Nord',
  })
  expect(copy).toMatchObject({ id: 'own-1', version: 1, title: 'Vores', author: 'Klynge Nord' })
  expect(copy.steps).toEqual(makeTemplate().steps)
  expect(nextVersion(copy)).toEqual({ ...copy, version: 2 })
})

test('every part has an address that leads back to it', () => {
  for (const place of listPlaces(real)) {
    expect(parsePlace(formatPlace(place))).toEqual(place)
    expect(placeExists(real, place)).toBe(true)
    expect(placeExists(real, parentOf(real, place))).toBe(true)
  }
  expect(
    ['x', 'blok/plan/x', 'trin/a/b/c', 'felt'].map((address) => placeExists(real, parsePlace(address))),
  ).toEqual([true, true, true, false])
})

describe('fields', () => {
  const withField = (kind: (typeof fieldKinds)[number]) =>
    addField(real, 'indicators', { ...field, kind }, makeIds())

  test.each(fieldKinds)('a field of the kind %s is told by its kind again', (kind) => {
    const template = withField(kind)
    const indicators = findSection(template, 'indicators')
    expect(indicators && listFields(indicators).at(-1)).toMatchObject({
      name: 'ownnew1',
      kind,
      isCore: false,
      isRequired: true,
      schema: { title: 'Kontaktform' },
    })
    expect(faultsOf(template)).toEqual([])
  })

  test('core fields are renamed and moved, but never removed', () => {
    const place: Place = { part: 'field', section: 'indicators', field: 'numerator' }
    expect(canRemove(real, place)).toBe(false)
    expect(remove(real, place)).toBe(real)
    const renamed = rename(real, place, 'Hvor mange')
    const indicators = findSection(renamed, 'indicators')
    expect(indicators && findField(indicators, 'numerator')?.schema.title).toBe('Hvor mange')
    expect(indicators && findField(indicators, 'kind')?.schema.oneOf).toEqual(
      listFields(getList(real, 'indicators')).find(({ name }) => name === 'kind')?.schema.oneOf,
    )
  })

  test('a removed field takes along its rules, its columns and what was written in it', () => {
    const template = makeTemplate({
      steps: [
        {
          id: 'only',
          title: 'Ene',
          intro: 'Her.',
          sections: [
            { ...getList(real, 'partner-contacts'), initial: [{ id: 'a', name: 'A', reach: '12' }] },
          ],
        },
      ],
      handouts: [
        {
          id: 'sheet',
          title: 'Ark',
          fileName: 'Ark',
          purpose: 'Til alle.',
          when: 'after',
          blocks: [
            {
              block: 'section',
              section: 'partner-contacts',
              columns: [{ title: 'Kontakt', property: 'reach', width: 1 }],
            },
          ],
        },
      ],
    })
    const without = remove(template, { part: 'field', section: 'partner-contacts', field: 'reach' })
    expect(faultsOf(without)).toEqual([])
    expect(getList(without, 'partner-contacts').initial).toEqual([{ id: 'a', name: 'A' }])
    expect(without.handouts[0]?.blocks).toEqual([{ block: 'section', section: 'partner-contacts' }])
  })

  test('a field moves past a group as a whole, and print follows the screen', () => {
    const place: Place = { part: 'field', section: 'indicators', field: 'ownnew1' }
    const up = (template: Template) => move(template, place, -1)
    const moved = up(up(up(up(up(up(up(up(withField('text')))))))))
    const names = listFields(getList(moved, 'indicators')).map(({ name }) => name)
    expect(names.slice(names.indexOf('ownnew1') - 2, names.indexOf('ownnew1') + 2)).toEqual([
      'period',
      'source',
      'ownnew1',
      'minutes',
    ])
    expect(Object.keys(getList(moved, 'indicators').itemSchema.properties ?? {})).toEqual(names)
  })
})

describe('removing a section', () => {
  test('takes along the fields that chose from it, and the words that watch it', () => {
    const without = remove(real, { part: 'section', section: 'techniques' })
    expect(listFields(getList(without, 'programme')).map(({ name }) => name)).not.toContain('techniqueId')
    const watched = remove(real, { part: 'section', section: real.watchedWords?.topicSections[0] ?? '' })
    expect(watched.watchedWords?.topicSections).toHaveLength(
      (real.watchedWords?.topicSections.length ?? 0) - 1,
    )
  })

  test('leaves a fault at each block that prints it', () => {
    const without = remove(makeTemplate(), { part: 'section', section: 'note' })
    expect(faultsOf(without)).toEqual(['$.handouts[0].blocks[1].section Der er intet afsnit med id »note«.'])
    expect(findPlaceOfPath(without, '$.handouts[0].blocks[1].section')).toEqual({
      part: 'block',
      handout: 'sheet',
      block: 1,
    })
  })

  test('the last step stays', () => {
    const single = remove(makeTemplate(), { part: 'step', step: 'first' })
    expect(single.steps.map(({ id }) => id)).toEqual(['second'])
    expect(remove(single, { part: 'step', step: 'second' })).toBe(single)
  })
})

test('a fault inside a form leads to its field', () => {
  const paths = [
    '$.steps[1].sections[0].itemSchema.properties.title.type',
    '$.steps[1].sections[0].itemUiSchema.elements[0].options.optionsFrom',
    '$.steps[1].sections[0].itemSchema.properties.gone',
    '$.steps[1].intro',
    "$.steps[9]['x']",
    '$.title',
  ]
  const { id } = indicatorSection
  expect(paths.map((path) => formatPlace(findPlaceOfPath(makeTemplate(), path)))).toEqual([
    `felt/${id}/title`,
    `felt/${id}/title`,
    `afsnit/${id}`,
    'trin/second',
    '',
    '',
  ])
})

function getList(template: Template, id: string): ListSection {
  const section = findSection(template, id)
  if (section?.type !== 'list') throw new Error(`${id} must be a list`)
  return section
}

test('the record systems of a template are a list to edit, one a line', () => {
  const whole: Place = { part: 'template' }
  const settings = settingsOf(real, whole)
  expect(settings.find(({ name }) => name === 'recordSystems')?.value.split('\n')).toEqual(real.recordSystems)
  const typed = { title: 'T', description: 'D', recordSystems: ' XMO \n\nNyt system\nXMO' }
  expect(applySettings(real, whole, typed, makeIds()).recordSystems).toEqual(['XMO', 'Nyt system'])
})
