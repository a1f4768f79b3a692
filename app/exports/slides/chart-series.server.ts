import type { ChartColour } from '#app/domain/results/chart-colours.ts'
import { hex } from '#app/exports/chart-numbers.server.ts'
import type { ChartPlan, PlannedSeries } from '#app/exports/slides/chart-plan.server.ts'
import { placeOfColumn } from '#app/exports/slides/workbook.server.ts'
import { escapeXml } from '#app/exports/xml.server.ts'

type Surroundings = {
  /** The series' place among them, and its first column in the workbook. */
  readonly at: number
  readonly column: number
  readonly plan: ChartPlan
  /** `c:txPr` of its labels. */
  readonly text: string
}

/** One series with the numbers that the program shows until the workbook is opened. */
export function renderSeries(series: PlannedSeries, { at, column, plan, text }: Surroundings): string {
  const { categories, drawn } = plan
  const rows = categories.length
  const { head, cells } = placeOfColumn(column, rows)
  const isPoints = drawn === 'points'
  const look = isPoints
    ? lineLook(series) + markLook(series)
    : `<c:spPr>${solid(series.colour)}</c:spPr><c:invertIfNegative val="0"/>`
  return (
    `<c:ser><c:idx val="${at}"/><c:order val="${at}"/><c:tx><c:strRef><c:f>${head}</c:f>${strings([series.name])}</c:strRef></c:tx>${look}` +
    `${renderLabels(series, text, drawn)}${renderInterval(series, column, rows)}` +
    `<c:cat><c:strRef><c:f>${placeOfColumn(0, rows).cells}</c:f>${strings(categories)}</c:strRef></c:cat>` +
    `<c:val>${numbers(cells, series.values, series.format)}</c:val>${isPoints ? '<c:smooth val="0"/>' : ''}</c:ser>`
  )
}

export function solid(colour: ChartColour): string {
  return `<a:solidFill><a:srgbClr val="${hex(colour)}"/></a:solidFill>`
}

function lineLook({ line, colour }: PlannedSeries): string {
  if (line === null) return '<c:spPr><a:ln w="28575"><a:noFill/></a:ln></c:spPr>'
  return `<c:spPr><a:ln w="28575" cap="rnd">${solid(colour)}<a:prstDash val="${line}"/><a:round/></a:ln></c:spPr>`
}

/** An open mark is pale inside, not white: some programs draw no edge around a mark. */
function markLook({ mark, colour }: PlannedSeries): string {
  if (mark === null) return '<c:marker><c:symbol val="none"/></c:marker>'
  const inside = solid(mark.hollow ? 'rule' : colour)
  return (
    `<c:marker><c:symbol val="${mark.shape}"/><c:size val="${mark.size}"/>` +
    `<c:spPr>${inside}<a:ln w="22225">${solid(colour)}</a:ln></c:spPr></c:marker>`
  )
}

function renderLabels({ labels, format }: PlannedSeries, text: string, drawn: ChartPlan['drawn']): string {
  if (labels === 'none') return ''
  const place = { points: 'r', bars: 'outEnd', parts: 'ctr' }[drawn]
  const hidden = labels === 'all' ? [] : labels.flatMap((shown, at) => (shown ? [] : [at]))
  const deleted = hidden.map((at) => `<c:dLbl><c:idx val="${at}"/><c:delete val="1"/></c:dLbl>`).join('')
  return (
    `<c:dLbls>${deleted}<c:numFmt formatCode="${format}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${text}` +
    `<c:dLblPos val="${place}"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>` +
    '<c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
  )
}

/** The interval's columns stand right after that of the values. */
function renderInterval({ interval, format }: PlannedSeries, column: number, rows: number): string {
  if (interval === null) return ''
  const dash = interval.dashed ? '<a:prstDash val="dash"/>' : ''
  const plus = numbers(placeOfColumn(column + 1, rows).cells, interval.plus, format)
  const minus = numbers(placeOfColumn(column + 2, rows).cells, interval.minus, format)
  return (
    '<c:errBars><c:errDir val="y"/><c:errBarType val="both"/><c:errValType val="cust"/><c:noEndCap val="1"/>' +
    `<c:plus>${plus}</c:plus><c:minus>${minus}</c:minus>` +
    `<c:spPr><a:ln w="28575">${solid(interval.colour)}${dash}</a:ln></c:spPr></c:errBars>`
  )
}

function strings(values: readonly string[]): string {
  const points = values.map((value, at) => `<c:pt idx="${at}"><c:v>${escapeXml(value)}</c:v></c:pt>`)
  return `<c:strCache><c:ptCount val="${values.length}"/>${points.join('')}</c:strCache>`
}

function numbers(place: string, values: readonly (number | null)[], format: string): string {
  const points = values.flatMap((value, at) =>
    value === null ? [] : [`<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>`],
  )
  return `<c:numRef><c:f>${place}</c:f><c:numCache><c:formatCode>${format}</c:formatCode><c:ptCount val="${values.length}"/>${points.join('')}</c:numCache></c:numRef>`
}
