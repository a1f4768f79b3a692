import Papa from 'papaparse'

/**
 * A table for mail merge: semicolons and a byte order mark, as Danish Excel and Word expect. What a spreadsheet would
 * take for a formula is disarmed with an apostrophe.
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function renderMailMerge(heads: readonly string[], rows: readonly (readonly string[])[]): Uint8Array {
  const table = { fields: [...heads], data: rows.map((row) => [...row]) }
  const text = Papa.unparse(table, { delimiter: ';', newline: '\r\n', quotes: true, escapeFormulae: true })
  return new TextEncoder().encode(`\uFEFF${text}\r\n`)
}
