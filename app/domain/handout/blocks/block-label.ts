import type { HandoutBlock } from '#app/domain/handout/handout.ts'
import { plain } from '#app/domain/handout/inline.ts'
import type { Indicator } from '#app/domain/indicator/indicator.ts'

/** The name of the meeting's part before the first indicator that belongs to it. */
export function blockLabel(indicators: readonly Indicator[], index: number): readonly HandoutBlock[] {
  const block = indicators[index]?.block ?? ''
  if (block === '' || block === indicators[index - 1]?.block) return []
  return [{ kind: 'paragraph', style: 'label', content: plain(block), keep: true }]
}
