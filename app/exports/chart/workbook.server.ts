import { zipFiles } from '#app/exports/zip.server.ts'
import type { CategoryPlan, ChartPlan, PlaneColumn } from '#app/exports/chart/plan.server.ts'
import { escapeXml, renderRelations, xmlHead } from '#app/exports/xml.server.ts'

/** The sheet that a chart's numbers stand on. */
const sheetName = 'Data'

/** Where a column of the workbook is: `Data!$B$2:$B$13`, and its head `Data!$B$1`. */
export type ColumnPlace = { readonly head: string; readonly cells: string }

/**
 * The columns of a chart's workbook. Of values by words: the words, then the values of every series, each followed by its interval
 * upwards and downwards where it has one.
 */
export function listColumns(plan: ChartPlan): readonly PlaneColumn[] {
  return plan.drawn === 'plane' ? plan.columns : listSeriesColumns(plan)
}

function listSeriesColumns({ categories, categoryTitle, series }: CategoryPlan): readonly PlaneColumn[] {
  return [
    { head: categoryTitle, cells: categories, format: general },
    ...series.flatMap(({ name, values, interval, format }) => [
      { head: name, cells: values, format },
      ...(interval
        ? [
            { head: `${name} +`, cells: interval.plus, format },
            { head: `${name} −`, cells: interval.minus, format },
          ]
        : []),
    ]),
  ]
}

/** @param at A is 0 */
export function placeOfColumn(at: number, rows: number): ColumnPlace {
  const letter = letterOf(at)
  return { head: `${sheetName}!$${letter}$1`, cells: `${sheetName}!$${letter}$2:$${letter}$${rows + 1}` }
}

/** The numbers of a chart as a workbook, so that they can be edited. */
export function renderWorkbook(plan: ChartPlan): Uint8Array {
  const columns = listColumns(plan)
  return zipFiles([...fixedParts, { name: 'xl/worksheets/sheet1.xml', bytes: encode(renderSheet(columns)) }])
}

function renderSheet(columns: readonly PlaneColumn[]): string {
  const head = columns.map((column, at) => textCell(column.head, at, 1)).join('')
  const height = Math.max(0, ...columns.map(({ cells }) => cells.length))
  const rows = Array.from({ length: height }, (_, row) => {
    const cells = columns.map((column, at) => renderCell(column, at, row)).join('')
    return cells === '' ? '' : `<row r="${row + 2}">${cells}</row>`
  })
  return `${xmlHead}<worksheet xmlns="${main}"><sheetData><row r="1">${head}</row>${rows.join('')}</sheetData></worksheet>`
}

function renderCell({ cells, format }: PlaneColumn, column: number, row: number): string {
  const value = cells[row] ?? null
  if (value === null) return ''
  if (typeof value === 'string') return textCell(value, column, row + 2)
  const style = formats.findIndex((known) => known === format)
  return `<c r="${letterOf(column)}${row + 2}"${style > 0 ? ` s="${style}"` : ''}><v>${value}</v></c>`
}

function textCell(text: string, column: number, row: number): string {
  if (text === '') return ''
  return `<c r="${letterOf(column)}${row}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`
}

/** 0 → A, 26 → AA. */
function letterOf(at: number): string {
  const last = String.fromCharCode(65 + (at % 26))
  return at < 26 ? last : letterOf(Math.floor(at / 26) - 1) + last
}

function encode(xml: string): Uint8Array {
  return new TextEncoder().encode(xml)
}

const general = 'General'

/** How numbers look in their cells, by their style. */
const formats = [general, '0', '0.0', '0\u00A0%', '0.0\u00A0%', '#,##0'] as const
const firstOwnFormat = 164

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

const contentTypes =
  `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>' +
  '<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>' +
  '<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>'

const written = formats.slice(1)
const numberFormats = written
  .map((format, at) => `<numFmt numFmtId="${firstOwnFormat + at}" formatCode="${format}"/>`)
  .join('')
const cellFormats = written
  .map(
    (_, at) =>
      `<xf numFmtId="${firstOwnFormat + at}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
  )
  .join('')

const styles =
  `${xmlHead}<styleSheet xmlns="${main}"><numFmts count="${written.length}">${numberFormats}</numFmts>` +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="${formats.length}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${cellFormats}</cellXfs></styleSheet>`

const sheets = `<sheet name="${sheetName}" sheetId="1" r:id="rId1"/>`

/** What every workbook has. */
const fixedParts = [
  { name: '[Content_Types].xml', bytes: encode(contentTypes) },
  {
    name: '_rels/.rels',
    bytes: encode(renderRelations([{ type: 'officeDocument', target: 'xl/workbook.xml' }])),
  },
  {
    name: 'xl/workbook.xml',
    bytes: encode(
      `${xmlHead}<workbook xmlns="${main}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${sheets}</sheets></workbook>`,
    ),
  },
  {
    name: 'xl/_rels/workbook.xml.rels',
    bytes: encode(
      renderRelations([
        { type: 'worksheet', target: 'worksheets/sheet1.xml' },
        { type: 'styles', target: 'styles.xml' },
      ]),
    ),
  },
  { name: 'xl/styles.xml', bytes: encode(styles) },
]
