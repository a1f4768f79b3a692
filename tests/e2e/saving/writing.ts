import type { Locator, Page, Request } from 'playwright-core'
import { expect } from 'vitest'

/** The text that is written in all these tests; the heart package has several paragraphs in it. */
export const section = 'Hvad er problemet?'

/** The editable text, once the editor has taken over from the server's rendering. */
export function textIn(page: Page): Locator {
  return page.getByRole('textbox', { name: section })
}

/** Puts the cursor at the beginning or the end of the text. */
export async function goTo(page: Page, place: 'Home' | 'End'): Promise<void> {
  await textIn(page).click()
  await page.keyboard.press(`Control+${place}`)
}

/** Types words one by one where the cursor is, as somebody who thinks while writing. */
export async function type(page: Page, words: readonly string[]): Promise<void> {
  for (const word of words) await page.keyboard.type(`${word} `, { delay: 15 })
}

/** `a1`, `a2` … */
export function makeWords(letter: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${letter}${index + 1}`)
}

/** Waits until each of these runs of words stands in the text, in one piece. */
export async function expectText(page: Page, ...runs: readonly (readonly string[])[]): Promise<void> {
  for (const words of runs) {
    await expect.poll(() => textIn(page).innerText(), { timeout: 20_000 }).toContain(words.join(' '))
  }
}

/** Waits until the server has everything that was written on the page. */
export async function expectSaved(page: Page): Promise<void> {
  const kept = () =>
    page.evaluate(() => Object.keys(localStorage).filter((name) => name.includes('/unsaved/')))
  await expect.poll(kept, { timeout: 70_000 }).toEqual([])
}

/** The answer to the next save of a section. */
export async function nextSave(page: Page): Promise<string> {
  const response = await page.waitForResponse((one) => isSave(one.request()))
  const answer: { readonly status: string } = await response.json()
  return answer.status
}

export function isSave(request: Request): boolean {
  return request.method() === 'POST' && request.url().includes('/afsnit/')
}
