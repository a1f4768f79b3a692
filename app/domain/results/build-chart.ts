import { buildAnswersChart } from '#app/domain/results/build-answers-chart.ts'
import { buildCompositionChart } from '#app/domain/results/build-parts-chart.ts'
import { buildRegistrationsChart } from '#app/domain/results/build-pairs-chart.ts'
import { buildVariationChart } from '#app/domain/results/build-variation-chart.ts'
import type { Chart } from '#app/domain/results/chart.ts'
import { resultWords } from '#app/domain/results/result-words.ts'
import { titleRespondents } from '#app/domain/results/name-respondents.ts'
import type { ShownDistribution, ShownResult, ShownVariation } from '#app/domain/results/shown-result.ts'
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
      return buildQuestionChart(shown, locale)
    case 'texts':
      return null
  }
}

/** A partner's answers are mirrored beside the others, where both have enough. */
function buildQuestionChart(shown: ShownDistribution, locale: Locale): Chart | null {
  const { partner, respondents } = shown
  const label = titleRespondents(respondents, locale)
  if (partner && partner.shown.n !== null) {
    const both = [
      { label, shown },
      { label: partner.name, shown: partner.shown },
    ] as const
    const mirrored = buildAnswersChart(both, locale)
    if (mirrored) return mirrored
  }
  return buildAnswersChart([{ label: resultWords[locale].answer, shown }], locale)
}

function buildRows(shown: ShownVariation, locale: Locale): Chart | null {
  const chart = buildVariationChart(shown, locale)
  return chart.rows.length > 0 ? chart : null
}
