import { zipFiles } from '#app/exports/zip.server.ts'
import type { ChartPlan } from '#app/exports/slides/chart-plan.server.ts'
import { escapeXml, renderRelations, xmlHead } from '#app/exports/xml.server.ts'

/** The sheet that a chart's numbers stand on. */
export const sheetName = 'Data'

type Column = { readonly name: string; readonly values: readonly (number | null)[] }

/** Where a column of the workbook is: `Data!$B$2:$B$13`, and its head `Data!$B$1`. */
export type ColumnPlace = { readonly head: string; readonly cells: string }

/**
 * The columns of a chart's workbook after that of the categories: the values of every series, each followed by its
 * interval upwards and downwards where it has one.
 */
export function listColumns({ series }: ChartPlan): readonly Column[] {
  return series.flatMap(({ name, values, interval }) => [
    { name, values },
    ...(interval
      ? [
          { name: `${name} +`, values: interval.plus },
          { name: `${name} −`, values: interval.minus },
        ]
      : []),
  ])
}

/** @param at 0 is the column of the categories */
export function placeOfColumn(at: number, rows: number): ColumnPlace {
  const letter = letterOf(at)
  return { head: `${sheetName}!$${letter}$1`, cells: `${sheetName}!$${letter}$2:$${letter}$${rows + 1}` }
}

/** The numbers of a chart as a workbook, so that they can be edited. */
export function renderWorkbook(plan: ChartPlan): Uint8Array {
  const part = (name: string, xml: string) => ({ name, bytes: new TextEncoder().encode(xml) })
  const sheets = `<sheet name="${sheetName}" sheetId="1" r:id="rId1"/>`
  return zipFiles([
    part('[Content_Types].xml', contentTypes),
    part('_rels/.rels', renderRelations([{ type: 'officeDocument', target: 'xl/workbook.xml' }])),
    part(
      'xl/workbook.xml',
      `${xmlHead}<workbook xmlns="${main}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${sheets}</sheets></workbook>`,
    ),
    part(
      'xl/_rels/workbook.xml.rels',
      renderRelations([
        { type: 'worksheet', target: 'worksheets/sheet1.xml' },
        { type: 'styles', target: 'styles.xml' },
      ]),
    ),
    part('xl/styles.xml', styles),
    part('xl/worksheets/sheet1.xml', renderSheet(plan)),
  ])
}

function renderSheet(plan: ChartPlan): string {
  const columns = listColumns(plan)
  const head = [plan.categoryTitle, ...columns.map(({ name }) => name)].map((text, at) =>
    textCell(text, at, 1),
  )
  const rows = plan.categories.map((category, at) => {
    const numbers = columns.map(({ values }, column) => numberCell(values[at] ?? null, column + 1, at + 2))
    return `<row r="${at + 2}">${textCell(category, 0, at + 2)}${numbers.join('')}</row>`
  })
  return `${xmlHead}<worksheet xmlns="${main}"><sheetData><row r="1">${head.join('')}</row>${rows.join('')}</sheetData></worksheet>`
}

function textCell(text: string, column: number, row: number): string {
  if (text === '') return ''
  return `<c r="${letterOf(column)}${row}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`
}

function numberCell(value: number | null, column: number, row: number): string {
  return value === null ? '' : `<c r="${letterOf(column)}${row}"><v>${value}</v></c>`
}

/** 0 → A, 26 → AA. */
function letterOf(at: number): string {
  const last = String.fromCharCode(65 + (at % 26))
  return at < 26 ? last : letterOf(Math.floor(at / 26) - 1) + last
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

const contentTypes =
  `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>' +
  '<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>' +
  '<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>'

const styles =
  `${xmlHead}<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>'
