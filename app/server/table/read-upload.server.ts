import { checkLine } from '#app/domain/text/check-line.ts'
import { readForm } from '#app/server/read-fields.server.ts'
import { decodeText } from '#app/server/table/decode-text.server.ts'
import { type ReadTable, readPastedTable, readTableFile } from '#app/server/table/read-table.server.ts'

/** A posted form with its text fields and, where one was chosen, the bytes of its file. */
export type Upload = {
  readonly fields: ReadonlyMap<string, string>
  readonly file: { readonly name: string; readonly bytes: Uint8Array } | null
}

/** Reads a form that may hold a file. A body that is no form has no fields and no file. */
export async function readUpload(request: Request): Promise<Upload> {
  const form = await readForm(request)
  const fields = new Map<string, string>()
  let file: Upload['file'] = null
  for (const [name, value] of form) {
    if (typeof value === 'string') fields.set(name, value)
    else if (value.size > 0 || value.name !== '') {
      file = { name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) }
    }
  }
  return { fields, file }
}

/** The table of the file or, without one, of the field `pasted`. */
export function readUploadedTable({ fields, file }: Upload): Promise<ReadTable> | ReadTable {
  if (file) return readTableFile(file.bytes)
  return readPastedTable(fields.get('pasted') ?? '')
}

/** What was pasted, to put back into the field. A file cannot be put back, but its text can be shown as pasted. */
export function textOfUpload({ fields, file }: Upload): string {
  const pasted = fields.get('pasted') ?? ''
  const isTextFile = file !== null && /\.(csv|txt|tsv)$/i.test(file.name)
  return isTextFile && pasted === '' && file.bytes.length < 100_000 ? decodeText(file.bytes) : pasted
}

const longestSource = 120

/** Where the table came from, in one line: as written, else the file's name. Nothing that looks like a CPR number. */
export function sourceOfUpload({ fields, file }: Upload): string {
  const written = (fields.get('source') ?? '').trim() || (file?.name ?? '')
  const line = written.replaceAll(/\s+/g, ' ').slice(0, longestSource)
  return checkLine(line, { required: false }) === null ? line : ''
}
