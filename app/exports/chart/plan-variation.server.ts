import type { ChartRow, VariationChart } from '#app/domain/results/chart.ts'
import {
  markOf,
  numberFormat,
  rounded,
  shift,
  valueFormat,
  type Mark,
} from '#app/exports/chart/numbers.server.ts'
import type {
  ChartSetting,
  PlannedMark,
  PlanePlan,
  PlaneSeries,
  PlaneWords,
} from '#app/exports/chart/plan.server.ts'
import {
  piecesOfLine,
  placesOfRows,
  planAcross,
  planRows,
  roomAround,
  wordsBeside,
} from '#app/exports/chart/plan-rows.server.ts'
import { type Sheet, startSheet } from '#app/exports/chart/sheet.server.ts'

export const variationMarks: { readonly [mark in Mark]: PlannedMark } = {
  dot: { shape: 'circle', size: 7, hollow: false },
  hollow: { shape: 'circle', size: 7, hollow: true },
  own: { shape: 'diamond', size: 10, hollow: false },
}

/** More rows than this have no numbers beside them. */
const mostNumbers = 24

/** A row for each practice, as in the preview: its name, its interval, its mark and its number. */
export function planVariationRows(chart: VariationChart, setting: ChartSetting): PlanePlan {
  const { rows, title, axis } = chart
  const sheet = startSheet()
  const names = rows.map(({ label, own }): PlaneWords => ({ text: label, strong: own, own }))
  const numbers = rows.length > mostNumbers ? [] : rows.map(printNumber)
  const nameColumn = sheet.add(
    title,
    names.map(({ text }) => text),
  )
  const values = sheet.add(
    title,
    rows.map((row) => rounded(row.value, row, chart)),
    valueFormat(chart, rows[0]),
  )
  const tell = rows.every(({ valueText, intervalText }) => isNumber(valueText) && !intervalText)
    ? { column: values }
    : {}
  const series = [
    ...planIntervals(chart, sheet),
    ...planLines(chart, sheet, { low: 0.5, high: rows.length + 0.5 }),
    ...planMarks(chart, sheet, values),
    wordsBeside(sheet, 'l', { title, at: axis.min, words: names, column: nameColumn }),
    ...(numbers.length > 0
      ? [wordsBeside(sheet, 'r', { title, at: axis.max, words: numbers, ...tell })]
      : []),
  ]
  return {
    drawn: 'plane',
    columns: sheet.columns,
    series,
    across: planAcross(axis),
    up: planRows(rows.length),
    around: roomAround(chart, names, numbers, setting),
  }
}

function printNumber({ valueText, intervalText, own }: ChartRow): PlaneWords {
  return { text: intervalText ? `${valueText} (${intervalText})` : valueText, strong: own, own }
}

/** "54 %" is the value as the workbook shows it; "under 5" is not. */
function isNumber(text: string): boolean {
  return /^[\d.,]+(\u00A0%)?$/.test(text)
}

/** Those of few are dashed, and the own one is thick; one sign in the legend stands for all. */
function planIntervals(chart: VariationChart, sheet: Sheet): readonly PlaneSeries[] {
  const name = chart.legend.find(({ mark }) => mark === 'interval')?.label ?? chart.title
  const places = placesOfRows(chart.rows.length)
  return (['dot', 'hollow', 'own'] as const).flatMap((mark): PlaneSeries[] => {
    const pieces = chart.rows.flatMap((row, at) => {
      const { low, high } = row
      if (markOf(row) !== mark || low === null || high === null) return []
      return [{ from: rounded(low, row, chart), to: rounded(high, row, chart), row: places[at] ?? 0 }]
    })
    if (pieces.length === 0) return []
    return [
      {
        ...piecesOfLine(sheet, name, pieces, valueFormat(chart, chart.rows[0])),
        colour: mark === 'own' ? 'own' : 'interval',
        mark: null,
        line: { dash: mark === 'hollow' ? 'dash' : 'solid', width: mark === 'own' ? 2.75 : 1.75 },
        labels: null,
        inLegend: mark === 'dot',
      },
    ]
  })
}

/** Every mark has its own column of rows; their values are those of all. */
function planMarks(chart: VariationChart, sheet: Sheet, values: number): readonly PlaneSeries[] {
  const places = placesOfRows(chart.rows.length)
  return (['dot', 'hollow', 'own'] as const).flatMap((mark): PlaneSeries[] => {
    if (!chart.rows.some((row) => markOf(row) === mark)) return []
    const name = chart.legend.find((entry) => entry.mark === mark)?.label ?? ''
    const cells = chart.rows.map((row, at) => (markOf(row) === mark ? (places[at] ?? null) : null))
    return [
      {
        x: values,
        y: sheet.add(name, cells),
        colour: mark === 'own' ? 'own' : 'dot',
        mark: variationMarks[mark],
        line: null,
        labels: null,
        inLegend: true,
      },
    ]
  })
}

/** The cluster's line, and those it is compared with, told apart by their dashes. */
export function planLines(
  { cluster, comparators, axis }: VariationChart,
  sheet: Sheet,
  { low, high }: { readonly low: number; readonly high: number },
): readonly PlaneSeries[] {
  const lines = [
    ...comparators.map(({ mark, value, label }) => {
      const look = { dash: mark === 'line-1' ? 'dash' : 'sysDot', width: 1.5 } as const
      return { value, label, look, colour: 'ink-2' } as const
    }),
    ...(cluster ? [{ ...cluster, look: { dash: 'solid', width: 1.75 }, colour: 'cluster' } as const] : []),
  ]
  return lines.map(({ value, label, look, colour }) => {
    const at = Number(value.toFixed(1 + shift(axis.unit)))
    return {
      x: sheet.add(label, [at, at], numberFormat(axis.unit, 1)),
      y: sheet.add(label, [low, high]),
      colour,
      mark: null,
      line: look,
      labels: null,
      inLegend: true,
    }
  })
}
