import { keepAsking } from '#app/features/practice-form/browser/keep-asking.ts'
import { listenForPrint } from '#app/features/practice-form/browser/printing.ts'
import { putIn } from '#app/features/practice-form/browser/put-in.ts'

/*
 * The script of a practice's page of results: late numbers, another agreement and a release reach the page while it is open.
 * Without it the page is the same, and new when it is loaded again.
 */
listenForPrint()
const page = document.querySelector<HTMLElement>('[data-live-from]')
const news = document.querySelector<HTMLElement>('[data-live-news]')
const address = page?.dataset['liveFrom']
if (page && news && address !== undefined) {
  keepAsking(address, page.dataset['liveAsOf'] ?? '', async () => {
    // Without the query, which says what was just saved.
    const response = await fetch(location.pathname, { cache: 'no-store' })
    if (!response.ok) return false
    const fresh = new DOMParser().parseFromString(await response.text(), 'text/html')
    const done = putIn(page, fresh.querySelector<HTMLElement>('[data-live-page]'))
    if (done === 'updated') listenForPrint()
    if (done !== 'nothing') news.textContent = sayNews(news, done)
    return true
  })
}

/** The time makes every piece of news another text, so that it is read aloud again. */
function sayNews({ dataset }: HTMLElement, done: 'updated' | 'changed'): string {
  if (done === 'changed') return dataset['changed'] ?? ''
  const time = new Intl.DateTimeFormat(document.documentElement.lang, { timeStyle: 'medium' }).format(
    new Date(),
  )
  return `${dataset['updated'] ?? ''} ${time}`
}
