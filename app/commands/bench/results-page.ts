import { measureInTurn } from '#app/commands/bench/load.ts'
import { type Running, startApp, startBareServer } from '#app/commands/bench/processes.ts'
import { makeResultsPages, type ResultsPage } from '#app/commands/bench/results-place.ts'
import path from 'node:path'

export type PageRow = {
  readonly what: string
  readonly statements: number
  readonly perSecond: number
  /** Of a bare node:http server that writes the page's own SVG for every request, and does nothing else. */
  readonly barePerSecond: number
}

const size = { practices: 70, rounds: 6 } as const
/** Of each turn. */
const seconds = 2

/** The results page of one indicator, warm over HTTP, in each of its pictures; the first is the one it opens with. */
export async function benchResultsPage(folder: string): Promise<readonly PageRow[]> {
  const databaseFile = path.join(folder, 'results.sqlite')
  const { pages, cookie } = await makeResultsPages(databaseFile, size)
  const app = await startApp(databaseFile)
  const rows: PageRow[] = []
  try {
    for (const page of pages) rows.push(await benchPage(app, page, cookie))
  } finally {
    await app.stop()
  }
  return rows
}

async function benchPage(app: Running, page: ResultsPage, cookie: string): Promise<PageRow> {
  const bare = await startBareServer({ drawings: page.drawings })
  try {
    const target = ({ address }: Running) => ({ address, path: page.path, headers: { cookie } })
    const [perSecond = 0, barePerSecond = 0] = await measureInTurn([target(app), target(bare)], seconds)
    const what = `results page of one indicator, ${size.practices} practices × ${size.rounds} rounds, »${page.picture}«`
    return { what, statements: page.statements, perSecond, barePerSecond }
  } finally {
    await bare.stop()
  }
}
