import type { IndicatorKind } from '#app/domain/indicator/indicator.ts'
import { isQuestion } from '#app/domain/indicator/kind-fields.ts'

/** Kinds whose value can lie lower or higher than the cluster's in a way a practice can have a feeling for. */
export function asksGuess(kind: IndicatorKind): boolean {
  return kind === 'proportion' || kind === 'rate'
}

/** A number can be explained; a question is answered in the practice's own words or choice already. */
export function asksExplanation(kind: IndicatorKind): boolean {
  return !isQuestion(kind)
}
