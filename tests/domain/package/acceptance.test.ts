import { expect, test } from 'vitest'
import {
  isWordingChanged,
  readAcceptance,
  stampAcceptance,
  wordingOf,
} from '#app/domain/package/acceptance.ts'
import { buildContentSchema } from '#app/domain/template/content-schema.ts'
import { parseSectionContent } from '#app/domain/package/section-content.ts'
import type { FormSection } from '#app/domain/template/template.ts'
import { makeRichText } from '#tests/builders/make-template.ts'

const section: FormSection = {
  id: 'yes',
  type: 'form',
  role: 'acceptance',
  accepts: 'note',
  title: 'Ja',
  schema: {
    type: 'object',
    properties: { decidedOn: { type: 'string', format: 'date' }, decidedBy: { type: 'string' } },
  },
  uiSchema: { type: 'VerticalLayout', elements: [] },
}

test('a day of decision takes the words of that moment with it', () => {
  expect(stampAcceptance({ decidedOn: '2026-11-04' }, {}, 'Ordene')).toEqual({
    decidedOn: '2026-11-04',
    acceptedText: 'Ordene',
  })
})

test('who decided can be put right without a new decision', () => {
  const before = { decidedOn: '2026-11-04', decidedBy: 'Ale', acceptedText: 'Ordene' }
  expect(stampAcceptance({ decidedOn: '2026-11-04', decidedBy: 'Alle' }, before, 'Nye ord')).toEqual({
    decidedOn: '2026-11-04',
    decidedBy: 'Alle',
    acceptedText: 'Ordene',
  })
})

test('another day is a new yes, and no day is none', () => {
  const before = { decidedOn: '2026-11-04', acceptedText: 'Ordene' }
  expect(stampAcceptance({ ...before, decidedOn: '2026-12-01' }, before, 'Nye ord')).toEqual({
    decidedOn: '2026-12-01',
    acceptedText: 'Nye ord',
  })
  expect(stampAcceptance({ ...before, decidedOn: undefined }, before, 'Nye ord')).toEqual({
    decidedOn: undefined,
  })
})

test('only other words are other words: spaces, empty lines and bold are not', () => {
  const acceptance = { decidedOn: '2026-11-04', acceptedText: wordingOf(makeRichText('To  ord ')) }
  expect(isWordingChanged(acceptance, wordingOf(makeRichText('To ord')))).toBe(false)
  expect(isWordingChanged(acceptance, wordingOf(makeRichText('Tre ord')))).toBe(true)
})

test('nothing is changed where nothing was accepted, or nobody knows which words', () => {
  expect(isWordingChanged({ acceptedText: 'Ord' }, 'Andre ord')).toBe(false)
  expect(isWordingChanged({ decidedOn: '2026-11-04' }, 'Andre ord')).toBe(false)
  expect(isWordingChanged({ decidedOn: '2026-11-04', acceptedText: '' }, 'Nu med ord')).toBe(true)
  expect(readAcceptance({ decidedOn: 4, acceptedText: 5 })).toEqual({})
})

test('the accepted words can be saved with the form, and only there', () => {
  const content = { type: 'form', values: { decidedOn: '2026-11-04', acceptedText: 'Ord' } }
  expect(parseSectionContent(section, content).ok).toBe(true)
  expect(parseSectionContent({ ...section, accepts: undefined }, content).ok).toBe(false)
  expect(buildContentSchema(section)).toMatchObject({ properties: { acceptedText: { type: 'string' } } })
})
