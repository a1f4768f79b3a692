import { type Card, fillCard } from '#app/features/practice-form/browser/card.ts'
import type { Saver } from '#app/features/practice-form/browser/saver.ts'
import type { SystemChoice } from '#app/features/practice-form/browser/system-choice.ts'
import { readUnsent } from '#app/features/practice-form/browser/unsent.ts'

/** Puts back what an earlier visit typed but could not send, and sends it. */
export function restoreUnsent(cards: readonly Card[], system: SystemChoice, saver: Saver): void {
  const unsent = readUnsent()
  if (!unsent) return
  system.set(unsent.recordSystem)
  for (const card of cards) {
    const raw = unsent.draft[card.id]
    if (!raw) continue
    fillCard(card, raw)
    saver.change(card.id, true)
  }
  saver.change(undefined, true)
}
