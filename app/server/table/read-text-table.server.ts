import Papa from 'papaparse'
import { mostRows } from '#app/domain/table/table.ts'

const separators = ['\t', ';', ','] as const

/** Rows of a .csv file or of what was pasted. Quotes and line ends within cells are understood. */
export function readTextTable(text: string): readonly (readonly string[])[] {
  const delimiter = guessSeparator(text)
  const { data } = Papa.parse<string[]>(text.replace(/^sep=.\r?\n/i, ''), {
    delimiter,
    skipEmptyLines: 'greedy',
  })
  return data
}

/** One more than may be taken, so that a table that is too long can be told by its number of rows. */
const sampleRows = Math.min(50, mostRows)

/**
 * The separator that gives the same number of cells in most rows. A tab never stands in a text, and a comma often does:
 * earlier in the list wins where both would do.
 */
function guessSeparator(text: string): string {
  const best = separators
    .map((delimiter) => ({ delimiter, score: scoreOf(text, delimiter) }))
    .toSorted((a, b) => b.score - a.score)[0]
  return best?.delimiter ?? '\t'
}

/** Share of the rows that are as wide as most of them; 0 when that is one cell. */
function scoreOf(text: string, delimiter: string): number {
  const { data } = Papa.parse<string[]>(text, { delimiter, preview: sampleRows, skipEmptyLines: 'greedy' })
  const widths = data.map((row) => row.length)
  const counts = new Map<number, number>()
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1)
  const [usual, times] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? [1, 0]
  return usual < 2 ? 0 : times / widths.length
}
