import type { HandoutTable } from '#app/domain/handout/handout.ts'

/** The same table with empty rows to fill in by hand, for a list that nobody has written yet. */
export function handwritingTable(columns: HandoutTable['columns'], rows: number): HandoutTable {
  const cells = columns.map(() => ({ paragraphs: [] }))
  return {
    kind: 'table',
    caption: '',
    columns,
    handwriting: true,
    rows: Array.from({ length: rows }, () => ({ cells })),
  }
}
