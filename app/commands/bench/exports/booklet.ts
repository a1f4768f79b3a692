import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { ExportRow } from '#app/commands/bench/exports.ts'
import {
  countPages,
  median,
  run,
  timeLibreOffice,
  timeOf,
} from '#app/commands/bench/exports/other-programs.ts'
import { fetchExport, getPage, type Place } from '#app/commands/bench/exports/place.ts'

/** As many as the engine needs before it has compiled what it runs most. */
const warmUps = 30
const repeats = 3

/**
 * A booklet over HTTP, turn by turn with pandoc as a process that packs the same: the text and tables of that booklet as
 * Markdown and the pictures of its charts. Each turn has words and numbers of its own. The first time the app makes it, it
 * lays out the pages for the list of contents, which pandoc does not: that time stands beside a program that does. The times after that
 * are the warm ones.
 */
export async function benchBooklet(place: Place, folder: string): Promise<readonly ExportRow[]> {
  const [first = '', ...packageIds] = place.packageIds
  for (let made = 0; made < warmUps; made += 1) await fetchExport(place, first, place.booklet)
  const turns: Turn[] = []
  for (const packageId of packageIds) turns.push(await takeTurn(place, packageId, folder))
  const file = path.join(folder, 'booklet.docx')
  const pages = countPages(folder, file)
  const of = (read: (turn: Turn) => number) => median(turns.map(read))
  const what = `booklet, ${pages} pages, ${of(({ charts }) => charts)} native charts, warm`
  const beside = 'pandoc, whole process: its text as Markdown, its charts as pictures'
  const pandoc = of(({ theirs }) => theirs)
  const anew = { what: 'the same, its words new to the app', ours: of(({ ours }) => ours), unit: 'ms' }
  return [
    { what, ours: of(({ again }) => again), theirs: pandoc, unit: 'ms', beside, aim: 0.6 },
    { ...anew, theirs: pandoc, beside: 'pandoc, which lays out no pages', aim: null },
    {
      ...anew,
      theirs: timeLibreOffice(folder, 'pdf', file),
      beside: 'LibreOffice, warm, docx to pdf: it lays out pages too',
      aim: 1,
    },
    {
      what: 'its size',
      ours: of(({ size }) => size) / 1024,
      theirs: of(({ theirSize }) => theirSize) / 1024,
      unit: 'kB',
      beside: 'pandoc',
      aim: 0.4,
    },
  ]
}

type Turn = {
  readonly ours: number
  readonly again: number
  readonly theirs: number
  readonly size: number
  readonly theirSize: number
  readonly charts: number
}

async function takeTurn(place: Place, packageId: string, folder: string): Promise<Turn> {
  const { milliseconds: ours, bytes } = await timeExport(place, packageId, place.booklet)
  const again: number[] = []
  for (let made = 0; made < repeats; made += 1)
    again.push((await timeExport(place, packageId, place.booklet)).milliseconds)
  const file = path.join(folder, 'booklet.docx')
  writeFileSync(file, bytes)
  const charts = countCharts(bytes)
  const source = await writeSource(place, packageId, folder, charts)
  const packed = path.join(folder, 'pandoc.docx')
  const theirs = timeOf(() => run('pandoc', [source, '-o', packed]))
  const theirSize = readFileSync(packed).length
  return { ours, again: median(again), theirs, size: bytes.length, theirSize, charts }
}

/** The booklet as Markdown, with the pictures of its charts after it. */
async function writeSource(place: Place, packageId: string, folder: string, charts: number): Promise<string> {
  const source = path.join(folder, 'booklet.md')
  run('pandoc', [path.join(folder, 'booklet.docx'), '-t', 'markdown', '-o', source])
  const shown: string[] = []
  for (const indicatorId of place.indicatorIds.slice(0, charts))
    shown.push(`![Figur](${await fetchPicture(place, packageId, indicatorId, folder)})`)
  if (shown.length < charts) throw new Error(`${charts} charts, but ${shown.length} pictures of them`)
  writeFileSync(source, `${readFileSync(source, 'utf8')}\n\n${shown.join('\n\n')}\n`)
  return source
}

async function fetchPicture(
  place: Place,
  packageId: string,
  indicatorId: string,
  folder: string,
): Promise<string> {
  const response = await getPage(place, `/pakker/${packageId}/resultater/${indicatorId}/hent/png`)
  if (!response.ok) throw new Error(`${indicatorId}: ${response.status}`)
  const file = path.join(folder, `${indicatorId}.png`)
  writeFileSync(file, new Uint8Array(await response.arrayBuffer()))
  return file
}

function countCharts(bytes: Uint8Array): number {
  const names = Buffer.from(bytes)
    .toString('latin1')
    .match(/word\/charts\/chart\d+\.xml/g)
  return new Set(names ?? []).size
}

/** One export, as whoever downloads it waits for it. */
export async function timeExport(place: Place, packageId: string, handoutId: string) {
  const start = performance.now()
  const bytes = await fetchExport(place, packageId, handoutId)
  return { milliseconds: performance.now() - start, bytes }
}
