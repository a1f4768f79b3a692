/** Everything that can be held by the keyboard within figures: disclosures, links, buttons and the choice of picture. */
const focusable = 'summary, a[href], button, input'

/** `updated`: newer parts are in. `changed`: the page is of another kind, and was left alone since somebody has written in it. */
export type PutIn = 'updated' | 'changed' | 'nothing'

/**
 * Puts the live parts of a fresh page in the place of the old ones. What somebody writes, where the focus is, which picture is
 * chosen, what is folded out and what is in sight stay as they are.
 */
export function putIn(page: HTMLElement, fresh: HTMLElement | null): PutIn {
  if (!fresh) return 'nothing'
  const isSameKind = fresh.dataset['livePage'] === page.dataset['livePage']
  if (!isSameKind && hasWriting(page)) return 'changed'
  if (!isSameKind) {
    page.dataset['livePage'] = fresh.dataset['livePage'] ?? ''
    page.replaceChildren(...fresh.childNodes)
    return 'updated'
  }
  return keepInSight(page, () => replaceParts(page, fresh)) ? 'updated' : 'nothing'
}

/** Whether any part was another one. */
function replaceParts(page: HTMLElement, fresh: HTMLElement): boolean {
  let changed = false
  for (const part of page.querySelectorAll<HTMLElement>('[data-live]')) {
    const name = part.dataset['live'] ?? ''
    const newer = fresh.querySelector<HTMLElement>(`[data-live="${CSS.escape(name)}"]`)
    if (!newer || newer.isEqualNode(part)) continue
    replacePart(part, newer)
    changed = true
  }
  return changed
}

function replacePart(part: HTMLElement, newer: HTMLElement): void {
  const focused = [...part.querySelectorAll<HTMLElement>(focusable)].findIndex(
    (element) => element === document.activeElement,
  )
  const open = [...part.querySelectorAll('details')].map((details) => details.open)
  const chosen = [...part.querySelectorAll('input')].filter(({ checked }) => checked).map(nameOf)
  part.replaceChildren(...newer.childNodes)
  for (const [index, details] of part.querySelectorAll('details').entries()) {
    details.open = open[index] ?? details.open
  }
  for (const input of part.querySelectorAll('input')) {
    if (chosen.includes(nameOf(input))) input.checked = true
  }
  if (focused >= 0) part.querySelectorAll<HTMLElement>(focusable)[focused]?.focus({ preventScroll: true })
}

function nameOf({ name, value }: HTMLInputElement): string {
  return `${name} ${value}`
}

/** What is written and not yet saved. */
function hasWriting(page: HTMLElement): boolean {
  const texts = [
    ...page.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>('form textarea, form input'),
  ]
  return texts.some((field) =>
    field instanceof HTMLInputElement && /radio|checkbox/.test(field.type)
      ? field.checked !== field.defaultChecked
      : field.value !== field.defaultValue,
  )
}

/** The field in use, or else the first part in sight, stays where it is in the window. */
function keepInSight<Result>(page: HTMLElement, change: () => Result): Result {
  const active = page.contains(document.activeElement) ? document.activeElement : null
  const anchor = active?.closest('form') ?? [...page.querySelectorAll('[data-live]')].find(isInSight)
  const before = anchor?.getBoundingClientRect().top ?? 0
  const result = change()
  const moved = (anchor?.getBoundingClientRect().top ?? 0) - before
  if (moved !== 0) window.scrollBy({ top: moved, behavior: 'instant' })
  return result
}

function isInSight(element: Element): boolean {
  const { bottom } = element.getBoundingClientRect()
  return bottom > 0
}
