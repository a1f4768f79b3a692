import type { WordParagraph } from '#app/exports/read-word-text.server.ts'

/** So much of a paragraph is looked for as its beginning: the rest may stand on the next page. */
const beginning = 24
const mostFaults = 5

/**
 * Faults between what a file says and what came out on paper: words that are missing, and paragraphs outside tables
 * that do not follow one another. A table's cells are read in another order on paper, so only their words are counted.
 */
export function comparePaper(paragraphs: readonly WordParagraph[], paper: string): readonly string[] {
  const missing = findMissing(squeeze(paragraphs.map(({ text }) => text).join(' ')), squeeze(paper))
  const moved = findMoved(
    paragraphs.filter(({ inTable }) => !inTable),
    squeeze(paper),
  )
  return [
    ...(missing.length > 0 ? [`Disse tegn mangler på papiret: ${missing.join(' ')}`] : []),
    ...moved.slice(0, mostFaults).map((text) => `Står ikke i rækkefølge på papiret: »${text}«`),
  ]
}

/** Letters that the paper has fewer of than the file; header and footer may give it more. */
function findMissing(said: string, printed: string): readonly string[] {
  const left = countLetters(printed)
  return [...countLetters(said)]
    .filter(([letter, count]) => count > (left.get(letter) ?? 0))
    .map(([letter]) => letter)
}

function countLetters(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const letter of text)
    if (/[\p{L}\p{N}]/u.test(letter)) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  return counts
}

function findMoved(paragraphs: readonly WordParagraph[], paper: string): readonly string[] {
  let from = 0
  return paragraphs.flatMap(({ text }) => {
    const wanted = squeeze(text).slice(0, beginning)
    const at = paper.indexOf(wanted, from)
    if (at < 0) return [text.slice(0, 40)]
    from = at
    return []
  })
}

/**
 * Where lines break, and what an ornament is drawn as, is the paper's own business. Hyphens are left out on both sides:
 * pdftotext takes a hyphen at the end of a line for a division of the word and drops it, as in "AK-behandling".
 */
export function squeeze(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u00AD\u2010\u2011☐☒•_-]+/gu, '')
}
