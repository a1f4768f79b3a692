import type { Answer } from '#app/domain/collection/answers.ts'
import { signAnswer } from '#app/domain/collection/check-doubts.ts'

/**
 * Shows »er I sikre?« for numbers in doubt, with a tick that holds for those numbers alone; hides it when nothing is asked
 * and nothing was ticked.
 */
export function showDoubt(card: { readonly element: HTMLElement }, doubted: Answer | undefined): void {
  const block = card.element.querySelector<HTMLElement>('[data-doubt]')
  const tick = card.element.querySelector<HTMLInputElement>('[data-field="sure"]')
  if (!block || !tick) return
  if (doubted) {
    tick.value = signAnswer(doubted)
    tick.checked = false
  }
  block.hidden = !doubted && !tick.checked
}
