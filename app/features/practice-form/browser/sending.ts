import { activeSecondsField } from '#app/domain/collection/form-fields.ts'
import type { Locale } from '#app/domain/text/locale.ts'
import { type Card, checkCard, type Words } from '#app/features/practice-form/browser/card.ts'
import { stopAtFault } from '#app/features/practice-form/browser/folding.ts'
import type { ActiveTime } from '#app/features/practice-form/browser/active-time.ts'
import type { Saver, SaverState } from '#app/features/practice-form/browser/saver.ts'

export type SendingInput = {
  readonly form: HTMLFormElement
  readonly cards: readonly Card[]
  readonly words: Words
  readonly locale: Locale
  readonly saver: Saver
  readonly time: ActiveTime
  readonly open: (cardId: string | null) => void
}

/**
 * Stops at a card at fault; waits for the network before it lets the form go. Missing answers are left to the server,
 * whose page lists them all.
 */
export function createSending({ form, cards, words, locale, saver, time, open }: SendingInput) {
  const button = form.querySelector<HTMLElement>('[data-send-button]')
  const waiting = form.querySelector<HTMLElement>('[data-waiting]')
  const seconds = form.querySelector<HTMLInputElement>(`[name="${activeSecondsField}"]`)
  let isWanted = false

  form.addEventListener('submit', (event) => {
    if (event.submitter !== button) return
    const faulty = cards.find((card) => !checkCard(card).ok)
    if (faulty) {
      event.preventDefault()
      open(faulty.id)
      stopAtFault(faulty, words, locale)
    } else if (!saver.isIdle() || !navigator.onLine) {
      event.preventDefault()
      isWanted = true
      saver.flush()
      if (waiting) waiting.hidden = navigator.onLine
    } else if (seconds) {
      seconds.value = String(time.take())
    }
  })

  function sendWhenSaved(): void {
    if (!isWanted || !navigator.onLine) return
    if (!saver.isIdle()) return saver.flush()
    isWanted = false
    form.requestSubmit(button)
  }

  window.addEventListener('online', sendWhenSaved)

  return {
    onSaverState(state: SaverState): void {
      if (!isWanted || state === 'saving') return
      if (waiting) waiting.hidden = state === 'saved'
      if (state === 'saved') sendWhenSaved()
    },
  }
}
