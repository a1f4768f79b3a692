import { expect, test } from 'vitest'
import { fieldName, readTypedForm, systemFields } from '#app/domain/collection/form-fields.ts'

const { before, wide, narrow } = systemFields

test('a posted form gives each card as it was typed', () => {
  const fields = new Map([
    [fieldName('numerator', 'a.b'), ' 87 '],
    [fieldName('denominator', 'a.b'), '152'],
    [fieldName('not-found', 'a.b'), 'yes'],
    [fieldName('reason', 'lonely'), 'belongs to no card'],
    ['intent', 'send'],
  ])
  expect(readTypedForm(fields)).toEqual({
    recordSystem: '',
    draft: { 'a.b': { numerator: ' 87 ', denominator: '152', notFound: true, reason: '' } },
  })
})

test.each([
  [{}, ''],
  [{ [before]: 'XMO', [wide]: 'XMO', [narrow]: 'XMO' }, 'XMO'],
  [{ [before]: 'XMO', [wide]: 'Novax', [narrow]: 'XMO' }, 'Novax'],
  [{ [before]: 'XMO', [wide]: 'XMO', [narrow]: 'Novax' }, 'Novax'],
  [{ [before]: '', [narrow]: 'Novax' }, 'Novax'],
  [{ [before]: 'XMO' }, 'XMO'],
])('of the two controls for the record system the one that was used counts: %o', (fields, system) => {
  expect(readTypedForm(new Map(Object.entries(fields))).recordSystem).toBe(system)
})
