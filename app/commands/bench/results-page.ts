import path from 'node:path'
import { measureProcessorInTurn } from '#app/commands/bench/load.ts'
import { type Running, startApp, startBareServer } from '#app/commands/bench/processes.ts'
import { makeResultsPages, type ResultsPage } from '#app/commands/bench/results-place.ts'

export type PageRow = {
  readonly what: string
  readonly statements: number
  /** Processor time of a page. */
  readonly milliseconds: number
  /** Of a bare node:http server that writes the page's own SVG for every request, and does nothing else. */
  readonly bareMilliseconds: number
}

const size = { practices: 70, rounds: 6 } as const
/** So many of each turn, that both take long enough for the clock. */
const requests = { page: 50, bare: 2000 } as const

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
    const target = { path: page.path, headers: { cookie } }
    const [milliseconds = 0, bareMilliseconds = 0] = await measureProcessorInTurn([
      { ...app, ...target, requests: requests.page },
      { ...bare, ...target, requests: requests.bare },
    ])
    const what = `results page of one indicator, ${size.practices} practices × ${size.rounds} rounds, »${page.picture}«`
    return { what, statements: page.statements, milliseconds, bareMilliseconds }
  } finally {
    await bare.stop()
  }
}
