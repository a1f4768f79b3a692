import { readSheet } from 'read-excel-file/node'
import type { CellValue } from 'read-excel-file/node'

/** A workbook unpacks to many times its size; more than this is no table of practices. In bytes. */
const largestUnpacked = 40_000_000

export type WorkbookRows =
  | { readonly ok: true; readonly rows: readonly (readonly string[])[] }
  | { readonly ok: false; readonly reason: 'not-a-workbook' | 'too-large' }

/** The cells of the first sheet of an .xlsx file. */
export async function readWorkbook(bytes: Uint8Array): Promise<WorkbookRows> {
  if (sumUnpackedSizes(bytes) > largestUnpacked) return { ok: false, reason: 'too-large' }
  try {
    const rows = await readSheet(Buffer.from(bytes))
    return { ok: true, rows: rows.map((row) => row.map(writeCell)) }
  } catch {
    // The library throws whatever it stumbled over: another kind of zip file, a broken one, no sheet.
    return { ok: false, reason: 'not-a-workbook' }
  }
}

/** As Danish text: a number without thousands marks and with a comma, a day as ISO. */
function writeCell(value: CellValue | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value).replace('.', ',')
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  return String(value)
}

/** What the central directory says its files unpack to (APPNOTE.TXT 4.3.12: signature, size at offset 24). */
function sumUnpackedSizes(bytes: Uint8Array): number {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let sum = 0
  let at = buffer.indexOf('PK\u0001\u0002', 0, 'latin1')
  while (at >= 0 && at + 46 <= buffer.length) {
    sum += buffer.readUInt32LE(at + 24)
    at = buffer.indexOf('PK\u0001\u0002', at + 46, 'latin1')
  }
  return sum
}
