import { expect, test } from 'vitest'
import { quoted } from '#app/domain/text/quotes.ts'

test('words are quoted once, also when they came with their marks', () => {
  expect(quoted('Tag en runde.', 'da')).toBe('»Tag en runde.«')
  expect(quoted(' »Tag en runde.« ', 'da')).toBe('»Tag en runde.«')
  expect(quoted('“Go round.”', 'en')).toBe('“Go round.”')
})

test('marks inside become the inner kind', () => {
  expect(quoted('Få et ja til »Hvad er problemet?«', 'da')).toBe('»Få et ja til ›Hvad er problemet?‹«')
  expect(quoted('Get a yes to “the problem”', 'en')).toBe('“Get a yes to ‘the problem’”')
})
