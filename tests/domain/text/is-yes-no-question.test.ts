import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isYesNoQuestion } from '#app/domain/text/is-yes-no-question.ts'

test.each([
  'Er hjemmeblodtryk blevet det almindelige hos jer?',
  'Har I en fast aftale om det?',
  'Kan I finde dem frem i overblikket?',
  'Vil det være vigtigt hos jer at finde dem?',
  'Findes der en instruks?',
  'Bliver alle indkaldt?',
  'Måler I det hver gang?',
  'Tilbyder vi det til alle?',
  'Og skal personalet være med?',
  '– Er I enige?',
  'Tænk på jeres egne tal. Er I overraskede?',
  'Er der nogen, der mangler? Skal de ringes op?',
  'Har I',
])('»%s« can be answered yes or no', (text) => {
  expect(isYesNoQuestion(text, 'da')).toBe(true)
})

test.each([
  'Hvordan gør I hos jer?',
  'Hvor I ligger, ved I nu. Hvad kan forklare det?',
  'Når I ændrer medicin, hvem følger så op?',
  'Hvor mange bygger jeres tal på, og hvor meget tør I lægge i dem?',
  'Er der flere end ventet? Hvad kan forklare det?',
  'Hvilke prøver smutter hos jer, og hvorfor netop dem?',
  'Der er mange forklaringer.',
  'Fraser, laboratorieprofiler, andet, der kan deles?',
  '',
  '?',
])('»%s« is open', (text) => {
  expect(isYesNoQuestion(text, 'da')).toBe(false)
})

test.each([
  ['Is LDL above 1.4 in most of them?', true],
  ["Don't you agree?", true],
  ['And can you find them?', true],
  ['What would you change?', false],
  ['Are there more than expected? What could explain it?', false],
] as const)('"%s" in English', (text, expected) => {
  expect(isYesNoQuestion(text, 'en')).toBe(expected)
})

test('any text gets an answer', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('da', 'en'), (text, language) => {
      expect(typeof isYesNoQuestion(text, language)).toBe('boolean')
    }),
  )
})
