import { buildAnswersChart } from '#app/domain/results/build-answers-chart.ts'
import { buildChangeChart } from '#app/domain/results/build-pairs-chart.ts'
import { buildDivisionsChart, type NamedDivision } from '#app/domain/results/build-parts-chart.ts'
import type { Chart } from '#app/domain/results/chart.ts'
import type { Division } from '#app/domain/results/results.ts'
import type { ShownHistory } from '#app/domain/results/shown-history.ts'
import type { Locale } from '#app/domain/text/locale.ts'

/** Before and after: pairs of values, mirrored answers, or a bar of parts a round. Null where nothing may be drawn. */
export function buildHistoryChart({ pair, labels }: ShownHistory, locale: Locale): Chart | null {
  switch (pair.type) {
    case 'variation':
      return buildChangeChart(pair.change, labels, locale)
    case 'distribution':
      return buildAnswersChart(
        [
          { label: labels.before, shown: pair.before },
          { label: labels.after, shown: pair.after },
        ],
        locale,
      )
    case 'composition':
      return buildDivisionsChart(
        pair.after,
        [
          ...nameDivision(pair.before.cluster, labels.before),
          ...nameDivision(pair.after.cluster, labels.after),
        ],
        locale,
      )
  }
}

function nameDivision(division: Division | null, label: string): readonly NamedDivision[] {
  return division ? [{ ...division, label, own: false }] : []
}
