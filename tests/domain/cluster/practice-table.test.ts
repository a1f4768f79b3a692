import { expect, test } from 'vitest'
import { guessPracticeMapping, listAdded, readPracticeRows } from '#app/domain/cluster/practice-table.ts'
import type { Table } from '#app/domain/table/table.ts'

const listed = [{ id: 'a', name: 'Lægerne Ågade', number: '004711' }]

function readRows(table: Table) {
  return readPracticeRows(table, guessPracticeMapping(table), listed)
}

test('columns are known by their names, in any order', () => {
  const table = [
    ['Ydernr.', 'Praksis', 'Antal læger', 'Patienter', 'E-mail', 'Lægesystem'],
    ['012345', 'Skovklinikken', '3', '4.100', 'skov@example.dk', 'Novax'],
  ]
  expect(guessPracticeMapping(table)).toEqual({
    header: 1,
    columns: ['number', 'name', 'doctors', 'listSize', 'email', 'recordSystem'],
  })
  expect(readRows(table)[0]).toMatchObject({
    status: 'new',
    practice: {
      name: 'Skovklinikken',
      number: '012345',
      doctors: 3,
      listSize: 4100,
      email: 'skov@example.dk',
    },
  })
})

test('a list without names of columns is read in the order it is written by hand', () => {
  const table = [
    ['Skovklinikken', '012345', '3', '4100', 'skov@example.dk'],
    ['Søklinikken', '054321', '2', '2600', 'soe@example.dk'],
  ]
  expect(readRows(table).map(({ typed }) => typed.name)).toEqual(['Skovklinikken', 'Søklinikken'])
})

test('a list without names of columns and in another order is read by what stands in it', () => {
  const table = [
    ['Skovklinikken', 'skov@example.dk', 'Novax', 'Strandvej 1'],
    ['Søklinikken', 'soe@example.dk', 'XMO', 'Bakken 2'],
  ]
  expect(guessPracticeMapping(table)).toEqual({ header: 0, columns: ['name', 'email', 'recordSystem', ''] })
})

test('a heading over a list without numbers is no practice', () => {
  const table = [
    ['Praksis', 'E-mail'],
    ['Skovklinikken', 'skov@example.dk'],
    ['Søklinikken', 'soe@example.dk'],
  ]
  expect(readRows(table)).toHaveLength(2)
})

test('what is on the list, what is like it, what stands twice and what has a fault is told', () => {
  const rows = readRows([
    ['Praksis', 'Nummer', 'E-mail'],
    ['LÆGERNE ÅGADE', '4711', ''],
    ['Lægerne Åsgade', '', ''],
    ['Søklinikken', '054321', ''],
    ['Søklinikken', '054321', ''],
    ['Skovklinikken', '', 'skov'],
  ])
  expect(rows.map(({ status }) => status)).toEqual(['known', 'similar', 'new', 'twice', 'fault'])
  expect(listAdded(rows, new Set()).map(({ name }) => name)).toEqual(['Søklinikken'])
  expect(listAdded(rows, new Set([3])).map(({ name }) => name)).toEqual(['Lægerne Åsgade', 'Søklinikken'])
})
