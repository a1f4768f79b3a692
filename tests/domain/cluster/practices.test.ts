import { expect, test } from 'vitest'
import { checkPractice } from '#app/domain/cluster/check-practice.ts'
import { parsePracticeLines } from '#app/domain/cluster/parse-practice-lines.ts'
import type { TypedPractice } from '#app/domain/cluster/practice.ts'

const typed: TypedPractice = {
  name: ' Lægerne i Byen ',
  number: '001234',
  doctors: '4',
  listSize: '6.320',
  email: 'Byen@Example.dk',
  recordSystem: 'XMO',
}

const empty: TypedPractice = { name: '', number: '', doctors: '', listSize: '', email: '', recordSystem: '' }

test('a practice is read as it was meant, with the leading zeros of its number', () => {
  expect(checkPractice(typed)).toEqual({
    ok: true,
    practice: {
      name: 'Lægerne i Byen',
      number: '001234',
      doctors: 4,
      listSize: 6320,
      email: 'byen@example.dk',
      recordSystem: 'XMO',
    },
  })
})

test('the name alone is enough, and what is not known is not zero', () => {
  expect(checkPractice({ ...empty, name: 'Praksis B' })).toMatchObject({
    ok: true,
    practice: { doctors: null, listSize: null, number: '' },
  })
})

test('every field with a fault is named at once', () => {
  expect(checkPractice({ ...typed, name: ' ', number: '12a', doctors: 'fire', email: 'hovsa' })).toEqual({
    ok: false,
    problems: { name: 'missing', number: 'not-digits', doctors: 'not-a-count', email: 'not-an-email' },
  })
})

test.each(['name', 'recordSystem', 'email'] as const)('a CPR number in %s is refused', (field) => {
  expect(checkPractice({ ...typed, [field]: '010158-4000' })).toEqual({
    ok: false,
    problems: { [field]: 'cpr' },
  })
})

test('pasted lines become practices, with semicolons or from a spreadsheet', () => {
  const text = 'Praksis A; 000011; 2; 3.000; a@example.dk; Novax\n\nPraksis B\t000012\t1'
  expect(parsePracticeLines(text)).toMatchObject({
    ok: true,
    practices: [
      { name: 'Praksis A', number: '000011', doctors: 2, listSize: 3000, recordSystem: 'Novax' },
      { name: 'Praksis B', number: '000012', doctors: 1, listSize: null, email: '' },
    ],
  })
})

test('pasted lines in an order of their own are known by what stands in them', () => {
  const text = 'Praksis A\ta@example.dk\tNovax\t000011\t3\t3.000\nPraksis B\tb@example.dk\tXMO\t000012\t1'
  expect(parsePracticeLines(text)).toMatchObject({
    ok: true,
    practices: [
      { name: 'Praksis A', email: 'a@example.dk', recordSystem: 'Novax', number: '000011', listSize: 3000 },
      { name: 'Praksis B', email: 'b@example.dk', recordSystem: 'XMO', number: '000012', doctors: 1 },
    ],
  })
})

test('lines with a column that cannot be told are refused rather than cut', () => {
  expect(parsePracticeLines('Praksis A\ta@example.dk\tNovax\tStrandvej 1')).toMatchObject({
    ok: false,
    faults: [
      { line: 1, field: 'number', problem: 'not-digits' },
      { line: 1, field: 'doctors', problem: 'not-a-count' },
      { line: 1, field: 'listSize', problem: 'not-a-count' },
    ],
  })
})

test('a line may say no more than name, e-mail and record system', () => {
  expect(parsePracticeLines('Praksis A; post@a.dk; XMO\nPraksis B;post@b.dk')).toMatchObject({
    ok: true,
    practices: [
      { name: 'Praksis A', email: 'post@a.dk', recordSystem: 'XMO', number: '', doctors: null },
      { name: 'Praksis B', email: 'post@b.dk', recordSystem: '' },
    ],
  })
})

test('one fault keeps every line out, and says which line and field', () => {
  expect(parsePracticeLines('Praksis A\n\nPraksis B; 12x; mange')).toEqual({
    ok: false,
    faults: [
      { line: 3, field: 'number', problem: 'not-digits' },
      { line: 3, field: 'doctors', problem: 'not-a-count' },
    ],
  })
})
