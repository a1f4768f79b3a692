import type { ChartRow, VariationChart } from '#app/domain/results/chart.ts'
import { distance, markOf, rounded, shift, valueFormat } from '#app/exports/chart/numbers.server.ts'
import {
  type CategoryPlan,
  planAxis,
  type PlannedSeries,
  plainSeries,
} from '#app/exports/chart/plan.server.ts'

/** With more practices than this their numbers would run into one another. */
const mostLabels = 6

/** More stand closer, and without their names: the table has all. */
export const mostNamed = 30

/**
 * A mark for every practice with its interval as an error bar, and the cluster as a line. It stands upright: programs
 * read intervals of their own size in that direction only. Sorted from the highest value, as on screen.
 */
export function planVariationUpright(chart: VariationChart): CategoryPlan {
  const { rows, axis } = chart
  return {
    drawn: 'points',
    ...planCategories(rows),
    axis: planAxis(axis),
    hasLegend: true,
    series: [...planMarks(chart), ...planLines(chart)],
  }
}

/** Practices without a name share one below the axis. */
function planCategories(rows: readonly ChartRow[]) {
  const others = rows.filter(({ own }) => !own).map(({ label }) => label)
  const [first = ''] = others
  if (others.length > 1 && others.every((label) => label === first)) {
    return {
      categories: rows.map((_, at) => String(at + 1)),
      categoryTitle: first,
      hasCategoryLabels: false,
    }
  }
  return {
    categories: shortenNames(rows.map(({ label, own }) => ({ label, isKept: own }))),
    categoryTitle: '',
    hasCategoryLabels: rows.length <= mostNamed,
  }
}

/** "Praksis A, Praksis B" become A and B: the legend, or the line below the chart, has the word. Some keep their name whole. */
export function shortenNames(
  names: readonly { readonly label: string; readonly isKept: boolean }[],
): readonly string[] {
  const others = names.filter(({ isKept }) => !isKept).map(({ label }) => label)
  const shared = /^\S+ /.exec(others[0] ?? '')?.[0] ?? ''
  const isShared = shared !== '' && others.length > 1 && others.every((label) => label.startsWith(shared))
  return names.map(({ label, isKept }) => (isShared && !isKept ? label.slice(shared.length) : label))
}

const looks = {
  dot: { shape: 'circle', size: 12, dense: 7, hollow: false },
  hollow: { shape: 'circle', size: 12, dense: 7, hollow: true },
  own: { shape: 'diamond', size: 15, dense: 13, hollow: false },
} as const

/** Practices, those with few to count and the reader's own are series of their own, so that each can be told apart. */
function planMarks(chart: VariationChart): readonly PlannedSeries[] {
  return (['dot', 'hollow', 'own'] as const).flatMap((mark): readonly PlannedSeries[] => {
    const one = chart.rows.find((row) => markOf(row) === mark)
    if (!one) return []
    const only = <Value>(read: (row: ChartRow) => Value) =>
      chart.rows.map((row) => (markOf(row) === mark ? read(row) : null))
    const { shape, size, dense, hollow } = looks[mark]
    return [
      {
        ...plainSeries,
        name: chart.legend.find((entry) => entry.mark === mark)?.label ?? '',
        values: only((row) => rounded(row.value, row, chart)),
        colour: mark === 'own' ? 'own' : 'dot',
        mark: { shape, size: chart.rows.length > mostNamed ? dense : size, hollow },
        format: valueFormat(chart, one),
        labels: chart.rows.length > mostLabels ? 'none' : 'all',
        interval: {
          colour: mark === 'own' ? 'own' : 'interval',
          dashed: mark === 'hollow',
          plus: only((row) => distance(row, row.high, chart)),
          minus: only((row) => distance(row, row.low, chart)),
        },
      },
    ]
  })
}

/** The cluster's line, and those it is compared with, told apart by their dashes. */
function planLines({ cluster, comparators, axis, rows }: VariationChart): readonly PlannedSeries[] {
  const digits = 1 + shift(axis.unit)
  const lines = [
    ...(cluster ? [{ ...cluster, line: 'solid', colour: 'cluster' } as const] : []),
    ...comparators.map(({ mark, value, label }) => {
      return { value, label, line: mark === 'line-1' ? 'dash' : 'sysDot', colour: 'ink-2' } as const
    }),
  ]
  return lines.map(({ value, label, line, colour }) => ({
    ...plainSeries,
    name: label,
    values: rows.map(() => Number(value.toFixed(digits))),
    colour,
    line,
    format: axis.unit === '%' ? '0.0\u00A0%' : '0.0',
  }))
}
