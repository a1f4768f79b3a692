import { describeComposition } from '#app/domain/results/describe-composition.ts'
import { describeDistribution, describeTexts } from '#app/domain/results/describe-questions.ts'
import { describeRegistrations } from '#app/domain/results/describe-registrations.ts'
import { describeVariation } from '#app/domain/results/describe-variation.ts'
import type { ResultDescription } from '#app/domain/results/result-description.ts'
import type { ShownResult } from '#app/domain/results/shown-result.ts'
import type { Locale } from '#app/domain/text/locale.ts'

/** Puts into words what a viewer may see; neutral about high and low, and without ranks. */
export function describeResult(shown: ShownResult, locale: Locale): ResultDescription {
  switch (shown.type) {
    case 'variation':
      return describeVariation(shown, locale)
    case 'registrations':
      return describeRegistrations(shown, locale)
    case 'composition':
      return describeComposition(shown, locale)
    case 'distribution':
      return describeDistribution(shown, locale)
    case 'texts':
      return describeTexts(shown, locale)
  }
}
