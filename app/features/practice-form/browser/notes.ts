import type { RawNotes } from '#app/domain/collection/raw-notes.ts'

type InCard = { readonly element: HTMLElement }

/** What is typed and ticked about the card's answer now. */
export function readNotes({ element }: InCard): RawNotes {
  const text = (field: string) =>
    element.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[data-field="${field}"]`)?.value ?? ''
  const chosen = (selector: string) => element.querySelector<HTMLInputElement>(`${selector}:checked`)
  return {
    guess: chosen('[data-guess]')?.value ?? '',
    tags: [...element.querySelectorAll<HTMLInputElement>('[data-tag]:checked')].map(
      ({ dataset }) => dataset['tag'] ?? '',
    ),
    influence: chosen('[data-influence]')?.value ?? '',
    leftOut: text('left-out'),
    leftOutReason: text('left-out-reason'),
    comment: text('comment'),
    released: chosen('[data-field="released"]') !== null,
  }
}

/** Puts back what was typed before, and unfolds it where there is something to see. */
export function fillNotes({ element }: InCard, notes: RawNotes): void {
  const { leftOut, leftOutReason, comment } = notes
  const texts = { 'left-out': leftOut, 'left-out-reason': leftOutReason, comment }
  for (const [field, value] of Object.entries(texts)) {
    const control = element.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[data-field="${field}"]`)
    if (control) control.value = value
  }
  const ticked = {
    '[data-guess]': ({ value }: HTMLInputElement) => value === notes.guess,
    '[data-influence]': ({ value }: HTMLInputElement) => value === notes.influence,
    '[data-tag]': ({ dataset }: HTMLInputElement) => notes.tags.includes(dataset['tag'] ?? ''),
    '[data-field="released"]': () => notes.released,
  }
  for (const [selector, isTicked] of Object.entries(ticked)) {
    for (const control of element.querySelectorAll<HTMLInputElement>(selector)) {
      control.checked = isTicked(control)
    }
  }
  const fold = element.querySelector<HTMLDetailsElement>('[data-notes]')
  if (fold && [leftOut, leftOutReason, comment, ...notes.tags].some((text) => text !== '')) fold.open = true
}
