import { crc32 } from 'node:zlib'
import { startDeflating } from '#app/exports/deflate.server.ts'

export type ZipEntry = { readonly name: string; readonly bytes: Uint8Array }

/** 1 January 1980, as zip writes it: it knows no earlier day, and a fixed one makes the same files the same archive. */
const fixedDay = 0x00_21
const version = 20
const namesInUtf8 = 0x08_00

/** What another turn would make no smaller. */
const packedAlready = /\.(docx|pptx|xlsx|png|jpe?g|gif)$/i

/** Several files as one archive. A name that stands twice gets a number: "Faktaark (2).docx". */
export function renderZip(files: readonly ZipEntry[]): Uint8Array {
  const taken = new Set<string>()
  return zipFiles(
    files.map(({ name, bytes }) => {
      const free = freeName(name, taken)
      taken.add(free.toLowerCase())
      return { name: free, bytes }
    }),
  )
}

/**
 * Packs entries under exactly these names, in this order, by node's own zlib: it takes a tenth of the time of one in
 * JavaScript. Layout by PKWARE's APPNOTE 6.3, without extra fields.
 */
export function zipFiles(files: readonly ZipEntry[]): Uint8Array {
  const entries = files.map(packEntry)
  let next = 0
  const starts = entries.map((entry) => {
    const start = next
    next += sizeOf(entry)
    return start
  })
  const directory = entries.map((entry, at) => directoryEntry(entry, starts[at] ?? 0))
  const end = new Uint8Array(22)
  const view = new DataView(end.buffer)
  view.setUint32(0, 0x06_05_4b_50, true)
  view.setUint16(8, entries.length, true)
  view.setUint16(10, entries.length, true)
  view.setUint32(12, sum(directory.map(({ length }) => length)), true)
  view.setUint32(16, next, true)
  return joinBytes([...entries.flatMap(({ head, packed }) => [head, packed]), ...directory, end])
}

type Packed = { readonly head: Uint8Array; readonly packed: Uint8Array; readonly nameSize: number }

/** Office files have many parts in common: the looks of a deck, the styles of a sheet, all but the numbers of a workbook. */
const deflate = startDeflating({ longest: 64 * 1024, room: 4 * 1024 * 1024 })

const headSize = 30
const stored = 0
const deflated = 8

function packEntry({ name, bytes }: ZipEntry): Packed {
  const written = new TextEncoder().encode(name)
  const method = packedAlready.test(name) ? stored : deflated
  const checksum = crc32(bytes)
  const packed = method === stored ? bytes : deflate(bytes, checksum)
  const head = new Uint8Array(headSize + written.length)
  const view = new DataView(head.buffer)
  view.setUint32(0, 0x04_03_4b_50, true)
  view.setUint16(4, version, true)
  view.setUint16(6, namesInUtf8, true)
  view.setUint16(8, method, true)
  view.setUint16(12, fixedDay, true)
  view.setUint32(14, checksum, true)
  view.setUint32(18, packed.length, true)
  view.setUint32(22, bytes.length, true)
  view.setUint16(26, written.length, true)
  head.set(written, headSize)
  return { head, packed, nameSize: written.length }
}

/** The directory repeats what stands before an entry, and says where that is. */
function directoryEntry({ head, nameSize }: Packed, start: number): Uint8Array {
  const entry = new Uint8Array(46 + nameSize)
  const view = new DataView(entry.buffer)
  view.setUint32(0, 0x02_01_4b_50, true)
  view.setUint16(4, version, true)
  entry.set(head.subarray(4, headSize), 6)
  view.setUint32(42, start, true)
  entry.set(head.subarray(headSize), 46)
  return entry
}

/** In memory of its own, not in that which node shares between buffers. */
function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(sum(parts.map(({ length }) => length)))
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += part.length
  }
  return joined
}

function sizeOf({ head, packed }: Packed): number {
  return head.length + packed.length
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  const dot = name.lastIndexOf('.')
  const [stem, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, '']
  let candidate = name
  for (let copy = 2; taken.has(candidate.toLowerCase()); copy += 1)
    candidate = `${stem} (${copy})${extension}`
  return candidate
}
