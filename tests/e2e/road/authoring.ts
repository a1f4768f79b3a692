import { expect } from 'vitest'
import type { Locator, Page } from 'playwright-core'
import { moveCursor, textOf, waitForSave } from '#tests/e2e/road/coordinator.ts'

/** Does something that changes a section, and waits until the server has acknowledged it. */
export async function andSaved(page: Page, change: () => Promise<void>): Promise<void> {
  const saved = waitForSave(page, 200)
  await change()
  await saved
}

/** Opens the first card of a section's list. */
export async function openFirstCard(page: Page, section: string): Promise<Locator> {
  const list = page.getByRole('region', { name: section, exact: true })
  const heading = list.getByRole('heading', { level: 3 }).first().getByRole('button')
  await heading.click()
  await expect.poll(() => heading.getAttribute('aria-expanded')).toBe('true')
  return list.getByRole('listitem').first()
}

/** Writes the steps of one record system for the first indicator. */
export async function writeStepsFor(page: Page, system: string, steps: string): Promise<void> {
  const card = await openFirstCard(page, 'Målepunkter')
  await card.getByRole('tab', { name: system }).click()
  const field = card.getByRole('textbox', { name: `Trin i ${system}` })
  await andSaved(page, () => field.fill(steps))
}

/** Cites the package's first reference at the end of a section's text. */
export async function citeFirstReference(page: Page, section: string): Promise<void> {
  await textOf(page, section).click()
  await moveCursor(page, 'Control+End')
  await page.getByRole('button', { name: 'Reference', exact: true }).click()
  const picker = page.getByRole('group', { name: 'Hvilken reference?' })
  await andSaved(page, () => picker.getByRole('listitem').first().getByRole('button').click())
}

/** Adds a question of the coordinator's own to the reflection sheet. */
export async function addQuestion(page: Page, question: string): Promise<void> {
  await page.getByRole('button', { name: 'Nyt spørgsmål' }).click()
  await andSaved(page, () => page.getByRole('textbox', { name: 'Spørgsmål', exact: true }).fill(question))
}

/** Gives the first item of the programme another number of minutes. */
export async function setFirstMinutes(page: Page, minutes: number): Promise<void> {
  const card = await openFirstCard(page, 'Program')
  await andSaved(page, () => card.getByRole('textbox', { name: 'Minutter' }).fill(String(minutes)))
}
