import fc from 'fast-check'
import { expect, test } from 'vitest'
import { typeset } from '#app/domain/text/typeset.ts'

const set = (text: string) => typeset(text, 'da').replaceAll('\u00A0', '_')

test.each([
  ['Målet er 60 % og 5% flere', 'Målet er 60_% og 5_% flere'],
  ['Med et 95 %-interval', 'Med et 95_%-interval'],
  ['under 130 mmHg før 80 år og 1,4 mmol/l', 'under 130_mmHg før 80_år og 1,4_mmol/l'],
  ['5 minutter, 3 gram, 2 mgl', '5 minutter, 3 gram, 2 mgl'],
  ['kl. 17.00 den 14. januar, ca. 5 min.', 'kl._17.00 den 14._januar, ca._5_min.'],
  ['igen efter 6-12 måneder', 'igen efter 6–12 måneder'],
  ['17.00-19.30 og 1,5-2,5', '17.00–19.30 og 1,5–2,5'],
  ['Ring - eller skriv', 'Ring – eller skriv'],
  ['Sig "tak" og ("nej"), “også” „her“', 'Sig »tak« og (»nej«), »også« »her«'],
  ["klyngens praksis' tal", 'klyngens praksis’ tal'],
])('»%s« is set as a printer would', (typed, expected) => {
  expect(set(typed)).toBe(expected)
})

test.each([
  'https://example.dk/a-b_1-2?x=5%20g',
  'skriv-til@example.dk',
  'example.dk/1-2',
  'den 2026-11-22',
  'blodtryk 120/80',
  'kode 0120-0110',
  'COVID-19',
  'tast 5" skærm',
])('»%s« is left as it is', (typed) => {
  expect(set(typed)).toBe(typed)
})

test('English is left as it was typed', () => {
  expect(typeset('"Yes", 5 mg and 6-12', 'en')).toBe('"Yes", 5 mg and 6-12')
})

test('setting a text twice is setting it once, and loses no letter', () => {
  const word = fc.constantFrom(
    'kl.',
    '17',
    '5',
    '%',
    'mg',
    '-',
    '"',
    'ord',
    '»',
    '«',
    '14.',
    'maj',
    '6-12',
    "'s",
  )
  const letters = (text: string) => [...text].filter((letter) => /[\p{L}\p{N}%]/u.test(letter)).join('')
  fc.assert(
    fc.property(fc.array(word), fc.constantFrom(' ', ''), (words, between) => {
      const typed = words.join(between)
      const once = typeset(typed, 'da')
      expect(letters(once)).toBe(letters(typed))
      expect(typeset(once, 'da')).toBe(once)
    }),
    { numRuns: 5000 },
  )
})
