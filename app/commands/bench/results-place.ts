import { once } from 'node:events'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { RouterContextProvider } from 'react-router'
import { createAccount } from '#app/commands/bench/open-form.ts'
import { buildManyRounds, listCounted } from '#app/commands/bench/many-rounds.ts'
import { drawChart } from '#app/domain/results/chart-drawing.ts'
import type { Drawing } from '#app/domain/results/drawing.ts'
import type { Picture } from '#app/domain/results/result-picture.ts'
import { readConfig } from '#app/server/config.server.ts'
import { type Services, servicesContext } from '#app/server/context.server.ts'
import { openDemo } from '#app/server/demo.server.ts'
import { loadIndicatorView } from '#app/server/load-results.server.ts'
import type { ResultView } from '#app/server/result-view.server.ts'
import { openSession } from '#app/server/session.server.ts'
import type * as builtServer from '#app/server.ts'

export type ResultsPage = {
  readonly picture: Picture
  readonly path: string
  /** How many it asks the database. */
  readonly statements: number
  /** What it draws. */
  readonly drawings: readonly Drawing[]
}

/** As the page lays a chart out: for a screen and for a phone. */
const widths = [640, 340]

/** A database with one package of many rounds; the page of its first indicator in every picture there is of it. */
export async function makeResultsPages(
  databaseFile: string,
  size: { readonly practices: number; readonly rounds: number },
): Promise<{ readonly pages: readonly ResultsPage[]; readonly cookie: string }> {
  const { createApp, createServices }: typeof builtServer = await import(
    /* @vite-ignore */ pathToFileURL(path.resolve('build/server/index.js')).href
  )
  const statements: string[] = []
  const config = { ...readConfig({}), port: 0, databaseFile }
  const services = await createServices(config, { onStatement: (sql) => statements.push(sql) })
  const place = await storePackage(services, size)
  const server = createApp(services).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const bound = server.address()
  const address = `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}`
  const count = async (pathname: string) => {
    statements.length = 0
    const response = await fetch(address + pathname, { headers: { cookie: place.cookie } })
    if (!response.ok) throw new Error(`${pathname}: ${response.status}`)
    await response.text()
    return statements.length
  }
  const { pictures } = await viewResult(services, place, `${place.path}?`)
  const pages: ResultsPage[] = []
  for (const picture of pictures) {
    const pathname = `${place.path}?maalepunkt=${place.indicatorId}&visning=${picture}`
    const { chart } = await viewResult(services, place, pathname)
    const drawings = chart ? widths.map((width) => drawChart(chart, { width })) : []
    pages.push({ picture, path: pathname, statements: await count(pathname), drawings })
  }
  server.close()
  await services.db.destroy()
  return { pages, cookie: place.cookie }
}

type Place = {
  readonly cookie: string
  readonly packageId: string
  readonly indicatorId: string
  readonly path: string
}

async function storePackage(
  services: Services,
  size: { readonly practices: number; readonly rounds: number },
): Promise<Place> {
  const [example] = services.templates.examples
  if (!example) throw new Error('There is no example package to measure')
  const accountId = await createAccount(services)
  const templates = { ...services.templates, examples: [buildManyRounds(example, size)] }
  const packageId = await openDemo(accountId, { ...services, templates })
  const cookie = (await openSession(services, accountId)).split(';')[0] ?? ''
  const indicatorId = listCounted(example)[0] ?? ''
  return { cookie, packageId, indicatorId, path: `/pakker/${packageId}/resultater` }
}

/** What the page of the address shows of the indicator. */
async function viewResult(
  services: Services,
  { packageId, indicatorId, cookie }: Place,
  pathname: string,
): Promise<ResultView> {
  const context = new RouterContextProvider()
  context.set(servicesContext, services)
  const request = new Request(`http://127.0.0.1${pathname}`, { headers: { cookie } })
  const view = await loadIndicatorView(request, context, packageId, indicatorId)
  if (!view) throw new Error(`${indicatorId} has no results`)
  return view
}
