import { numberReference, points, textReference } from '#app/exports/chart/caches.server.ts'
import { lineLook, markLook, noLine, solid } from '#app/exports/chart/marks.server.ts'
import type { ChartSetting, PlaneColumn, PlaneLabels, PlanePlan } from '#app/exports/chart/plan.server.ts'
import { sizeOf, textStyle } from '#app/exports/chart/text-style.server.ts'
import { placeOfColumn } from '#app/exports/chart/workbook.server.ts'
import { escapeXml } from '#app/exports/xml.server.ts'

const nothingShown =
  '<c:showLegendKey val="0"/><c:showVal val="0"/><c:showCatName val="0"/><c:showSerName val="0"/>' +
  '<c:showPercent val="0"/><c:showBubbleSize val="0"/>'

/** Words from cells came with Office 2013, in parts of their own ([MS-ODRAWXML] 2.24.3). */
const cellWords = 'xmlns:c15="http://schemas.microsoft.com/office/drawing/2012/chart"'
const showsCells = `<c:extLst><c:ext uri="{CE6537A1-D6FC-4f65-9D91-7224C49458BB}" ${cellWords}><c15:showDataLabelsRange val="1"/></c:ext></c:extLst>`

/** One series with the numbers that the program shows until the workbook is opened. */
export function renderPlaneSeries({ columns, series }: PlanePlan, at: number, setting: ChartSetting): string {
  const one = series[at]
  if (!one) return ''
  const { x, y, colour, mark, line, labels } = one
  const [across, up] = [referTo(columns, x), referTo(columns, y)]
  const path = line ? `<c:spPr>${lineLook(colour, line.width, line.dash)}</c:spPr>` : noLine
  return (
    `<c:ser><c:idx val="${at}"/><c:order val="${at}"/><c:tx>${textReference(up.head, [up.name])}</c:tx>${path}${markLook(mark, colour)}` +
    `${labels ? renderLabels(labels, colour, setting) : ''}<c:xVal>${across.cells}</c:xVal><c:yVal>${up.cells}</c:yVal><c:smooth val="0"/>` +
    `${labels ? renderWords(labels) : ''}</c:ser>`
  )
}

/** Every column is referred to as far down as the longest: LibreOffice loses series that are shorter than a later one. */
function referTo(columns: readonly PlaneColumn[], at: number) {
  const { head, cells, format } = columns[at] ?? { head: '', cells: [], format: '0' }
  const height = Math.max(0, ...columns.map((column) => column.cells.length))
  const place = placeOfColumn(at, height)
  const numbers = Array.from({ length: height }, (_, row) => {
    const cell = cells[row] ?? null
    return typeof cell === 'number' ? cell : null
  })
  return { head: place.head, name: head, cells: numberReference(place.cells, numbers, format) }
}

/**
 * Each label says where its words are from, and has them for programs that know no words from cells. Beside a row they stand
 * clear of a mark at the end of the axis.
 */
function renderLabels({ words, place }: PlaneLabels, colour: PlaneColour, setting: ChartSetting): string {
  const { language } = setting
  const each = words.map(({ text, strong, own }, at) => {
    if (text === '') return `<c:dLbl><c:idx val="${at}"/><c:delete val="1"/></c:dLbl>`
    const look = `<a:rPr lang="${language}" sz="${sizeOf(setting)}" b="${strong ? 1 : 0}">${solid(own ? 'own-text' : colour)}<a:latin typeface="+mn-lt"/></a:rPr>`
    const field = `<a:fld id="${idOf(at)}" type="CELLRANGE">${look}<a:t>${escapeXml(text)}</a:t></a:fld>`
    const gap = `<a:r>${look}<a:t>\u00A0\u00A0\u00A0</a:t></a:r>`
    const apart = { l: field + gap, r: gap + field, t: field, b: field }[place]
    return (
      `<c:dLbl><c:idx val="${at}"/><c:tx><c:rich><a:bodyPr wrap="none"/><a:p>${apart}</a:p></c:rich></c:tx>` +
      `<c:dLblPos val="${place}"/>${nothingShown}${showsCells}</c:dLbl>`
    )
  })
  return (
    `<c:dLbls>${each.join('')}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textStyle(setting, colour)}` +
    `<c:dLblPos val="${place}"/>${nothingShown}${showsCells}</c:dLbls>`
  )
}

type PlaneColour = PlanePlan['series'][number]['colour']

function renderWords({ column, words }: PlaneLabels): string {
  const cache = points(words.map(({ text }) => text))
  return (
    `<c:extLst><c:ext uri="{02D57815-91ED-43cb-92C2-25804820EDAC}" ${cellWords}><c15:datalabelsRange>` +
    `<c15:f>${placeOfColumn(column, words.length).cells}</c15:f><c15:dlblRangeCache>${cache}</c15:dlblRangeCache>` +
    '</c15:datalabelsRange></c:ext></c:extLst>'
  )
}

/** Every field has an id; the same chart has the same. */
function idOf(at: number): string {
  return `{4B4C594E-4745-4259-8747-${at.toString(16).toUpperCase().padStart(12, '0')}}`
}
