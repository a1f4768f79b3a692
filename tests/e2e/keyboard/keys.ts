import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { expectAccessible } from '#tests/setup/axe.ts'

/** More than any page has places to stop at. */
const mostStops = 250

const sizes = [
  { width: 390, height: 844 },
  { width: 1280, height: 900 },
]

/** Presses Tab until the focus is there; fails when it is never reached. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let stop = 0; stop < mostStops; stop += 1) {
    if (await hasFocus(target)) return
    await page.keyboard.press(key)
  }
  throw new Error(`Never reached with ${key}: ${target.toString()}`)
}

/** Goes there with Tab and presses Enter. */
export async function enter(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press('Enter')
}

/** Goes to a field with Tab, and types in it. */
export async function typeIn(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field)
  await page.keyboard.type(text)
}

/** Waits until the focus is there: nothing was pressed to bring it there. */
export async function expectFocus(target: Locator): Promise<void> {
  await expect.poll(() => hasFocus(target), { timeout: 5_000 }).toBe(true)
}

/** At a computer and on a phone, as the page stands. It is left as at a computer, with the focus where it was. */
export async function expectAccessibleAtBoth(page: Page, what: string): Promise<void> {
  for (const size of sizes) {
    await page.setViewportSize(size)
    await expectAccessible(page, `${what}, ${size.width} wide`)
  }
}

async function hasFocus(target: Locator): Promise<boolean> {
  const [element] = await target.elementHandles()
  return element ? element.evaluate((one) => one === document.activeElement) : false
}
