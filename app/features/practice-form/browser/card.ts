import { checkAnswer, type CheckedAnswer, type RawAnswer } from '#app/domain/collection/check-answers.ts'
import type { IndicatorKind } from '#app/domain/indicator/indicator.ts'
import type { Locale } from '#app/domain/text/locale.ts'
import { answerText, echoText } from '#app/features/practice-form/answer-text.ts'
import type { Catalogue } from '#app/i18n/catalogue.ts'

export type Words = Catalogue['practiceForm']

/** One card of the form in the page. */
export type Card = { readonly id: string; readonly kind: IndicatorKind; readonly element: HTMLElement }

export function findCards(form: HTMLElement): readonly Card[] {
  return [...form.querySelectorAll<HTMLElement>('[data-card]')].map((element) => ({
    id: element.dataset['card'] ?? '',
    kind: parseKind(element.dataset['kind']),
    element,
  }))
}

function parseKind(text: string | undefined): IndicatorKind {
  return text === 'rate' || text === 'count' ? text : 'proportion'
}

/** What is typed in the card now. */
export function readCard(card: Card): RawAnswer {
  return {
    numerator: findInput(card, 'numerator')?.value ?? '',
    denominator: findInput(card, 'denominator')?.value ?? '',
    notFound: findInput(card, 'not-found')?.checked === true,
    reason: findInput(card, 'reason')?.value ?? '',
  }
}

/** Puts back what was typed before, on this machine. */
export function fillCard(card: Card, raw: RawAnswer): void {
  const values = { numerator: raw.numerator, denominator: raw.denominator, reason: raw.reason }
  for (const [field, value] of Object.entries(values)) {
    const input = findInput(card, field)
    if (input) input.value = value
  }
  const notFound = findInput(card, 'not-found')
  if (notFound) notFound.checked = raw.notFound
}

export function findInput(card: Card, field: string): HTMLInputElement | null {
  return card.element.querySelector<HTMLInputElement>(`input[data-field="${field}"]`)
}

/** Whether the card holds an answer that can be sent. */
export function isAnswered(checked: CheckedAnswer): boolean {
  return checked.ok && checked.kind === 'answered'
}

export function checkCard(card: Card): CheckedAnswer {
  return checkAnswer(card, readCard(card))
}

/**
 * Shows what the card amounts to and what is wrong with it. A field that is merely empty is no fault while somebody is
 * still typing: `strict` is for when they go on.
 */
export function showCard(card: Card, words: Words, locale: Locale, strict: boolean): CheckedAnswer {
  const checked = checkCard(card)
  const answer = checked.ok && checked.kind === 'answered' ? checked.answer : undefined
  setText(card.element, '[data-answer]', answerText(answer, words.answer))
  setText(card.element, '[data-echo]', echoText(card.kind, answer, words.echo, locale))
  card.element.toggleAttribute('data-answered', answer !== undefined)
  const problems = checked.ok ? [] : checked.problems
  const shown = problems.filter(
    ({ code }) => strict || !(code === 'no-numerator' || code === 'no-denominator'),
  )
  for (const field of ['numerator', 'denominator', 'reason']) {
    showMessage(card, field, shown.find((problem) => problem.field === field)?.message[locale])
  }
  return checked
}

/** Puts the message under a field, or takes it away. */
export function showMessage(card: Card, field: string, message: string | undefined): void {
  const place = card.element.querySelector<HTMLElement>(`[data-message="${field}"]`)
  const input = findInput(card, field)
  if (!place || !input) return
  place.hidden = message === undefined
  setText(place, 'span', message ?? '')
  if (message === undefined) input.removeAttribute('aria-invalid')
  else input.setAttribute('aria-invalid', 'true')
}

export function setText(root: ParentNode, selector: string, text: string): void {
  const element = root.querySelector(selector)
  if (element) element.textContent = text
}
