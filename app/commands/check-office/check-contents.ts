import { squeeze } from '#app/commands/check-office/compare-paper.ts'
import type { ListedHeading } from '#app/exports/read-contents.server.ts'

/**
 * Headings that do not stand on the page that the list of contents gives.
 * @param pages the words of each printed page
 * @param slack how many pages a heading may be off: another type than that of the sheets breaks lines elsewhere
 */
export function checkContents(
  listed: readonly ListedHeading[],
  pages: readonly string[],
  slack: 0 | 1,
): readonly string[] {
  const printed = pages.map(squeeze)
  return listed
    .filter(({ text, page }) => {
      const near = printed.slice(Math.max(0, Number(page) - 1 - slack), Number(page) + slack)
      return !near.some((words) => words.includes(squeeze(text)))
    })
    .map(({ text, page }) => `Indholdslisten siger side ${page}, men der står ikke »${text}«.`)
}
