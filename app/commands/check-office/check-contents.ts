import { squeeze } from '#app/commands/check-office/compare-paper.ts'
import type { ListedHeading } from '#app/exports/read-contents.server.ts'

/**
 * Headings that stand further than a page from the one that the list of contents gives. The numbers are those of Word's
 * rules: where a page ends within a point or two, LibreOffice may break it elsewhere, and so does another type than Georgia.
 * @param pages the words of each printed page
 */
export function checkContents(listed: readonly ListedHeading[], pages: readonly string[]): readonly string[] {
  const printed = pages.map(squeeze)
  return listed
    .filter(({ text, page }) => {
      const near = printed.slice(Math.max(0, Number(page) - 2), Number(page) + 1)
      return !near.some((words) => words.includes(squeeze(text)))
    })
    .map(({ text, page }) => `Indholdslisten siger side ${page}, men der står ikke »${text}«.`)
}
