import {
  type Card,
  checkCard,
  findInput,
  isAnswered,
  setText,
  showCard,
  type Words,
} from '#app/features/practice-form/browser/card.ts'
import type { Locale } from '#app/domain/text/locale.ts'

export type Folding = {
  /** Opens a card (null: none, the sending is next) and folds the others. */
  readonly open: (cardId: string | null) => void
  readonly refresh: () => void
}

/** One card open, answered ones one line, the others their question. */
export function createFolding(form: HTMLElement, cards: readonly Card[], words: Words): Folding {
  let openId: string | null = null

  function refresh(): void {
    const answered = cards.filter((card) => isAnswered(checkCard(card)))
    for (const card of cards) {
      const folded = answered.includes(card) ? 'done' : 'waiting'
      card.element.dataset['state'] = card.id === openId ? 'open' : folded
    }
    form.toggleAttribute('data-complete', openId === null)
    setText(form, '[data-progress]', words.progress.answered(answered.length, cards.length))
    const missing = cards.length - answered.length
    setText(form, '[data-missing]', missing === 0 ? words.send.ready : words.send.missing(missing))
    form.querySelectorAll('[data-segment]').forEach((segment, index) => {
      segment.toggleAttribute('data-filled', index < answered.length)
    })
  }

  return {
    open(cardId) {
      openId = cardId
      refresh()
    },
    refresh,
  }
}

/** Where to begin: a card at fault, else the first without an answer, else the sending. */
export function firstToOpen(cards: readonly Card[]): string | null {
  const faulty = cards.find((card) => card.element.querySelector('[aria-invalid="true"]'))
  return (faulty ?? cards.find((card) => !isAnswered(checkCard(card))))?.id ?? null
}

/** Shows every fault of a card and puts the cursor in the first field at fault. False when there is none. */
export function stopAtFault(card: Card, words: Words, locale: Locale): boolean {
  const checked = showCard(card, words, locale, true)
  if (checked.ok) return false
  const [first] = checked.problems
  if (first) findInput(card, first.field)?.focus()
  return true
}

export function focusHeading(root: ParentNode, selector: string): void {
  const heading = root.querySelector<HTMLElement>(selector)
  heading?.focus({ preventScroll: true })
  heading?.scrollIntoView({ block: 'nearest' })
}
