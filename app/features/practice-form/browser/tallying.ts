import { formatCount } from '#app/domain/text/format-number.ts'
import type { Locale } from '#app/domain/text/locale.ts'
import { setText, type Words } from '#app/features/practice-form/browser/card.ts'
import { createSavedWords } from '#app/features/practice-form/browser/saved-words.ts'
import { createOwnTally } from '#app/features/practice-form/browser/own-tally.ts'

const retryMs = 10_000

/** Ticks at once, keeps them in the browser, and sends this device's counts until they have arrived. */
export function enhanceTally(form: HTMLFormElement, words: Words, locale: Locale): void {
  const show = createSavedWords(words, locale)
  const shown = new Map(
    [...form.querySelectorAll<HTMLElement>('[data-count]')].map((output) => [
      output.dataset['count'] ?? '',
      output,
    ]),
  )
  const own = createOwnTally(location.pathname, [...shown.keys()])
  const others = new Map([...shown].map(([id, output]) => [id, readShown(output) - own.sent(id)] as const))
  const undo = form.querySelector<HTMLButtonElement>('[data-undo]')
  let timer = 0
  let isSending = false

  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const button = event.submitter
    if (button === undo) own.undo()
    else own.add(button?.dataset['tick'] ?? '')
    render()
    void send()
  })
  window.addEventListener('online', () => void send())
  render()
  if (own.isUnsent()) void send()

  function render(): void {
    let all = 0
    for (const [id, output] of shown) {
      const ticks = Math.max(0, (others.get(id) ?? 0) + own.count(id))
      all += ticks
      output.textContent = formatCount(ticks, locale)
    }
    const total = form.querySelector('[data-total]')
    if (total) total.textContent = formatCount(all, locale)
    if (!undo) return
    const last = own.last()
    undo.hidden = last === undefined
    const label = form.querySelector(`[data-tick="${last ?? ''}"] > span:nth-child(2)`)?.textContent ?? ''
    setText(undo, '[data-words]', words.tally.undo(label))
  }

  async function send(): Promise<void> {
    if (isSending || !own.isUnsent()) return
    isSending = true
    clearTimeout(timer)
    const body = own.toFields()
    show('saving')
    const state = await post(body)
    isSending = false
    if (state === 'saved') own.markSent(body)
    show(state)
    if (state === 'offline' || state === 'failed') timer = window.setTimeout(() => void send(), retryMs)
    else if (state === 'saved') void send()
  }
}

async function post(body: URLSearchParams): Promise<'saved' | 'offline' | 'failed' | 'refused'> {
  try {
    const response = await fetch(location.pathname, { method: 'POST', body })
    if (response.ok) return 'saved'
    return [404, 409, 410].includes(response.status) ? 'refused' : 'failed'
  } catch {
    return 'offline'
  }
}

function readShown(output: HTMLElement): number {
  return Number((output.textContent ?? '').replaceAll(/\D/g, ''))
}
