import { createHash } from 'node:crypto'
import { unzipSync } from 'fflate'
import { beforeAll, expect, test, vi } from 'vitest'
import type * as protecting from '#app/domain/results/disclosure/protect.ts'
import { downloadAllHandouts } from '#app/server/download-handouts.server.ts'
import { downloadResult } from '#app/server/download-result.server.ts'
import { exportHere } from '#app/server/export-jobs.server.ts'
import { attackedKinds, type AttackedKind } from '#tests/attack/attacked-kinds.ts'
import {
  listOthers,
  listOthersOf,
  makeRounds,
  real,
  turnInto,
  type Worlds,
} from '#tests/attack/attacked-rounds.ts'
import { decideAnew, listDecisions, noteDecisions, repeatDecisions } from '#tests/attack/keep-decisions.ts'
import { makeContext, makeRequest } from '#tests/builders/make-services.ts'

vi.mock('#app/domain/results/disclosure/protect.ts', async (original) => {
  const [module, { keepDecisions }] = await Promise.all([
    original<typeof protecting>(),
    import('#tests/attack/keep-decisions.ts'),
  ])
  return { ...module, protect: keepDecisions(module.protect) }
})

type Made = Awaited<ReturnType<typeof makeRounds>>
type Format = 'svg' | 'png' | 'csv' | 'xlsx'

/** Name of a file or of a part of an archive → what is in it, so that a difference says where it is. */
type Files = Readonly<Record<string, string>>

async function openFile(label: string, response: Response): Promise<Files> {
  const name = decodeURIComponent(response.headers.get('Content-Disposition') ?? '')
  return openBytes(`${label} ${name}`, new Uint8Array(await response.arrayBuffer()))
}

function openBytes(name: string, bytes: Uint8Array): Files {
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b
  if (!isArchive) return { [name]: createHash('sha256').update(bytes).digest('hex') }
  const parts = Object.entries(unzipSync(bytes)).map(([part, inner]) => openBytes(`${name}/${part}`, inner))
  return Object.assign({}, ...parts)
}

const pictures = ['runde=1', 'runde=2&visning=fordeling', 'runde=2&visning=aendring'] as const

/** Indicators in every picture as files, out of the cluster. A kind without a picture has no file of one. */
async function downloadResults(
  { services, cookie }: Made,
  kinds: readonly AttackedKind[],
  formats: readonly Format[],
): Promise<Files> {
  const files: Files[] = []
  for (const { name } of kinds) {
    for (const picture of pictures) {
      for (const format of formats) {
        const request = makeRequest(`/pakker/package/resultater?til=ud&${picture}`, { cookie })
        const label = `${name} ${picture} ${format}`
        const opened = downloadResult(request, makeContext(services), 'package', name, format).then(
          (response) => openFile(label, response),
          () => ({ [label]: 'none' }),
        )
        files.push(await opened)
      }
    }
  }
  return Object.assign({}, ...files)
}

/** Everything that is handed to the printers for all sheets and decks at once. */
async function downloadHandouts({ services, cookie, jobs }: Made): Promise<Made['jobs']> {
  jobs.length = 0
  const request = makeRequest('/pakker/package/hent-alt?til=ud', { cookie })
  await downloadAllHandouts(request, makeContext(services), 'package')
  return [...jobs]
}

/** The same, printed. */
async function printHandouts(made: Made): Promise<Files> {
  const files: Files[] = []
  for (const job of await downloadHandouts(made))
    files.push(openBytes('archive', await exportHere.render(job)))
  return Object.assign({}, ...files)
}

let made: Made
let others: readonly Worlds[]

/** A few seconds alone, and more on a machine that does other things. */
vi.setConfig({ testTimeout: 90_000 })

beforeAll(async () => {
  made = await makeRounds()
  others = listOthers()
  decideAnew()
}, 90_000)

/** Files that are not the same in the real cluster and in each of the others. */
async function listDifferent(
  download: () => Promise<Files>,
  worlds: readonly Worlds[],
): Promise<ReadonlySet<string>> {
  await turnInto(made.services, real)
  noteDecisions()
  const told = await download()
  const decisions = listDecisions()
  const different = new Set<string>()
  for (const other of worlds) {
    await turnInto(made.services, other)
    repeatDecisions(decisions)
    const files = await download()
    for (const name of Object.keys({ ...told, ...files })) {
      if (files[name] !== told[name]) different.add(name)
    }
  }
  decideAnew()
  return different
}

const none = new Set()

test.each(attackedKinds)(
  'pictures and tables of a $name are the same in every cluster that shows that a withheld count can be something else',
  async (kind) => {
    const others = listOthersOf(kind)
    decideAnew()
    expect(others.length).toBeGreaterThan(3)
    expect(await listDifferent(() => downloadResults(made, [kind], ['svg', 'csv']), others)).toEqual(none)
  },
)

test('so is every sheet and deck, before it is printed', async () => {
  for (const other of others) expect([...other.values()]).not.toContainEqual([])
  const download = async () => ({ handouts: JSON.stringify(await downloadHandouts(made)) })
  expect(await listDifferent(download, others)).toEqual(none)
})

test('printers add nothing of their own: pixels, workbooks, properties and names of files', async () => {
  const print = async () => ({
    ...(await printHandouts(made)),
    ...(await downloadResults(made, attackedKinds, ['png', 'xlsx'])),
  })
  expect(await listDifferent(print, others.slice(0, 1))).toEqual(none)
})

test('a file to the cluster is not the same in all of them: a difference is seen', async () => {
  const inside = async () => {
    const request = makeRequest('/pakker/package/resultater?runde=1', { cookie: made.cookie })
    return openFile(
      '',
      await downloadResult(request, makeContext(made.services), 'package', 'proportion', 'csv'),
    )
  }
  expect((await listDifferent(inside, others)).size).toBe(1)
})
