import { expect, test } from 'vitest'
import { citationText, findReferenceNumber, numberReferences } from '#app/domain/text/citations.ts'

const numbers = numberReferences([{ id: 'law' }, { id: 'guideline' }])

test('references are numbered in the order in which they stand', () => {
  expect(numbers).toEqual({ law: 1, guideline: 2 })
  expect(numberReferences([{ id: 'guideline' }, { id: 'law' }])).toEqual({ guideline: 1, law: 2 })
})

test('a citation prints its number, and a dead one says that it is dead', () => {
  expect(citationText(numbers, 'guideline')).toBe('[2]')
  expect(citationText(numbers, 'gone')).toBe('[?]')
})

test('an id that is the name of something else finds nothing', () => {
  for (const id of ['constructor', 'toString', '__proto__'])
    expect(findReferenceNumber(numbers, id)).toBeUndefined()
  expect(findReferenceNumber(numberReferences([{ id: '__proto__' }]), '__proto__')).toBe(1)
})
