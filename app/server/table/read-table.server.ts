import { checkTable, type Table, type TableProblem } from '#app/domain/table/table.ts'
import { decodeText } from '#app/server/table/decode-text.server.ts'
import { readTextTable } from '#app/server/table/read-text-table.server.ts'
import { readWorkbook } from '#app/server/table/read-workbook.server.ts'

/** Largest file taken, in bytes: thousands of rows. */
export const largestFile = 1_500_000

/** `locked`: protected by a password. `old-format`: .xls and its like. `kind`: no table at all. */
export type FileProblem = 'too-large' | 'locked' | 'old-format' | 'kind'

export type ReadTable =
  | { readonly ok: true; readonly table: Table }
  | { readonly ok: false; readonly reason: TableProblem | FileProblem; readonly count: number }

/** The table that was pasted. */
export function readPastedTable(text: string): ReadTable {
  return checkTable(readTextTable(text))
}

/** The table of an uploaded file, known by its first bytes and not by its name. */
export async function readTableFile(bytes: Uint8Array): Promise<ReadTable> {
  const refuse = (reason: FileProblem): ReadTable => ({ ok: false, reason, count: bytes.length })
  if (bytes.length > largestFile) return refuse('too-large')
  if (bytes.length === 0) return { ok: false, reason: 'empty', count: 0 }
  if (isCompoundFile(bytes)) return refuse(isEncrypted(bytes) ? 'locked' : 'old-format')
  if (startsWith(bytes, 'PK')) {
    const book = await readWorkbook(bytes)
    if (book.ok) return checkTable(book.rows)
    return refuse(book.reason === 'too-large' ? 'too-large' : 'kind')
  }
  return isText(bytes) ? readPastedTable(decodeText(bytes)) : refuse('kind')
}

/** The container of old Office files and of every Office file with a password ([MS-CFB] 2.2). */
function isCompoundFile(bytes: Uint8Array): boolean {
  return startsWith(bytes, '\u00d0\u00cf\u0011\u00e0')
}

/** A password puts the whole file into a stream by this name ([MS-OFFCRYPTO] 2.3.4.4). */
function isEncrypted(bytes: Uint8Array): boolean {
  return Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'))
}

function startsWith(bytes: Uint8Array, start: string): boolean {
  return Buffer.from(bytes.subarray(0, start.length)).toString('latin1') === start
}

/** Text has no control characters but line ends and tabs; UTF-16 has a zero at most every second byte. */
function isText(bytes: Uint8Array): boolean {
  if (startsWith(bytes, '%PDF') || startsWith(bytes, '{\\rtf')) return false
  const text = decodeText(bytes.subarray(0, 4_000))
  return !/(?![\t\n\v\f\r])\p{Cc}/u.test(text)
}
