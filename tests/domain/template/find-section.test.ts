import { expect, test } from 'vitest'
import { initialSections } from '#app/domain/package/section-content.ts'
import { findSection, findSectionByRole, sectionsOf, stepsOf } from '#app/domain/template/find-section.ts'
import type { Section } from '#app/domain/template/template.ts'
import {
  indicatorSection,
  makeRichText,
  makeTemplate,
  meetingSection,
  noteSection,
} from '#tests/builders/make-template.ts'

const clinicalOnly: Section = { ...noteSection, id: 'limits', kinds: ['clinical'] }
const guided: Section = {
  ...noteSection,
  guidance: makeRichText('Om patienter'),
  guidanceFor: { organisational: makeRichText('Om arbejdsgange') },
}

test('a section is found by id, and by role', () => {
  const template = makeTemplate()
  expect(findSection(template, 'note')).toBe(noteSection)
  expect(findSectionByRole(template, 'meeting')).toBe(meetingSection)
  expect(findSection(template, 'song')).toBeUndefined()
  expect(findSectionByRole(template, 'contacts')).toBeUndefined()
})

test('a section of another kind of package is left out, and so is a step that has nothing else', () => {
  const step = { id: 'limits', title: 'Grænser', intro: 'Kun i tal.', sections: [clinicalOnly] }
  const template = makeTemplate({ steps: [...makeTemplate().steps, step] })
  expect(sectionsOf(template, 'clinical').map(({ id }) => id)).toEqual([
    'note',
    'evening',
    'numbers',
    'limits',
  ])
  expect(stepsOf(template, 'organisational').map(({ id }) => id)).toEqual(['first', 'second'])
})

test('guidance written for the kind of package stands in for the general one', () => {
  const template = makeTemplate({ steps: [{ id: 'only', title: 'Ene', intro: 'Her.', sections: [guided] }] })
  expect(sectionsOf(template, 'clinical')[0]?.guidance).toEqual(makeRichText('Om patienter'))
  expect(sectionsOf(template, 'organisational')[0]?.guidance).toEqual(makeRichText('Om arbejdsgange'))
})

test('an example written for the kind of package stands in for the general one', () => {
  const text: Section = {
    id: 'note',
    type: 'rich-text',
    title: 'Note',
    example: makeRichText('Antal patienter'),
    exampleFor: { organisational: makeRichText('Antal svar') },
  }
  if (indicatorSection.type !== 'list') throw new Error('Indicators are a list.')
  const list: Section = {
    ...indicatorSection,
    example: [{ id: 'e1', title: 'Patienter' }],
    exampleFor: { organisational: [{ id: 'e2', title: 'Svar' }] },
  }
  const template = makeTemplate({
    steps: [{ id: 'only', title: 'Ene', intro: 'Her.', sections: [text, list] }],
  })
  expect(sectionsOf(template, 'clinical')).toMatchObject([
    { example: makeRichText('Antal patienter') },
    { example: [{ id: 'e1' }] },
  ])
  expect(sectionsOf(template, 'organisational')).toMatchObject([
    { example: makeRichText('Antal svar') },
    { example: [{ id: 'e2' }] },
  ])
})

test('first content written for the kind of package stands in for the general one', () => {
  const begun: Section = {
    id: 'note',
    type: 'rich-text',
    title: 'Note',
    initial: makeRichText('Antal patienter'),
    initialFor: { organisational: makeRichText('Antal svar') },
  }
  const template = makeTemplate({ steps: [{ id: 'only', title: 'Ene', intro: 'Her.', sections: [begun] }] })
  expect(initialSections(template, 'clinical')['note']).toMatchObject({
    text: makeRichText('Antal patienter'),
  })
  expect(initialSections(template, 'organisational')['note']).toMatchObject({
    text: makeRichText('Antal svar'),
  })
})
