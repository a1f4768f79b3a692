import { numberReference, textReference } from '#app/exports/chart/caches.server.ts'
import { barLook, lineLook, markLook, noLine, solid } from '#app/exports/chart/marks.server.ts'
import type { CategoryPlan, PlannedSeries } from '#app/exports/chart/plan.server.ts'
import { placeOfColumn } from '#app/exports/chart/workbook.server.ts'

type Surroundings = {
  /** The series' place among them, and its first column in the workbook. */
  readonly at: number
  readonly column: number
  readonly plan: CategoryPlan
  /** `c:txPr` of its labels. */
  readonly text: string
}

/** One series with the numbers that the program shows until the workbook is opened. */
export function renderSeries(series: PlannedSeries, { at, column, plan, text }: Surroundings): string {
  const { categories, drawn } = plan
  const { name, values, format } = series
  const rows = categories.length
  const { head, cells } = placeOfColumn(column, rows)
  const isPoints = drawn === 'points'
  const look = isPoints
    ? pathLook(series) + markLook(series.mark, series.colour)
    : `<c:spPr>${barLook(series.colour, at)}<a:ln w="9525">${solid('paper')}</a:ln></c:spPr><c:invertIfNegative val="0"/>`
  return (
    `<c:ser><c:idx val="${at}"/><c:order val="${at}"/><c:tx>${textReference(head, [name])}</c:tx>${look}` +
    `${renderLabels(series, text, drawn)}${renderInterval(series, column, rows)}` +
    `<c:cat>${textReference(placeOfColumn(0, rows).cells, categories)}</c:cat>` +
    `<c:val>${numberReference(cells, values, format)}</c:val>${isPoints ? '<c:smooth val="0"/>' : ''}</c:ser>`
  )
}

function pathLook({ line, colour }: PlannedSeries): string {
  return line === null ? noLine : `<c:spPr>${lineLook(colour, 2.25, line)}</c:spPr>`
}

/** A label stands on a ground of its own where a pattern would run through it. */
function renderLabels(
  { labels, format, colour }: PlannedSeries,
  text: string,
  drawn: CategoryPlan['drawn'],
): string {
  if (labels === 'none') return ''
  const ground = drawn === 'parts' ? solid(colour) : '<a:noFill/>'
  const place = { points: 'r', bars: 'outEnd', parts: 'ctr' }[drawn]
  const hidden = labels === 'all' ? [] : labels.flatMap((shown, at) => (shown ? [] : [at]))
  const deleted = hidden.map((at) => `<c:dLbl><c:idx val="${at}"/><c:delete val="1"/></c:dLbl>`).join('')
  return (
    `<c:dLbls>${deleted}<c:numFmt formatCode="${format}" sourceLinked="0"/><c:spPr>${ground}<a:ln><a:noFill/></a:ln></c:spPr>${text}` +
    `<c:dLblPos val="${place}"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>` +
    '<c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
  )
}

/** The interval's columns stand right after that of the values. */
function renderInterval({ interval, format }: PlannedSeries, column: number, rows: number): string {
  if (interval === null) return ''
  const plus = numberReference(placeOfColumn(column + 1, rows).cells, interval.plus, format)
  const minus = numberReference(placeOfColumn(column + 2, rows).cells, interval.minus, format)
  return (
    '<c:errBars><c:errDir val="y"/><c:errBarType val="both"/><c:errValType val="cust"/><c:noEndCap val="1"/>' +
    `<c:plus>${plus}</c:plus><c:minus>${minus}</c:minus>` +
    `<c:spPr>${lineLook(interval.colour, 2.25, interval.dashed ? 'dash' : 'solid')}</c:spPr></c:errBars>`
  )
}
