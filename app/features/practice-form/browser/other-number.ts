import { type OtherNumbers, type WordField, wordFields } from '#app/domain/collection/raw-answer.ts'
import { signOtherNumber } from '#app/domain/text/other-number.ts'

type InCard = { readonly element: HTMLElement }

/** What is ticked as another number, by field. */
export function readOtherNumbers(card: InCard): OtherNumbers {
  const ticked = wordFields.flatMap((field) => {
    const tick = findTick(card, field)
    return tick?.checked ? [[field, tick.value] as const] : []
  })
  return Object.fromEntries(ticked)
}

/** Puts back what was ticked before; `showOtherNumbers` takes it away again where the text is another. */
export function fillOtherNumbers(card: InCard, otherNumbers: OtherNumbers): void {
  for (const field of wordFields) {
    const [tick, value] = [findTick(card, field), otherNumbers[field]]
    if (!tick || value === undefined) continue
    tick.value = value
    tick.checked = true
  }
}

/** Offers the tick beside a text that is asked about, for that text alone, and hides it beside any other. */
export function showOtherNumbers(card: InCard): void {
  for (const field of wordFields) {
    const tick = findTick(card, field)
    const place = tick?.closest<HTMLElement>('[data-other-number]')
    if (!tick || !place) continue
    const text = card.element.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[data-field="${field}"]`)
    const signature = signOtherNumber(text?.value ?? '')
    if (signature !== tick.value) tick.checked = false
    tick.value = signature ?? ''
    place.hidden = signature === undefined
  }
}

function findTick({ element }: InCard, field: WordField): HTMLInputElement | null {
  return element.querySelector<HTMLInputElement>(`[data-other-number="${field}"] input`)
}
