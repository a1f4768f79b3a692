import { chartRoom } from '#app/domain/handout/chart-room.ts'
import type { Chart, ChartAxis } from '#app/domain/results/chart.ts'
import { estimateTextWidth } from '#app/domain/results/text-width.ts'
import type {
  ChartSetting,
  PlaneAxis,
  PlanePlan,
  PlaneSeries,
  PlaneWords,
} from '#app/exports/chart/plan.server.ts'
import { planAxis } from '#app/exports/chart/plan.server.ts'
import type { Sheet } from '#app/exports/chart/sheet.server.ts'

/** Names take no more than this share of the width. */
const mostForNames = 0.34

/** To the size of the text. */
const signWidth = 4.5
const legendLine = 1.35

/** The row of each practice, counted from below: the first stands on top. */
export function placesOfRows(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => count - at)
}

/** Names left of the rows and their numbers right of them: words at points that are not seen. */
export function wordsBeside(
  sheet: Sheet,
  side: 'l' | 'r',
  {
    title,
    at,
    words,
    column,
  }: {
    readonly title: string
    /** Where on the axis. */
    readonly at: number
    readonly words: readonly PlaneWords[]
    /** Of the words, where they stand in the workbook already. */
    readonly column?: number
  },
): PlaneSeries {
  const texts =
    column ??
    sheet.add(
      title,
      words.map(({ text }) => text),
    )
  return {
    x: sheet.add(
      title,
      words.map(() => at),
    ),
    y: sheet.add(title, placesOfRows(words.length)),
    colour: 'ink',
    mark: null,
    line: null,
    labels: { column: texts, place: side, words },
    inLegend: false,
  }
}

/** Pieces of line, each from one end to the other, with a gap after it. */
export function piecesOfLine(
  sheet: Sheet,
  name: string,
  pieces: readonly { readonly from: number; readonly to: number; readonly row: number }[],
  format: string,
): Pick<PlaneSeries, 'x' | 'y'> {
  return {
    x: sheet.add(
      name,
      pieces.flatMap(({ from, to }) => [from, to, null]),
      format,
    ),
    y: sheet.add(
      name,
      pieces.flatMap(({ row }) => [row, row, null]),
    ),
  }
}

/** The room around rows of practices: what their words need. */
export function roomAround(
  chart: Pick<Chart, 'legend'> & { readonly axis: ChartAxis },
  left: readonly PlaneWords[],
  right: readonly PlaneWords[],
  { width, textSize }: ChartSetting,
): PlanePlan['around'] {
  const widest = (words: readonly PlaneWords[]) =>
    Math.max(0, ...words.map(({ text, strong }) => estimateTextWidth(text, textSize) * (strong ? 1.06 : 1)))
  return {
    left: Math.min(width * mostForNames, widest(left)) + textSize * 1.2,
    right: widest(right) + textSize * 1.2,
    top: textSize * 0.5,
    bottom: textSize * 2 + unitRoom(chart.axis, textSize) + legendRoom(chart, width, textSize),
  }
}

/** Programs set the entries of a legend in columns that are as wide as the widest of them, and its sign. */
export function legendRoom({ legend }: Pick<Chart, 'legend'>, width: number, textSize: number): number {
  const widest = Math.max(0, ...legend.map(({ label }) => estimateTextWidth(label, textSize)))
  const columns = Math.max(1, Math.floor(width / (widest + textSize * signWidth)))
  return Math.ceil(legend.length / columns) * textSize * legendLine + textSize * 0.6
}

function unitRoom(axis: ChartAxis, textSize: number): number {
  return unitOf(axis) === '' ? 0 : textSize * 1.6
}

/** The values' axis, with its unit in words where its numbers do not carry it. */
export function planAcross(axis: ChartAxis): PlaneAxis {
  return { ...planAxis(axis), look: { hasGrid: true, title: unitOf(axis) } }
}

function unitOf({ unit }: ChartAxis): string {
  return unit === '%' ? '' : unit
}

/** Rows stand in the middle of their room, and have no numbers. */
export function planRows(count: number): PlaneAxis {
  return { min: 0.5, max: count + 0.5, step: 1, format: '0', look: null }
}

/** What a chart takes on paper, with the legend that programs set. Points. */
export function heightOnPaper(
  chart: Chart,
  { width, textSize }: Pick<ChartSetting, 'width' | 'textSize'>,
): number {
  return chartRoom(chart, width) + legendRoom(chart, width, textSize)
}
