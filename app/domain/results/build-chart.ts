import { buildVariationChart } from '#app/domain/results/build-variation-chart.ts'
import type { Chart } from '#app/domain/results/chart.ts'
import type { ShownResult } from '#app/domain/results/shown-result.ts'
import type { Locale } from '#app/domain/text/locale.ts'

/** The picture of a result; null while there is nothing to draw, and for kinds that are told by table and sentence. */
export function buildChart(shown: ShownResult, locale: Locale): Chart | null {
  if (shown.type !== 'variation') return null
  const chart = buildVariationChart(shown, locale)
  return chart.rows.length > 0 ? chart : null
}
