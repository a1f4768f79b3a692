import { squeeze } from '#app/commands/check-office/compare-paper.ts'
import type { ListedHeading } from '#app/exports/read-contents.server.ts'

/** Headings that do not stand on the page that the list of contents gives. @param pages the words of each printed page */
export function checkContents(listed: readonly ListedHeading[], pages: readonly string[]): readonly string[] {
  const printed = pages.map(squeeze)
  return listed
    .filter(({ text, page }) => !(printed[Number(page) - 1] ?? '').includes(squeeze(text)))
    .map(({ text, page }) => `Indholdslisten siger side ${page}, men der står ikke »${text}«.`)
}
