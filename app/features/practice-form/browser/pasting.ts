import { answerMessages } from '#app/domain/collection/answer-messages.ts'
import type { Locale } from '#app/domain/text/locale.ts'
import { looksLikePatientList } from '#app/domain/text/patient-list.ts'
import { type Card, showMessage } from '#app/features/practice-form/browser/card.ts'

/** A list of patients never gets as far as the field it was pasted into, and the field says why. */
export function refusePastedList(event: ClipboardEvent, card: Card, locale: Locale): void {
  const pasted = event.clipboardData?.getData('text/plain') ?? ''
  if (!(event.target instanceof HTMLElement) || !looksLikePatientList(pasted)) return
  event.preventDefault()
  showMessage(card, event.target.dataset['field'] ?? '', answerMessages.list[locale])
}
