import Papa from 'papaparse'
import { readSheet } from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { parseShownCell } from '#app/domain/results/parse-shown-cell.ts'
import { renderTableCsv, renderTableXlsx, type TableSheet } from '#app/exports/table-file.server.ts'

const sheet: TableSheet = {
  title: 'Årskontrol',
  basis: '2 praksis · forløbsplan',
  table: {
    header: ['Praksis', 'Andel', 'Talt'],
    rows: [
      ['Praksis A', '60,1\u00A0%', '1.053'],
      ['=HYPERLINK("x")', '5\u00A0% *', '–'],
    ],
    ownRow: null,
    clusterRow: null,
    note: '* under 30 patienter',
  },
  notes: ['@Tallene siger ikke hvorfor.'],
}

describe('parseShownCell', () => {
  it.each([
    ['60,1\u00A0%', 0.601, '0.0%'],
    ['60\u00A0%', 0.6, '0%'],
    ['1.053', 1053, '#,##0'],
    ['2,5', 2.5, '#,##0.0'],
    ['−0,7', -0.7, '#,##0.0'],
  ])('reads a shown number at its own precision: %s', (text, value, format) => {
    expect(parseShownCell(text, 'da')).toEqual({ value, format })
  })

  it.each(['–', '5\u00A0% *', '45,0–67,2', 'Praksis A', ''])('leaves text as it is: %s', (text) => {
    expect(parseShownCell(text, 'da')).toEqual({ value: text })
  })

  it('reads English numbers in English', () => {
    expect(parseShownCell('1,053.5', 'en')).toEqual({ value: 1053.5, format: '#,##0.0' })
  })
})

describe('renderTableCsv', () => {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(renderTableCsv(sheet, 'da'))

  it('is UTF-8 with a mark, and separated as Danish spreadsheets expect', () => {
    expect(text.startsWith('\uFEFFÅrskontrol\r\n')).toBe(true)
    expect(text).toContain('Praksis;Andel;Talt\r\nPraksis A;60,1\u00A0%;1.053\r\n')
    expect(new TextDecoder().decode(renderTableCsv(sheet, 'en'))).toContain('Praksis,Andel,Talt')
  })

  it('has no cell that a spreadsheet would run as a formula', () => {
    const { data } = Papa.parse<string[]>(text.slice(1), { delimiter: ';' })
    expect(data.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
    expect(text).toContain("'=HYPERLINK")
  })
})

describe('renderTableXlsx', () => {
  it('has numbers as numbers, and a formula as plain text', async () => {
    const rows = await readSheet(Buffer.from(await renderTableXlsx(sheet, 'da')))
    expect(rows.find(([label]) => label === 'Praksis A')).toEqual(['Praksis A', 0.601, 1053])
    expect(rows.find(([label]) => label === '=HYPERLINK("x")')?.[1]).toBe('5\u00A0% *')
    expect(rows.flat()).toContain('* under 30 patienter')
  })
})
