import type { Locator, Page } from 'playwright-core'
import type { Practice } from '#tests/e2e/road/inputs.ts'

/** Fills in every card of the form, whether cards fold (with the page's script) or all stand open (without). */
export async function fillForm(page: Page, practice: Practice): Promise<void> {
  const cards = page.getByRole('article')
  for (const [index, [numerator, denominator]] of practice.counts.entries()) {
    const card = cards.nth(index)
    await openCard(card)
    await fillCount(card, 0, numerator)
    await fillCount(card, 1, denominator)
  }
}

export async function fillCount(card: Locator, place: 0 | 1, count: number): Promise<void> {
  const field = card.getByRole('textbox').nth(place)
  await field.fill(String(count))
  await field.blur()
}

/** A folded card opens by its own button; an open one stays as it is. */
async function openCard(card: Locator): Promise<void> {
  const button = card.getByRole('button', { name: /^(Ret|Svar) / })
  if (await button.isVisible()) await button.click()
}

export async function send(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Send ind' }).click()
}
