import { expect, test } from 'vitest'
import { findHeader, listDataRows, nameColumns } from '#app/domain/table/find-header.ts'
import { findPatientList, isRowPerPatient } from '#app/domain/table/patient-list.ts'
import type { Table } from '#app/domain/table/table.ts'

const rows: Table = [
  ['Lægerne Ågade', '12', '140'],
  ['Østre Lægehus', '9', '98'],
]

test('the names of columns stand in the last row before the numbers, below a title', () => {
  const table = [['Udtræk fra kommunen', '', ''], ['Praksis', 'Antal', 'Alle'], ...rows]
  expect(findHeader(table)).toBe(2)
  expect(nameColumns(table, 2)).toEqual(['Praksis', 'Antal', 'Alle'])
  expect(listDataRows(table, 2)[0]).toEqual({ line: 3, cells: rows[0] })
})

test('a table without names of columns begins with its first row', () => {
  expect(findHeader(rows)).toBe(0)
  expect(nameColumns(rows, 0)).toEqual(['', '', ''])
})

test('years side by side are names of columns', () => {
  expect(findHeader([['Praksis', '2018', '2019'], ...rows])).toBe(1)
})

test('a heading merged over two columns is put before each of their names', () => {
  const table = [
    ['Praksis', 'Kvinder', '', 'Mænd', ''],
    ['', 'Antal', 'Alle', 'Antal', 'Alle'],
    ['A', '1', '2', '3', '4'],
  ]
  expect(nameColumns(table, findHeader(table))).toEqual([
    'Praksis',
    'Kvinder – Antal',
    'Kvinder – Alle',
    'Mænd – Antal',
    'Mænd – Alle',
  ])
})

test.each([
  [
    'a CPR number',
    [
      ['Praksis', 'Nr.', 'Antal'],
      ['A', '010180-1236', '3'],
    ],
    'cpr',
  ],
  [
    'a CPR number that lost its zero',
    [
      ['Praksis', 'Nr.', 'Antal'],
      ['A', '101801236', '3'],
    ],
    'cpr',
  ],
  [
    'a date of birth in words',
    [
      ['Praksis', 'Note', 'Antal'],
      ['A', 'født 3.4.1951', '3'],
    ],
    'personal-data',
  ],
  [
    'a column called CPR',
    [
      ['Praksis', 'CPR-nr.', 'Antal'],
      ['A', 'x', '3'],
    ],
    'column-name',
  ],
  [
    'a column called fødselsdato',
    [
      ['Praksis', 'Fødselsdato', 'Antal'],
      ['A', '', '3'],
    ],
    'column-name',
  ],
  [
    'dates far apart',
    [
      ['Praksis', 'Dato', 'Antal'],
      ...['1942-01-03', '1960-05-06', '1999-09-09'].map((day) => ['A', day, '3']),
    ],
    'birth-dates',
  ],
])('%s makes a list of patients', (_, table, sign) => {
  expect(findPatientList(table, 1)).toBe(sign)
})

test('a table of counts with dates of its periods is none', () => {
  const table = [
    ['Praksis', 'Udtræk', 'Antal'],
    ['A', '2025-01-01', '3'],
    ['B', '2026-01-01', '3'],
    ['C', '2026-07-01', '1234567'],
  ]
  expect(findPatientList(table, 1)).toBeNull()
})

test('dozens of rows a practice are patients, a row a year is not', () => {
  const times = (count: number) => Array.from({ length: count }, () => 'A')
  expect(isRowPerPatient([...times(40), 'B'])).toBe(true)
  expect(isRowPerPatient([...times(10), 'B'])).toBe(false)
})
