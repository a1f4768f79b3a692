import { describe, expect, test } from 'vitest'
import {
  computeProgress,
  emptyContent,
  initialContent,
  initialSections,
  isFilled,
  itemsOfRole,
  parseSectionContent,
} from '#app/domain/package/section-content.ts'
import type { ListItem, SectionContent } from '#app/domain/template/template.ts'
import type { RichText } from '#app/domain/text/rich-text.ts'
import {
  indicatorSection,
  makeRichText,
  makeTemplate,
  meetingSection,
  noteSection,
} from '#tests/builders/make-template.ts'

function list(...items: readonly ListItem[]): SectionContent {
  return { type: 'list', items }
}

function form(values: { readonly [name: string]: unknown }): SectionContent {
  return { type: 'form', values }
}

const counted: ListItem = {
  id: 'set',
  title: 'Set',
  kind: 'proportion',
  population: 'Patienter',
  numerator: 'Set',
  denominator: 'Alle',
  period: 'Et år',
  source: 'Journal',
  direction: 'high',
}

describe('content that somebody wants to save', () => {
  test('a text, a form and a list come back as they were', () => {
    const text: SectionContent = { type: 'rich-text', text: makeRichText('Hej') }
    expect(parseSectionContent(noteSection, text)).toEqual({ ok: true, content: text })
    expect(parseSectionContent(meetingSection, form({ place: 'Her' }))).toEqual({
      ok: true,
      content: form({ place: 'Her' }),
    })
    expect(parseSectionContent(indicatorSection, list({ id: 'a' }))).toEqual({
      ok: true,
      content: list({ id: 'a' }),
    })
  })

  test('half a date is kept: a save never fails because somebody is still typing', () => {
    expect(parseSectionContent(meetingSection, form({ date: '2027-0' })).ok).toBe(true)
  })

  const cases: readonly (readonly [string, unknown, string])[] = [
    ['content of another type', { type: 'rich-text', text: makeRichText('x') }, '$'],
    ['no content', null, '$'],
    ['a list without items', { type: 'list' }, '$.items'],
    ['an item without an id', { type: 'list', items: [{ title: 'x' }] }, '$.items[0]'],
    ['a field of another type', { type: 'list', items: [{ id: 'a', title: 7 }] }, '$.items[0].title'],
    [
      'a field there is no room for',
      { type: 'list', items: [{ id: 'a', colour: 'x' }] },
      '$.items[0].colour',
    ],
    ['two items with one id', { type: 'list', items: [{ id: 'a' }, { id: 'a' }] }, '$.items[1].id'],
  ]
  test.each(cases)('%s is refused', (_name, value, path) => {
    const parsed = parseSectionContent(indicatorSection, value)
    expect(parsed.ok ? [] : parsed.faults.map((fault) => fault.path)).toEqual([path])
  })
})

test('a new section holds what the template puts there, or nothing', () => {
  expect(initialContent(meetingSection)).toEqual(form({ minutes: 150 }))
  expect(initialContent(noteSection)).toEqual(emptyContent(noteSection))
  expect(initialSections(makeTemplate(), 'clinical')).toEqual({ evening: form({ minutes: 150 }) })
})

describe('a section is written', () => {
  test('when a text says something', () => {
    expect(isFilled(noteSection, { type: 'rich-text', text: makeRichText('Hej') })).toBe(true)
    expect(isFilled(noteSection, { type: 'rich-text', text: makeRichText(' ') })).toBe(false)
  })

  test('when every required field of a form holds what it should', () => {
    expect(isFilled(meetingSection, form({ date: '2027-01-14', place: 'Her' }))).toBe(true)
    expect(isFilled(meetingSection, form({ date: '2027-01', place: 'Her' }))).toBe(false)
    expect(isFilled(meetingSection, form({ date: '2027-01-14', place: ' ' }))).toBe(false)
  })

  test('when a field that nobody must fill was emptied again', () => {
    expect(isFilled(meetingSection, form({ date: '2027-01-14', place: 'Her', minutes: null }))).toBe(true)
  })

  test('when every item of a list is, and there is one', () => {
    expect(isFilled(indicatorSection, list(counted))).toBe(true)
    expect(isFilled(indicatorSection, list())).toBe(false)
    expect(isFilled(indicatorSection, list(counted, { id: 'b' }))).toBe(false)
  })

  test('and an indicator only when it says what it is counted out of', () => {
    const { denominator: out, ...open } = counted
    expect(out).toBe('Alle')
    expect(isFilled(indicatorSection, list(open))).toBe(false)
    expect(isFilled(indicatorSection, list({ ...open, kind: 'count' }))).toBe(true)
  })
})

test('items of a role are read defensively, and own fields of the template are kept', () => {
  const sections = { numbers: list({ id: 'a', title: 7, kind: 'median', numerator: 'Set', own: 'eget' }) }
  const [item] = itemsOfRole(makeTemplate(), sections, 'indicators')
  expect(item).toMatchObject({ id: 'a', numerator: 'Set', own: 'eget' })
  expect([item?.title, item?.kind]).toEqual([undefined, undefined])
  expect(itemsOfRole(makeTemplate(), sections, 'tasks')).toEqual([])
})

test('progress counts what is written, and what the template put there is not begun by anyone', () => {
  const sections = { numbers: list(counted, { id: 'b', title: 'Halvt' }) }
  expect(computeProgress(makeTemplate(), 'clinical', sections)).toEqual([
    {
      stepId: 'first',
      written: 0,
      standard: 0,
      total: 2,
      sections: [
        { id: 'note', state: 'empty' },
        { id: 'evening', state: 'empty' },
      ],
    },
    { stepId: 'second', written: 0, standard: 0, total: 1, sections: [{ id: 'numbers', state: 'begun' }] },
  ])
})

test('what the template put there and nobody changed is printed, but not counted as written', () => {
  const initial = makeRichText('Sig velkommen.')
  const section = { id: 'note', type: 'rich-text', title: 'Note', initial } as const
  const step = { id: 'only', title: 'Ene', intro: 'Her.', sections: [section] }
  const template = makeTemplate({ steps: [step] })
  const progress = (text: RichText) =>
    computeProgress(template, 'clinical', { note: { type: 'rich-text', text } })[0]
  expect(computeProgress(template, 'clinical', {})[0]).toMatchObject({ written: 0, standard: 1, total: 1 })
  expect(progress(makeRichText('Sig velkommen.'))?.sections[0]?.state).toBe('standard')
  expect(progress(makeRichText('Sig pænt velkommen.'))).toMatchObject({ written: 1, standard: 0 })
})

test('an optional section has a state, but is not counted', () => {
  const step = { id: 'only', title: 'Ene', intro: 'Her.', sections: [{ ...noteSection, optional: true }] }
  const template = makeTemplate({ steps: [step] })
  expect(
    computeProgress(template, 'clinical', { note: { type: 'rich-text', text: makeRichText('Hej') } }),
  ).toEqual([
    { stepId: 'only', written: 0, standard: 0, total: 0, sections: [{ id: 'note', state: 'written' }] },
  ])
})
