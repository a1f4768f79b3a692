import { expect, test } from 'vitest'
import type { Draft } from '#app/domain/collection/draft.ts'
import { emptyRawAnswer } from '#app/domain/collection/raw-answer.ts'
import { applyImport } from '#app/domain/collection/table/apply-import.ts'
import { guessMapping } from '#app/domain/collection/table/guess-mapping.ts'
import { listImportFields } from '#app/domain/collection/table/import-field.ts'
import { canImport, type ImportChoices, leaveOut } from '#app/domain/collection/table/import-plan.ts'
import { checkMapping } from '#app/domain/collection/table/mapping.ts'
import { planImport } from '#app/domain/collection/table/plan-import.ts'
import type { Table } from '#app/domain/table/table.ts'
import { makeIndicator } from '#tests/builders/make-indicator.ts'

const indicator = makeIndicator({ id: 'a' })
const rate = makeIndicator({ id: 'b', number: '2', title: 'Recepter', kind: 'rate' })
const none: ImportChoices = { practices: new Map(), existing: 'keep' }

function makeSeat(name: string, draft: Draft = {}) {
  return {
    participantId: `seat ${name}`,
    practiceId: name,
    practiceName: name,
    practiceNumber: '',
    draft,
    answers: null,
    counted: null,
  }
}

const seats = [makeSeat('Nord'), makeSeat('Syd')]
const table: Table = [
  ['Praksis', 'Antal', 'I alt'],
  ['Nord', '12', '1.400'],
  ['Syd', '9', '98'],
]

function plan(rows: Table, choices = none, given = seats, indicators = [indicator]) {
  const mapping = guessMapping(rows, listImportFields(indicators))
  return planImport({ table: rows, mapping, indicators, seats: given, choices })
}

test('a table is understood by its names of columns, and says what it would set', () => {
  const planned = plan(table)
  expect(planned.counts).toMatchObject({ set: 2, refused: 0 })
  expect(canImport(planned)).toBe(true)
  expect(planned.rows[0]).toMatchObject({
    line: 2,
    practiceId: 'Nord',
    cells: [{ status: 'set', answer: { status: 'counted', numerator: 12, denominator: 1400 } }],
  })
})

test.each([
  ['a decimal count', ['Nord', '12,5', '140'], 'decimal'],
  ['more counted than there are', ['Nord', '150', '140'], 'swapped'],
  ['a percentage', ['Nord', '12 %', '140'], 'not-a-count'],
  ['a count without its whole', ['Nord', '12', ''], 'no-denominator'],
])('%s is refused and says why', (_, row, code) => {
  const [planned] = plan([table[0] ?? [], row, table[2] ?? []]).rows
  expect(planned?.cells).toMatchObject([{ status: 'refused', problems: [{ code }] }])
})

test('a covered small number is told apart from a missing one', () => {
  const planned = plan([table[0] ?? [], ['Nord', '<5', '140'], ['Syd', '', '']])
  expect(planned.rows.map(({ cells }) => cells[0]?.status)).toEqual(['hidden', 'empty'])
})

test('a rate may have decimals in what it is counted out of, and none in its count', () => {
  const rows = [
    ['Praksis', 'Antal recepter', 'I alt'],
    ['Nord', '1573', '2244,5'],
    ['Syd', '3,5', '98'],
  ]
  const planned = plan(rows, none, seats, [rate])
  expect(planned.rows.map(({ cells }) => cells[0])).toMatchObject([
    { status: 'set', answer: { numerator: 1573, denominator: 2244.5 } },
    { status: 'refused', problems: [{ code: 'decimal' }] },
  ])
})

test('a number that the practice has given stays until the person says otherwise', () => {
  const given = [
    makeSeat('Nord', { a: { ...emptyRawAnswer, numerator: '7', denominator: '90' } }),
    makeSeat('Syd'),
  ]
  const before = { status: 'counted', numerator: 7, denominator: 90 }
  expect(plan(table, none, given).rows[0]?.cells).toMatchObject([{ status: 'kept', before }])
  expect(plan(table, { ...none, existing: 'replace' }, given).rows[0]?.cells).toMatchObject([
    { status: 'change', before },
  ])
})

test('a doubt waits for the person, who may also leave the row out', () => {
  const rows = [table[0] ?? [], ['Nord', '12', '140'], ['Sydd', '9', '98']]
  const doubted = plan(rows)
  expect(doubted.undecided).toBe(1)
  expect(canImport(doubted)).toBe(false)
  const decided = plan(rows, { ...none, practices: new Map([[3, 'Syd']]) })
  expect(decided.counts.set).toBe(2)
  const left = plan(rows, { ...none, practices: new Map([[3, leaveOut]]) })
  expect([left.counts.set, canImport(left), left.absent.map(({ practiceId }) => practiceId)]).toEqual([
    1,
    true,
    ['Syd'],
  ])
})

test('two rows about the same practice are both refused until one is left out', () => {
  const rows = [...table, ['Nord', '13', '140']]
  const planned = plan(rows)
  expect(planned.rows.map(({ status }) => status)).toEqual(['twice', 'included', 'twice'])
  expect(canImport(planned)).toBe(false)
  expect(canImport(plan(rows, { ...none, practices: new Map([[2, leaveOut]]) }))).toBe(true)
})

test('strangers are left out without asking, and nobody of the round is forgotten', () => {
  const planned = plan([table[0] ?? [], ['Nord', '12', '140'], ['Skovklinikken', '9', '98']])
  expect(planned.rows.map(({ status }) => status)).toEqual(['included', 'left-out'])
  expect(planned.absent.map(({ practiceId }) => practiceId)).toEqual(['Syd'])
})

test('a mapping without the practice, without numbers or with half an indicator is refused', () => {
  const fields = listImportFields([indicator])
  const check = (roles: readonly string[]) =>
    checkMapping({ header: 1, numbers: 'da', roles, filter: '' }, fields).map(({ code }) => code)
  expect(check(['ignore', 'numerator.a', 'denominator.a'])).toEqual(['no-practice'])
  expect(check(['name', 'ignore', 'ignore'])).toEqual(['no-numbers'])
  expect(check(['name', 'numerator.a', 'ignore'])).toEqual(['incomplete'])
  expect(check(['name', 'numerator.a', 'numerator.a'])).toEqual(['twice', 'incomplete'])
  expect(check(['name', 'numerator.a', 'denominator.a'])).toEqual([])
})

test('parts without a column for the whole are added up', () => {
  const parts = [
    { id: '1', text: 'Ja' },
    { id: '2', text: 'Nej' },
  ]
  const divided = makeIndicator({ id: 'c', kind: 'composition', parts })
  const planned = plan(
    [
      ['Praksis', 'Ja', 'Nej'],
      ['Nord', '3', '4'],
      ['Syd', '1', '2'],
    ],
    none,
    seats,
    [divided],
  )
  expect(planned.rows[0]?.cells).toMatchObject([{ answer: { parts: { '1': 3, '2': 4 }, total: 7 } }])
})

test('an import fills the form, keeps what else was typed, and sends when all is answered', () => {
  const both = [indicator, rate]
  const typed: Draft = { b: { ...emptyRawAnswer, numerator: '5', denominator: '100' } }
  const given = [makeSeat('Nord', typed), makeSeat('Syd')]
  const named = [['Praksis', 'Årskontrol, antal', 'Årskontrol, i alt'], ...table.slice(1)]
  const planned = plan(named, none, given, both)
  const [nord, syd] = applyImport(planned, both, given)
  expect(nord).toMatchObject({
    answeredCount: 2,
    isComplete: false,
    draft: { ...typed, a: { numerator: '12' } },
  })
  expect(Object.keys(nord?.answers ?? {})).toEqual(['a'])
  expect(syd).toMatchObject({ answeredCount: 1 })
  expect(applyImport(plan(table), [indicator], seats).map(({ isComplete }) => isComplete)).toEqual([
    true,
    true,
  ])
})
