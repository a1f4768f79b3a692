import { buildAnswersChart } from '#app/domain/results/build-answers-chart.ts'
import { buildCompositionChart } from '#app/domain/results/build-parts-chart.ts'
import { buildRegistrationsChart } from '#app/domain/results/build-pairs-chart.ts'
import { buildVariationChart } from '#app/domain/results/build-variation-chart.ts'
import type { Chart } from '#app/domain/results/chart.ts'
import { resultWords } from '#app/domain/results/result-words.ts'
import type { ShownResult, ShownVariation } from '#app/domain/results/shown-result.ts'
import type { Locale } from '#app/domain/text/locale.ts'

/** The usual picture of a result; null while there is nothing to draw, and for answers in own words. */
export function buildChart(shown: ShownResult, locale: Locale): Chart | null {
  switch (shown.type) {
    case 'variation':
      return buildRows(shown, locale)
    case 'registrations':
      return buildRegistrationsChart(shown, locale)
    case 'composition':
      return buildCompositionChart(shown, locale)
    case 'distribution':
      return buildAnswersChart([{ label: resultWords[locale].answer, shown }], locale)
    case 'texts':
      return null
  }
}

function buildRows(shown: ShownVariation, locale: Locale): Chart | null {
  const chart = buildVariationChart(shown, locale)
  return chart.rows.length > 0 ? chart : null
}
