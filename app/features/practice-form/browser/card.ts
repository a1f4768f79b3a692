import { type CheckedAnswer, isUnfinished } from '#app/domain/collection/answer-problems.ts'
import { checkAnswer } from '#app/domain/collection/check-answers.ts'
import type { RawAnswer } from '#app/domain/collection/raw-answer.ts'
import type { Yardstick } from '#app/domain/collection/yardstick.ts'
import type { Measure } from '#app/domain/indicator/indicator.ts'
import type { Locale } from '#app/domain/text/locale.ts'
import { answerText, echoText, remainderText } from '#app/features/practice-form/answer-text.ts'
import { showDoubt } from '#app/features/practice-form/browser/doubt.ts'
import { readYardstick } from '#app/features/practice-form/browser/read-yardstick.ts'
import { fillNotes, readNotes } from '#app/features/practice-form/browser/notes.ts'
import {
  fillOtherNumbers,
  readOtherNumbers,
  showOtherNumbers,
} from '#app/features/practice-form/browser/other-number.ts'
import { readMeasure } from '#app/features/practice-form/browser/read-measure.ts'
import type { Catalogue } from '#app/i18n/catalogue.ts'

export type Words = Catalogue['practiceForm']

/** One card of the form in the page. */
export type Card = {
  readonly id: string
  readonly measure: Measure
  readonly yardstick: Yardstick | undefined
  readonly element: HTMLElement
}

type Control = HTMLInputElement | HTMLTextAreaElement

export function findCards(form: HTMLElement): readonly Card[] {
  return [...form.querySelectorAll<HTMLElement>('[data-card]')].map((element) => ({
    id: element.dataset['card'] ?? '',
    measure: readMeasure(element),
    yardstick: readYardstick(element),
    element,
  }))
}

/** What is typed in the card now. */
export function readCard(card: Card): RawAnswer {
  const parts = findPartInputs(card).map((input) => [partIdOf(input), input.value] as const)
  const options = findOptions(card)
  const text = findInput(card, 'text')
  const otherNumbers = readOtherNumbers(card)
  return {
    numerator: findInput(card, 'numerator')?.value ?? '',
    denominator: findInput(card, 'denominator')?.value ?? '',
    ...(parts.length > 0 ? { parts: Object.fromEntries(parts) } : {}),
    ...(options.length > 0
      ? { chosen: options.filter(({ checked }) => checked).map((option) => option.dataset['option'] ?? '') }
      : {}),
    ...(text ? { text: text.value } : {}),
    notFound: isTicked(findInput(card, 'not-found')),
    reason: findInput(card, 'reason')?.value ?? '',
    ...(card.element.querySelector('[data-notes], [data-guess]') ? { notes: readNotes(card) } : {}),
    ...(isTicked(findInput(card, 'sure')) ? { sure: findInput(card, 'sure')?.value ?? '' } : {}),
    ...(Object.keys(otherNumbers).length > 0 ? { otherNumbers } : {}),
  }
}

/** Puts back what was typed before, on this machine. */
export function fillCard(card: Card, raw: RawAnswer): void {
  const { numerator, denominator, reason, text = '' } = raw
  for (const [field, value] of Object.entries({ numerator, denominator, reason, text })) {
    const input = findInput(card, field)
    if (input) input.value = value
  }
  for (const input of findPartInputs(card)) input.value = raw.parts?.[partIdOf(input)] ?? ''
  for (const option of findOptions(card)) {
    option.checked = raw.chosen?.includes(option.dataset['option'] ?? '') === true
  }
  const notFound = findInput(card, 'not-found')
  if (notFound instanceof HTMLInputElement) notFound.checked = raw.notFound
  if (raw.notes) fillNotes(card, raw.notes)
  if (raw.otherNumbers) fillOtherNumbers(card, raw.otherNumbers)
  const sure = findInput(card, 'sure')
  if (sure instanceof HTMLInputElement && raw.sure !== undefined) {
    sure.value = raw.sure
    sure.checked = true
  }
}

export function findInput(card: Card, field: string): Control | null {
  return card.element.querySelector<Control>(`[data-field="${field}"]`)
}

function findPartInputs(card: Card): readonly HTMLInputElement[] {
  return [...card.element.querySelectorAll<HTMLInputElement>('[data-field^="part-"]')]
}

function findOptions(card: Card): readonly HTMLInputElement[] {
  return [...card.element.querySelectorAll<HTMLInputElement>('[data-option]')]
}

function partIdOf(input: HTMLElement): string {
  return input.dataset['field']?.slice('part-'.length) ?? ''
}

export function isTicked(control: Control | null): boolean {
  return control instanceof HTMLInputElement && control.checked
}

/** Whether the card holds an answer that can be sent. */
export function isAnswered(checked: CheckedAnswer): boolean {
  return checked.ok && checked.kind === 'answered'
}

export function checkCard(card: Card): CheckedAnswer {
  return checkAnswer(card.measure, readCard(card), card.yardstick)
}

/**
 * Shows what the card amounts to and what is wrong with it. A field that is merely empty is no fault while somebody is
 * still typing: `strict` is for when they go on.
 */
export function showCard(card: Card, words: Words, locale: Locale, strict: boolean): CheckedAnswer {
  showOtherNumbers(card)
  const checked = checkCard(card)
  const answer = checked.ok && checked.kind === 'answered' ? checked.answer : undefined
  setText(card.element, '[data-answer]', answerText(card.measure, answer, words.answer, locale))
  const doubted = checked.ok ? undefined : checked.doubted
  setText(card.element, '[data-echo]', echoText(card.measure, answer ?? doubted, words.echo, locale))
  showDoubt(card, doubted)
  showRemainder(card, words)
  card.element.toggleAttribute('data-answered', answer !== undefined)
  const problems = checked.ok ? [] : checked.problems
  const shown = problems.filter((problem) => strict || !isUnfinished(problem))
  for (const place of card.element.querySelectorAll<HTMLElement>('[data-message]')) {
    const field = place.dataset['message'] ?? ''
    showMessage(card, field, shown.find((problem) => problem.field === field)?.message[locale])
  }
  return checked
}

/** Follows the typing: how much is left to give to a part. */
export function showRemainder(card: Card, words: Words): void {
  setText(card.element, '[data-remainder]', remainderText(card.measure, readCard(card), words.remainder))
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
