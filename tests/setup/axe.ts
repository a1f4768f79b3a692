import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** WCAG 2.1 A and AA: what the law asks of the web pages of public bodies. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice']

/**
 * A colour on its way from one state to the next is neither. What moves is brought to its end rather than waited for, since a page that
 * draws no frames never gets there; what turns for ever is left turning.
 */
async function endMovement(page: Page): Promise<void> {
  await page.evaluate(() => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
    for (const animation of ending) animation.finish()
  })
}

/** Fails with the rule and the elements when the page, as it stands, breaks a rule of accessibility. */
export async function expectAccessible(page: Page, what: string): Promise<void> {
  await endMovement(page)
  await page.evaluate(axeSource)
  const violations = await page.evaluate(async (tags) => {
    const axe = (window as unknown as { axe: { run: (options: unknown) => Promise<AxeResults> } }).axe
    const results = await axe.run({ runOnly: tags })
    return results.violations.map((violation) => ({
      rule: violation.id,
      where: violation.nodes.map((node) => node.target.join(' ')).slice(0, 5),
    }))
  }, rules)
  expect(violations, `${what} (${page.url()})`).toEqual([])
}
