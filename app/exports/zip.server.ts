import { zipSync, type Zippable } from 'fflate'

export type ZipEntry = { readonly name: string; readonly bytes: Uint8Array }

/** Zip knows no earlier day; a fixed one makes the same files the same archive. */
const fixedDay = new Date(1980, 0, 1)

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

/** Packs entries under exactly these names, in this order. */
export function zipFiles(files: readonly ZipEntry[]): Uint8Array {
  const entries: Zippable = {}
  for (const { name, bytes } of files) entries[name] = [bytes, { mtime: fixedDay }]
  return zipSync(entries, { level: 6 })
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  const dot = name.lastIndexOf('.')
  const [stem, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, '']
  let candidate = name
  for (let copy = 2; taken.has(candidate.toLowerCase()); copy += 1)
    candidate = `${stem} (${copy})${extension}`
  return candidate
}
