import { readFileSync } from 'node:fs'
import writeExcelFile from 'write-excel-file/node'
import { expect, test } from 'vitest'
import { readPastedTable, readTableFile } from '#app/server/table/read-table.server.ts'

const danish = 'Praksis;Antal\nLægerne Ågade;12\nØstre Lægehus;1.234\n'
const read = [
  ['Praksis', 'Antal'],
  ['Lægerne Ågade', '12'],
  ['Østre Lægehus', '1.234'],
]

test.each([
  ['UTF-8', new TextEncoder().encode(danish)],
  ['UTF-8 with a byte order mark', new TextEncoder().encode(`\ufeff${danish}`)],
  ['Windows-1252', Buffer.from(danish, 'latin1')],
  ['UTF-16', Buffer.from(danish, 'utf16le')],
  ['UTF-16 with a byte order mark', Buffer.from(`\ufeff${danish}`, 'utf16le')],
  ['big-endian UTF-16', Buffer.from(`\ufeff${danish}`, 'utf16le').swap16()],
])('a file in %s is read with its letters', async (_, bytes) => {
  expect(await readTableFile(bytes)).toEqual({ ok: true, table: read })
})

test.each([
  ['tabs', '\t'],
  ['semicolons', ';'],
])('cells may be apart by %s with commas in the numbers', (_, separator) => {
  const rows = [
    ['Praksis', 'Sum'],
    ['A', '12,5'],
    ['B', '7,25'],
  ]
  const text = rows.map((row) => row.join(separator)).join('\r\n')
  expect(readPastedTable(text)).toEqual({ ok: true, table: rows })
})

test('commas apart, quotes and line ends within a cell are understood', () => {
  expect(readPastedTable('Praksis,Antal\n"Lægerne, Ågade",12\n"To\nlinjer",7\n')).toEqual({
    ok: true,
    table: [
      ['Praksis', 'Antal'],
      ['Lægerne, Ågade', '12'],
      ['To linjer', '7'],
    ],
  })
})

test('leading zeros stay, in text and in the text cells of a workbook', async () => {
  expect(readPastedTable('Nr\tAntal\n004711\t3')).toMatchObject({
    table: [
      ['Nr', 'Antal'],
      ['004711', '3'],
    ],
  })
  const bytes = await makeWorkbook([
    ['Nr', 'Antal'],
    ['004711', 3],
  ])
  expect(await readTableFile(bytes)).toMatchObject({
    table: [
      ['Nr', 'Antal'],
      ['004711', '3'],
    ],
  })
})

test('numbers and days of a workbook come as Danish text, merged headings as their first cell', async () => {
  const bytes = await makeWorkbook([
    ['Medicin', null, 'Dag'],
    ['Antal', 'Liste', 'Udtræk'],
    [12, 2244.5, new Date('2026-10-01T00:00:00Z')],
  ])
  expect(await readTableFile(bytes)).toEqual({
    ok: true,
    table: [
      ['Medicin', '', 'Dag'],
      ['Antal', 'Liste', 'Udtræk'],
      ['12', '2244,5', '2026-10-01'],
    ],
  })
})

const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
const compound = Buffer.from('d0cf11e0a1b11ae1', 'hex')

test.each([
  ['an empty file', new Uint8Array(), 'empty'],
  ['a file of blank lines', Buffer.from('\n\n  \n'), 'empty'],
  ['a picture', png, 'kind'],
  ['a PDF', Buffer.from('%PDF-1.7 text'), 'kind'],
  ['a zip that is no workbook', Buffer.from('PK\u0003\u0004 not a workbook', 'latin1'), 'kind'],
  [
    'a workbook with a password',
    Buffer.concat([compound, Buffer.from('EncryptedPackage', 'utf16le')]),
    'locked',
  ],
  ['an old workbook', Buffer.concat([compound, Buffer.from('Workbook', 'utf16le')]), 'old-format'],
  ['a list of names alone', Buffer.from('Praksis\nA\nB\n'), 'one-column'],
  ['ten thousand rows', Buffer.from('A;1\n'.repeat(10_000)), 'too-many-rows'],
  ['a hundred columns', Buffer.from(`${'1;'.repeat(99)}1\n`), 'too-many-columns'],
  ['a file of two megabytes', Buffer.alloc(2_000_000, 'A;1\n'), 'too-large'],
])('%s is refused with its reason', async (_, bytes, reason) => {
  expect(await readTableFile(bytes)).toMatchObject({ ok: false, reason })
})

test('a workbook that says it unpacks to far more than a table is not unpacked', async () => {
  const bytes = await makeWorkbook([
    ['A', 'B'],
    ['x', 1],
  ])
  const at = bytes.indexOf('PK\u0001\u0002', 0, 'latin1')
  bytes.writeUInt32LE(500_000_000, at + 24)
  expect(await readTableFile(bytes)).toMatchObject({ ok: false, reason: 'too-large' })
})

test('a published file is read whole', async () => {
  const bytes = readFileSync('tests/fixtures/tables/practice-statin-2018-01H.csv')
  const answer = await readTableFile(bytes)
  expect(answer.ok && answer.table.length).toBe(41)
})

type Cell = string | number | Date | null

async function makeWorkbook(rows: readonly (readonly Cell[])[]): Promise<Buffer> {
  const data = rows.map((row) => row.map(makeCell))
  return writeExcelFile(data).toBuffer()
}

function makeCell(value: Cell) {
  if (value === null) return null
  return value instanceof Date ? { value, format: 'yyyy-mm-dd' } : { value }
}
