import { type Document, Packer } from 'docx'
import type { Parts } from '#app/exports/word/settle-package.server.ts'

/**
 * The parts of a document before docx packs them: its own packing takes ten times as long as node's, and would have to
 * be undone. docx does not name this step in its types, so what comes out of it is looked at. Throws when a new version
 * of docx does it otherwise.
 */
export function compileParts(document: Document): Parts {
  const compiler: unknown = Reflect.get(Packer, 'compiler')
  if (typeof compiler !== 'object' || compiler === null || !('compile' in compiler)) throw changed()
  if (typeof compiler.compile !== 'function') throw changed()
  const compiled: unknown = compiler.compile(document)
  if (!(compiled instanceof Map)) throw changed()
  return Object.fromEntries([...compiled].map(([name, part]) => [String(name), readPart(part)]))
}

function readPart(part: unknown): string | Uint8Array {
  if (typeof part === 'string') return part
  if (part instanceof ArrayBuffer) return new Uint8Array(part)
  if (ArrayBuffer.isView(part)) return new Uint8Array(part.buffer, part.byteOffset, part.byteLength)
  throw changed()
}

function changed(): Error {
  return new Error('docx no longer gives the parts of a document as it did')
}
