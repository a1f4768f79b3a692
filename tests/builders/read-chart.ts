import { strFromU8, unzipSync } from 'fflate'

/** A chart of an Office file with what it shows until its workbook is opened, and what the workbook holds. By cell: `B2`. */
export type ReadChart = {
  readonly xml: string
  /** The one sheet of the workbook. */
  readonly sheet: string
  readonly cells: ReadonlyMap<string, string>
  readonly cached: ReadonlyMap<string, string>
}

/** Every chart of a Word or PowerPoint file, in order. */
export function readCharts(bytes: Uint8Array): readonly ReadChart[] {
  const files = unzipSync(bytes)
  const names = Object.keys(files).filter((name) => /\/charts\/chart\d+\.xml$/.test(name))
  return names
    .toSorted((a, b) => Number(/\d+/.exec(a)) - Number(/\d+/.exec(b)))
    .map((name) => {
      const book = name.replace('/charts/', '/embeddings/').replace('.xml', '.xlsx')
      const workbook = unzipSync(files[book] ?? new Uint8Array())
      const sheet = strFromU8(workbook['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
      const xml = strFromU8(files[name] ?? new Uint8Array())
      return { xml, sheet, cells: readCells(sheet), cached: readCaches(xml) }
    })
}

function readCells(sheet: string): ReadonlyMap<string, string> {
  const cells = sheet.matchAll(/<c r="([A-Z]+\d+)"[^>]*>(?:<v>|<is><t[^>]*>)([^<]*)</g)
  return new Map([...cells].map(([, at = '', value = '']) => [at, value]))
}

/** Numbers and words, by the place that each cache says it is from. */
function readCaches(xml: string): ReadonlyMap<string, string> {
  const references = xml.matchAll(/<c:f>Data!\$([A-Z]+)\$(\d+)[^<]*<\/c:f>(.*?)<\/c:(?:num|str)Ref>/gs)
  return new Map(
    [...references].flatMap(([, column = '', first = '', cache = '']) =>
      [...cache.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)</g)].map(
        ([, row, value = '']) => [`${column}${Number(row) + Number(first)}`, value] as const,
      ),
    ),
  )
}

/** Cells that hold a number. */
export function numbersIn(cells: ReadonlyMap<string, string>): readonly number[] {
  return [...cells.values()].filter((value) => /^-?[\d.]+$/.test(value)).map(Number)
}
