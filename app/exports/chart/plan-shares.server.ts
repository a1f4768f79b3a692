import { textOn } from '#app/domain/results/chart-colours.ts'
import type { AnswersChart, StackedChart } from '#app/domain/results/chart.ts'
import { narrowestPart } from '#app/domain/results/draw-stacked.ts'
import { type CategoryPlan, plainSeries } from '#app/exports/chart/plan.server.ts'

const percent = '0\u00A0%'

const bars = {
  categoryTitle: '',
  hasCategoryLabels: true,
  axis: null,
} as const

/** Parts of a whole, one bar a group. */
export function planStacked({ parts, bars: groups }: StackedChart): CategoryPlan {
  return {
    ...bars,
    drawn: 'parts',
    categories: groups.map(({ label, note }) => [label, note].filter((text) => text !== '').join(', ')),
    hasLegend: true,
    series: parts.map(({ label, colour }, at) => ({
      ...plainSeries,
      name: label,
      colour,
      values: groups.map(({ segments }) => wholePercent(segments[at]?.share)),
      format: percent,
      labels: groups.map(({ segments }) => (segments[at]?.share ?? 0) >= narrowestPart),
      labelColour: textOn(colour),
    })),
  }
}

/** One bar an answer; of two groups a bar each. */
export function planAnswers({ sides, rows }: AnswersChart): CategoryPlan {
  return {
    ...bars,
    drawn: 'bars',
    categories: rows.map(({ label }) => label),
    hasLegend: sides.length > 1,
    series: sides.map((side, at) => ({
      ...plainSeries,
      name: side,
      colour: at === 0 ? 'series-1' : 'series-2',
      values: rows.map(({ bars: shares }) => wholePercent(shares[at]?.share)),
      format: percent,
      labels: 'all',
    })),
  }
}

function wholePercent(share: number | undefined): number | null {
  return share === undefined ? null : Number(share.toFixed(2))
}
