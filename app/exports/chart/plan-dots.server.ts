import type { ChartRow, VariationChart } from '#app/domain/results/chart.ts'
import { estimateTextWidth } from '#app/domain/results/text-width.ts'
import { markOf, rounded, valueFormat } from '#app/exports/chart/numbers.server.ts'
import type { ChartSetting, PlanePlan, PlaneSeries } from '#app/exports/chart/plan.server.ts'
import { legendRoom, piecesOfLine, planAcross } from '#app/exports/chart/plan-rows.server.ts'
import { planLines, variationMarks } from '#app/exports/chart/plan-variation.server.ts'
import { type Sheet, startSheet } from '#app/exports/chart/sheet.server.ts'

/** Of a column of dots, to the size of the text. */
const columnWidth = 0.92
const lineOfWords = 1.7

type Dot = { readonly row: ChartRow; readonly level: number }

/**
 * For many practices, as in the preview: dots stacked along the axis, without intervals. Only the own practice and the two
 * ends are named.
 */
export function planVariationDots(chart: VariationChart, setting: ChartSetting): PlanePlan {
  const { axis } = chart
  const { width, textSize } = setting
  const sheet = startSheet()
  const around = {
    left: textSize * 2,
    right: textSize * 2,
    top: textSize * 0.5,
    bottom: textSize * 2 + (axis.unit === '%' ? 0 : textSize * 1.6) + legendRoom(chart, width, textSize),
  }
  const columns = Math.max(1, Math.floor((width - around.left - around.right) / (textSize * columnWidth)))
  const dots = stackDots(chart, columns)
  const highest = Math.max(1, ...dots.map(({ level }) => level))
  const named = placeNames(dots, highest, chart, setting)
  const top = Math.max(highest, ...named.map(({ height }) => height)) + 1
  return {
    drawn: 'plane',
    series: [
      ...planLines(chart, sheet, { low: 0, high: top }),
      ...planNames(named, chart, sheet),
      ...planMarks(dots, chart, sheet),
    ],
    columns: sheet.columns,
    across: planAcross(axis),
    up: { min: 0, max: top, step: 1, format: '0', look: null },
    around,
  }
}

/** Each dot above those that stand where it would. */
function stackDots(chart: VariationChart, columns: number): readonly Dot[] {
  const heights = new Map<number, number>()
  const length = chart.axis.max - chart.axis.min || 1
  return chart.rows.map((row) => {
    const column = Math.round(((row.value - chart.axis.min) / length) * columns)
    const level = (heights.get(column) ?? 0) + 1
    heights.set(column, level)
    return { row, level }
  })
}

type Named = Dot & { readonly height: number; readonly text: string }

/** The own practice and the two ends, each once, so high that their words stand clear of each other. */
function placeNames(
  dots: readonly Dot[],
  highest: number,
  { axis }: VariationChart,
  { width, textSize }: ChartSetting,
): readonly Named[] {
  const wanted = new Set([dots.find(({ row }) => row.own), dots[0], dots.at(-1)])
  const placed: Named[] = []
  const across = (value: number) => ((value - axis.min) / (axis.max - axis.min || 1)) * width
  for (const dot of wanted) {
    if (!dot) continue
    const text = `${dot.row.label} ${dot.row.valueText}`
    const clashes = placed.filter((other) => {
      const reach =
        (estimateTextWidth(text, textSize) + estimateTextWidth(other.text, textSize)) / 2 + textSize
      return Math.abs(across(other.row.value) - across(dot.row.value)) < reach
    })
    placed.push({ ...dot, text, height: highest + 1 + clashes.length * lineOfWords })
  }
  return placed
}

function planNames(named: readonly Named[], chart: VariationChart, sheet: Sheet): readonly PlaneSeries[] {
  const format = valueFormat(chart, chart.rows[0])
  const at = named.map(({ row }) => rounded(row.value, row, chart))
  const pieces = named.map(({ level, height }, index) => ({ from: level, to: height, at: at[index] ?? 0 }))
  const lines = piecesOfLine(
    sheet,
    chart.title,
    pieces.map(({ from, to, at: row }) => ({ from, to, row })),
    '0',
  )
  return [
    {
      x: lines.y,
      y: lines.x,
      colour: 'interval',
      mark: null,
      line: { dash: 'solid', width: 0.75 },
      labels: null,
      inLegend: false,
    },
    {
      x: sheet.add(chart.title, at, format),
      y: sheet.add(
        chart.title,
        named.map(({ height }) => height),
      ),
      colour: 'ink',
      mark: null,
      line: null,
      labels: {
        column: sheet.add(
          chart.title,
          named.map(({ text }) => text),
        ),
        place: 't',
        words: named.map(({ row, text }) => ({ text, strong: row.own, own: row.own })),
      },
      inLegend: false,
    },
  ]
}

function planMarks(dots: readonly Dot[], chart: VariationChart, sheet: Sheet): readonly PlaneSeries[] {
  return (['dot', 'hollow', 'own'] as const).flatMap((mark): PlaneSeries[] => {
    const some = dots.filter(({ row }) => markOf(row) === mark)
    if (some.length === 0) return []
    const name = chart.legend.find((entry) => entry.mark === mark)?.label ?? ''
    return [
      {
        x: sheet.add(
          chart.title,
          some.map(({ row }) => rounded(row.value, row, chart)),
          valueFormat(chart, some[0]?.row),
        ),
        y: sheet.add(
          name,
          some.map(({ level }) => level),
        ),
        colour: mark === 'own' ? 'own' : 'dot',
        mark: variationMarks[mark],
        line: null,
        labels: null,
        inLegend: true,
      },
    ]
  })
}
