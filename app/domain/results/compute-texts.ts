import type { IndicatorOf, TextMeasure } from '#app/domain/indicator/indicator.ts'
import type { TextsResult } from '#app/domain/results/results.ts'
import { answersOf, countResponses, type PseudonymisedSubmission } from '#app/domain/results/submission.ts'

/**
 * Answers in own words, shuffled: in the order of a checksum of the words and the indicator. So it is the same at every
 * reading, tells nothing of who wrote, and the third text of one question is not by the writer of another's third.
 */
export function computeTexts(
  indicator: IndicatorOf<TextMeasure>,
  submissions: readonly PseudonymisedSubmission[],
  participants: number,
): TextsResult {
  const texts = answersOf(submissions, indicator.id, 'written').map(({ answer }) => answer.text)
  const keyed = texts.map((text) => ({ text, key: computeChecksum(`${indicator.id}\n${text}`) }))
  return {
    type: 'texts',
    indicator,
    texts: keyed.toSorted((a, b) => a.key - b.key || (a.text < b.text ? -1 : 1)).map(({ text }) => text),
    ...countResponses(submissions, indicator.id, participants, texts.length),
  }
}

/** FNV-1a, 32 bits (Fowler, Noll, Vo): spreads texts that begin alike. No secret, and none is needed. */
function computeChecksum(text: string): number {
  let checksum = 0x811c9dc5
  for (const character of text) {
    checksum = Math.imul(checksum ^ (character.codePointAt(0) ?? 0), 0x01000193)
  }
  return checksum >>> 0
}
