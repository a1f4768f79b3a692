import type { CellValue, HandoutBlock, HandoutTable } from '#app/domain/handout/handout.ts'
import { textOfInline } from '#app/domain/handout/inline.ts'

type FactRows = Extract<HandoutBlock, { kind: 'facts' }>['rows']

/** Tables up to this many rows and letters stay on one page; longer ones may break, and repeat their head. */
const keptTogether = { rows: 8, letters: 350 }

/** Facts up to this many rows stay on one page. */
const keptFacts = 8

/** Whether a table is short enough to be kept on one page. */
export function tableStaysTogether({ rows, compact }: HandoutTable): boolean {
  const letters = rows.flatMap(({ cells }) => cells).reduce((sum, cell) => sum + lettersIn(cell), 0)
  return compact === true || (rows.length <= keptTogether.rows && letters <= keptTogether.letters)
}

export function factsStayTogether(rows: FactRows): boolean {
  return rows.length <= keptFacts
}

/** Points for the labels: about a quarter of the line, or none when one is a whole sentence and stands above its value. */
export function factLabelRoom(rows: FactRows): 115 | 160 | 0 {
  const longest = Math.max(...rows.map(({ label }) => label.length))
  if (longest <= 19) return 115
  return longest <= 27 ? 160 : 0
}

/** Mm that a column of a compact table has for each share of its width: room for a number with its unit. */
export const compactColumn = 28

type Columns = Extract<HandoutBlock, { kind: 'columns' }>['columns']

/** How wide a column is beside others: one with more to say is wider, so that they end nearer each other. */
export function columnShare({ lines }: Columns[number]): number {
  const letters = lines.reduce((sum, line) => sum + textOfInline(line).length, 0)
  return Math.max(10, Math.sqrt(letters))
}

function lettersIn(cell: CellValue): number {
  if ('tick' in cell) return 1
  return cell.paragraphs.reduce((sum, content) => sum + textOfInline(content).length, 0)
}
