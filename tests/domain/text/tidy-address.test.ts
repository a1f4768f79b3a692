import { expect, test } from 'vitest'
import { tidyAddress } from '#app/domain/text/tidy-address.ts'

test.each([
  ['www.dsam.dk', 'https://www.dsam.dk'],
  [' dsam.dk/vejledninger?id=2 ', 'https://dsam.dk/vejledninger?id=2'],
  ['rødgrød.dk', 'https://rødgrød.dk'],
])('%j is an address without its beginning', (typed, tidy) => {
  expect(tidyAddress(typed)).toBe(tidy)
})

test.each([
  'https://www.dsam.dk',
  'http://dsam.dk',
  '',
  'dsam',
  'side 4. og 5.',
  'anna@klinik.dk',
  'ftp://x.dk',
])('%j stays as it is', (typed) => {
  expect(tidyAddress(typed)).toBe(typed)
})
