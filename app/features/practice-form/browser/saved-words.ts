import { formatTimeOfDay } from '#app/domain/text/format-time.ts'
import type { Locale } from '#app/domain/text/locale.ts'
import { setText, type Words } from '#app/features/practice-form/browser/card.ts'
import type { SaverState } from '#app/features/practice-form/browser/saver.ts'

/** Quick saves pass unmentioned: "Saving …" is said only when it lasts. */
const quietMs = 800

/** Says in the bar whether it is saved, and under the heading what trouble there is. */
export function createSavedWords(words: Words, locale: Locale): (state: SaverState) => void {
  const bar = document.querySelector<HTMLElement>('[data-saved]')
  const trouble = document.querySelector<HTMLElement>('[data-trouble]')
  let timer = 0

  function write(state: SaverState): void {
    if (!bar || !trouble) return
    bar.dataset['state'] = state === 'refused' ? 'failed' : state
    setText(bar, '[data-saved-words]', barWords(state))
    if (state === 'saving') return
    trouble.hidden = state === 'saved'
    trouble.textContent = troubleWords(state)
  }

  function barWords(state: SaverState): string {
    const { saved } = words
    if (state === 'saving') return saved.saving
    if (state === 'saved') return saved.at(formatTimeOfDay(new Date().toISOString(), locale))
    return state === 'offline' ? saved.offline : saved.failed
  }

  function troubleWords(state: SaverState): string {
    if (state === 'offline') return words.saved.offlineHelp
    if (state === 'failed') return words.saved.failedHelp
    return state === 'refused' ? words.saved.refusedHelp : ''
  }

  return (state) => {
    clearTimeout(timer)
    if (state === 'saving') timer = window.setTimeout(() => write(state), quietMs + 900)
    else write(state)
  }
}
