import { expect, test } from 'vitest'
import {
  fieldName,
  noAnswer,
  readTypedForm,
  systemFields,
  writeTypedForm,
} from '#app/domain/collection/form-fields.ts'
import { emptyRawAnswer, typeAnswer } from '#app/domain/collection/raw-answer.ts'
import { indicatorKinds } from '#app/domain/indicator/indicator.ts'
import { answersByKind } from '#tests/builders/make-kinds.ts'

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

test('what the script posts is read as the form itself would be', () => {
  const draft = Object.fromEntries(indicatorKinds.map((kind) => [kind, typeAnswer(answersByKind[kind])]))
  const typed = { recordSystem: 'XMO', draft: { ...draft, none: { ...emptyRawAnswer, notFound: true } } }
  expect(readTypedForm(writeTypedForm(typed))).toEqual(typed)
})

test('a question that nobody has answered is a card as well, and its button for no answer says so', () => {
  const untouched = new Map([[fieldName('card', 'q'), 'yes']])
  expect(readTypedForm(untouched).draft).toEqual({ q: emptyRawAnswer })
  const refused = new Map([...untouched, [fieldName('chosen', 'q'), noAnswer]])
  expect(readTypedForm(refused).draft).toEqual({ q: { ...emptyRawAnswer, notFound: true } })
  const chosen = new Map([...untouched, [fieldName('chosen', 'q'), '4']])
  expect(readTypedForm(chosen).draft['q']?.chosen).toEqual(['4'])
})
