import { once } from 'node:events'
import { copyFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Replay } from '#app/commands/bench/bare-server.ts'
import { measureInTurn, type Target } from '#app/commands/bench/load.ts'
import { createAccount, openForm } from '#app/commands/bench/open-form.ts'
import { type Running, startApp, startBareServer } from '#app/commands/bench/processes.ts'
import type * as builtServer from '#app/server.ts'
import { fieldName } from '#app/domain/collection/form-fields.ts'
import { readConfig } from '#app/server/config.server.ts'
import { openDemo } from '#app/server/demo.server.ts'

type BuiltServer = typeof builtServer
type Job = { readonly name: string; readonly path: string; readonly body?: string }
type Statement = Replay['statements'][number]

export type BenchRow = {
  readonly what: string
  readonly perSecond: number
  readonly barePerSecond: number
  readonly statements: number
}

const json = { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' }

/** The practice's form: reading it, and saving one field durably, beside a bare server that runs the same statements. */
export async function benchPracticeForm(folder: string): Promise<readonly BenchRow[]> {
  const databaseFile = path.join(folder, 'bench.sqlite')
  const statements: Statement[] = []
  const { jobs, bodies } = await recordJobs(databaseFile, statements)
  // A copy of its own: two processes that write to one file would wait for each other's locks.
  const bareFile = path.join(folder, 'bare.sqlite')
  copyFileSync(databaseFile, bareFile)
  const app = await startApp(databaseFile)
  const rows: BenchRow[] = []
  try {
    for (const job of jobs)
      rows.push(await benchJob(app, job, { databaseFile: bareFile, ...takeRecorded(bodies, job) }))
  } finally {
    await app.stop()
  }
  return rows
}

function takeRecorded(
  bodies: ReadonlyMap<string, Omit<Replay, 'databaseFile'>>,
  job: Job,
): Omit<Replay, 'databaseFile'> {
  const recorded = bodies.get(job.name)
  if (recorded === undefined) throw new Error(`Nothing was recorded for ${job.name}`)
  return recorded
}

async function benchJob(app: Running, job: Job, replay: Replay): Promise<BenchRow> {
  const bare = await startBareServer(replay)
  try {
    const target = (address: string): Target => ({
      address,
      path: job.path,
      ...(job.body === undefined ? {} : { body: job.body, headers: json }),
    })
    const [perSecond = 0, barePerSecond = 0] = await measureInTurn([
      target(app.address),
      target(bare.address),
    ])
    return { what: job.name, perSecond, barePerSecond, statements: countStatements(replay.statements) }
  } finally {
    await bare.stop()
  }
}

/** Begin and commit apart. */
function countStatements(statements: readonly Statement[]): number {
  return statements.filter(({ sql }) => !/^(begin|commit)/i.test(sql)).length
}

/** Fills a database with the demo, opens its round again, and runs each job once to learn its statements and its size. */
async function recordJobs(databaseFile: string, statements: Statement[]) {
  const { createApp, createServices } = await importBuiltServer()
  const config = { ...readConfig({}), port: 0, databaseFile }
  const services = await createServices(config, {
    onStatement: (sql, parameters) => void statements.push({ sql, parameters }),
  })
  const { db } = services
  const packageId = await openDemo(await createAccount(services), services)
  const form = await openForm(services, packageId)

  const { indicators } = await db
    .selectFrom('round')
    .select('indicators')
    .where('package_id', '=', packageId)
    .executeTakeFirstOrThrow()
  const [first]: { id: string }[] = JSON.parse(indicators)
  const jobs: readonly Job[] = [
    { name: 'practice form, GET', path: form },
    {
      name: 'practice form, one field saved',
      path: `${form}/gem`,
      body: new URLSearchParams({
        [fieldName('numerator', first?.id ?? '')]: '12',
        [fieldName('denominator', first?.id ?? '')]: '34',
      }).toString(),
    },
  ]
  const bodies = await runOnce(createApp(services), jobs, statements)
  await db.destroy()
  return { jobs, bodies }
}

/** Each job once, over HTTP, with the statements it ran and the size of its answer. */
async function runOnce(
  app: ReturnType<BuiltServer['createApp']>,
  jobs: readonly Job[],
  statements: Statement[],
): Promise<ReadonlyMap<string, Omit<Replay, 'databaseFile'>>> {
  const server = app.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const recorded = new Map<string, Omit<Replay, 'databaseFile'>>()
  for (const job of jobs) {
    statements.length = 0
    const post = job.body === undefined ? {} : { method: 'POST', body: job.body, headers: json }
    const response = await fetch(`http://127.0.0.1:${port}${job.path}`, post)
    const body = await response.text()
    if (!response.ok) throw new Error(`${job.name}: ${response.status} ${body.slice(0, 200)}`)
    recorded.set(job.name, { statements: [...statements], bodySize: body.length })
  }
  server.close()
  return recorded
}

async function importBuiltServer(): Promise<BuiltServer> {
  const built: BuiltServer = await import(
    /* @vite-ignore */ pathToFileURL(path.resolve('build/server/index.js')).href
  )
  return built
}
