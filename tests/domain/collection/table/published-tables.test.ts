import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { applyImport } from '#app/domain/collection/table/apply-import.ts'
import { guessMapping } from '#app/domain/collection/table/guess-mapping.ts'
import { listImportFields } from '#app/domain/collection/table/import-field.ts'
import { checkMapping, columnOf } from '#app/domain/collection/table/mapping.ts'
import { planImport } from '#app/domain/collection/table/plan-import.ts'
import type { Indicator } from '#app/domain/indicator/indicator.ts'
import { checkTable, type Table } from '#app/domain/table/table.ts'
import { listDataRows } from '#app/domain/table/find-header.ts'
import { findPatientList } from '#app/domain/table/patient-list.ts'
import { makeIndicator } from '#tests/builders/make-indicator.ts'

/** The published files have no quotes and no commas within cells. */
function readFixture(name: string): Table {
  const text = readFileSync(`tests/fixtures/tables/${name}.csv`, 'utf8')
  const checked = checkTable(text.split(/\r?\n/).map((line) => line.split(',')))
  if (!checked.ok) throw new Error(checked.reason)
  return checked.table
}

/** Every practice of the file gets a seat; the sums of what is taken in come back. */
function importAll(table: Table, indicator: Indicator, filter = '') {
  const fields = listImportFields([indicator])
  const mapping = { ...guessMapping(table, fields), ...(filter === '' ? {} : { filter }) }
  expect(checkMapping(mapping, fields)).toEqual([])
  expect(findPatientList(table, mapping.header)).toBeNull()
  const column = columnOf(mapping, 'number')
  const names = new Set(listDataRows(table, mapping.header).map(({ cells }) => cells[column] ?? ''))
  const seats = [...names].map((name) => ({
    participantId: name,
    practiceId: name,
    practiceName: name,
    practiceNumber: '',
    draft: {},
    answers: null,
    counted: null,
  }))
  const choices = { practices: new Map<number, string>(), existing: 'keep' } as const
  const plan = planImport({ table, mapping, indicators: [indicator], seats, choices })
  const counted = applyImport(plan, [indicator], seats).flatMap(({ answers }) => {
    const answer = answers[indicator.id]
    return answer?.status === 'counted' ? [answer] : []
  })
  return {
    practices: counted.length,
    numerator: counted.reduce((sum, answer) => sum + answer.numerator, 0),
    denominator: counted.reduce((sum, answer) => sum + (answer.denominator ?? 0), 0),
  }
}

test('statins: 40 practices and the published sums', () => {
  const indicator = makeIndicator({
    title: 'Statin of low or medium intensity',
    numerator: 'low medium dose items',
    denominator: 'statin items',
  })
  expect(importAll(readFixture('practice-statin-2018-01H'), indicator)).toEqual({
    practices: 40,
    numerator: 256_467,
    denominator: 488_775,
  })
})

test('antibiotics: list sizes keep their decimals, and the published rate comes out', () => {
  const indicator = makeIndicator({
    kind: 'rate',
    title: 'Antibiotics',
    numerator: 'antibiotic items',
    denominator: 'mean list size',
  })
  const { practices, numerator, denominator } = importAll(
    readFixture('practice-antibiotics-2017-01H'),
    indicator,
  )
  expect(practices).toBe(40)
  expect((numerator / denominator) * 1_000).toBeCloseTo(655.14, 2)
})

test.each([
  ['2018', 7.349],
  ['2019', 7.321],
])('diabetes: a year of two is chosen, and its published share comes out (%s)', (year, percent) => {
  const indicator = makeIndicator({
    title: 'Diabetes',
    numerator: 'diabetes register',
    denominator: 'list 17plus',
  })
  const table = readFixture('practice-diabetes-prevalence-2018-2019')
  const { practices, numerator, denominator } = importAll(table, indicator, year)
  expect(practices).toBe(30)
  expect((numerator / denominator) * 100).toBeCloseTo(percent, 3)
})
