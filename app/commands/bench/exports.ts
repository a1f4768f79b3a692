import { spawnSync } from 'node:child_process'
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import autocannon from 'autocannon'
import { startApp } from '#app/commands/bench/processes.ts'
import { readConfig } from '#app/server/config.server.ts'
import { openDemo } from '#app/server/demo.server.ts'
import { openSession } from '#app/server/session.server.ts'
import { hashToken, makeId, makeToken } from '#app/server/tokens.server.ts'
import type * as builtServer from '#app/server.ts'

export type ExportRow = {
  readonly what: string
  readonly ours: number
  readonly theirs: number
  readonly unit: string
  readonly beside: string
  /** The ratio to keep under. */
  readonly aim: number
}

type Place = {
  readonly address: string
  readonly cookie: string
  readonly packageId: string
  readonly form: string
  /** The handouts that are measured: the whole package as a sheet, and the slides. */
  readonly booklet: string
  readonly slides: string
}

const turns = 9
const manyExports = 200

/**
 * What files cost, warm over HTTP, beside programs that make the same; and what they cost everybody else. Row by row, since
 * all of it takes some minutes.
 */
export async function* benchExports(folder: string): AsyncGenerator<ExportRow> {
  const databaseFile = path.join(folder, 'exports.sqlite')
  const made = await makePackage(databaseFile)
  const app = await startApp(databaseFile)
  const place: Place = { address: app.address, ...made }
  try {
    yield* await benchBooklet(place, folder)
    yield await benchSlides(place, folder)
    yield await benchNeighbours(place)
    yield await benchMemory(place, app.pid)
  } finally {
    await app.stop()
  }
}

async function makePackage(databaseFile: string): Promise<Omit<Place, 'address'>> {
  const { createServices }: typeof builtServer = await import(
    /* @vite-ignore */ pathToFileURL(path.resolve('build/server/index.js')).href
  )
  const services = await createServices({ ...readConfig({}), port: 0, databaseFile })
  const now = new Date().toISOString()
  const account = {
    id: makeId(),
    email: 'bench@example.dk',
    name: 'Bench',
    password_hash: '',
    created_at: now,
  }
  await services.db.insertInto('account').values(account).execute()
  const packageId = await openDemo(account.id, services)
  const handouts = services.templates.templates.flatMap((template) => template.handouts)
  const booklet = handouts.find(({ when }) => when === 'whole')?.id ?? ''
  const slides = handouts.find(({ format }) => format === 'slides')?.id ?? ''
  const cookie = (await openSession(services, account.id)).split(';')[0] ?? ''
  const seat = await services.db.selectFrom('participant').select('id').executeTakeFirstOrThrow()
  const token = makeToken()
  const link = { token_hash: hashToken(token), participant_id: seat.id, revoked_at: null, created_at: now }
  await services.db.insertInto('practice_link').values(link).execute()
  await services.db.destroy()
  return { packageId, cookie, form: `/svar/${token}`, booklet, slides }
}

/** The same words and pictures of the same charts, as pandoc packs them. */
async function benchBooklet(place: Place, folder: string): Promise<readonly ExportRow[]> {
  const ours = await timeExport(place, place.booklet)
  const file = path.join(folder, 'booklet.docx')
  writeFileSync(file, ours.bytes)
  const source = path.join(folder, 'booklet.md')
  run('pandoc', [file, '-t', 'markdown', '-o', source])
  const charts = await fetchCharts(place, folder, ours.bytes)
  writeFileSync(
    source,
    `${readFileSync(source, 'utf8')}\n\n${charts.map((name) => `![Figur](${name})`).join('\n\n')}\n`,
  )
  const theirs = path.join(folder, 'pandoc.docx')
  const seconds = median(
    Array.from({ length: turns }, () => time(() => run('pandoc', [source, '-o', theirs]))),
  )
  return [
    {
      what: `booklet, ${charts.length} charts`,
      ours: ours.milliseconds,
      theirs: seconds,
      unit: 'ms',
      beside: 'pandoc, whole process',
      aim: 0.6,
    },
    {
      what: 'its size',
      ours: ours.bytes.length / 1024,
      theirs: readFileSync(theirs).length / 1024,
      unit: 'kB',
      beside: 'pandoc',
      aim: 0.4,
    },
  ]
}

/** As many pictures as the file has charts, in the size they are printed in. */
async function fetchCharts(place: Place, folder: string, bytes: Uint8Array): Promise<readonly string[]> {
  const count = new Set(
    Buffer.from(bytes)
      .toString('latin1')
      .match(/word\/charts\/chart\d+\.xml/g) ?? [],
  ).size
  const page = await (await get(place, `/pakker/${place.packageId}/resultater`)).text()
  const [address = ''] = /\/pakker\/[^"]*\/hent\/png/.exec(page) ?? []
  const picture = new Uint8Array(await (await get(place, address)).arrayBuffer())
  return Array.from({ length: count }, (_, at) => {
    const name = path.join(folder, `chart${at}.png`)
    writeFileSync(name, picture)
    return name
  })
}

/** LibreOffice once it has started: three files less one file, halved. */
async function benchSlides(place: Place, folder: string): Promise<ExportRow> {
  const ours = await timeExport(place, place.slides)
  const names = [1, 2, 3].map((at) => path.join(folder, `slides${at}.pptx`))
  writeFileSync(names[0] ?? '', ours.bytes)
  for (const name of names.slice(1)) copyFileSync(names[0] ?? '', name)
  const convert = (files: readonly string[]) =>
    time(() =>
      run('soffice', [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        'pptx',
        '--outdir',
        path.join(folder, 'out'),
        ...files,
      ]),
    )
  convert(names.slice(0, 1))
  const theirs = (convert(names) - convert(names.slice(0, 1))) / 2
  return {
    what: 'slides',
    ours: ours.milliseconds,
    theirs,
    unit: 'ms',
    beside: 'LibreOffice, warm, pptx to pptx',
    aim: 1 / 12,
  }
}

/** Memory after many exports beside that after the first tenth of them. */
async function benchMemory(place: Place, pid: number): Promise<ExportRow> {
  const exportSome = async (count: number) => {
    for (let made = 0; made < count; made += 1) await fetchExport(place, place.booklet)
  }
  await exportSome(manyExports / 10)
  const theirs = residentMegabytes(pid)
  await exportSome(manyExports - manyExports / 10)
  return {
    what: `memory after ${manyExports} exports`,
    ours: residentMegabytes(pid),
    theirs,
    unit: 'MB',
    beside: `after ${manyExports / 10}`,
    aim: 1.2,
  }
}

/** How long the practice's form takes while booklets are made, beside when nothing is. */
async function benchNeighbours(place: Place): Promise<ExportRow> {
  const theirs = await slowest(place)
  let isDone = false
  const exporting = (async () => {
    while (!isDone) await fetchExport(place, place.booklet)
  })()
  const ours = await slowest(place)
  isDone = true
  await exporting
  return {
    what: 'practice form while booklets are made, 97.5th percentile',
    ours,
    theirs,
    unit: 'ms',
    beside: 'idle',
    aim: 2,
  }
}

/** What one request in forty exceeds, in ms. */
async function slowest({ address, form }: Place): Promise<number> {
  const result = await autocannon({ url: `${address}${form}`, connections: 2, duration: 5 })
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${form}: ${result.non2xx} answers were not 2xx`)
  return result.latency.p97_5
}

async function timeExport(place: Place, handoutId: string) {
  let bytes = new Uint8Array()
  for (let warm = 0; warm < 10; warm += 1) bytes = await fetchExport(place, handoutId)
  const times: number[] = []
  for (let turn = 0; turn < turns; turn += 1) {
    const start = performance.now()
    await fetchExport(place, handoutId)
    times.push(performance.now() - start)
  }
  return { bytes, milliseconds: median(times) }
}

async function fetchExport(place: Place, handoutId: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await get(place, `/pakker/${place.packageId}/hent/${handoutId}`)
  const type = response.headers.get('content-type') ?? ''
  if (!response.ok || type.includes('html')) throw new Error(`${handoutId}: ${response.status} ${type}`)
  return new Uint8Array(await response.arrayBuffer())
}

/** A connection of its own each time: one kept open would be closed while another program is waited for. */
function get({ address, cookie }: Place, pathname: string): Promise<Response> {
  return fetch(`${address}${pathname}`, { headers: { cookie, connection: 'close' } })
}

function residentMegabytes(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
}

function run(program: string, args: readonly string[]): void {
  const { status, stderr } = spawnSync(program, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${program}: ${stderr}`)
}

function time(job: () => void): number {
  const start = performance.now()
  job()
  return performance.now() - start
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
