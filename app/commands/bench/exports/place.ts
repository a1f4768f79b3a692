import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildBigExample, listIndicatorIds } from '#app/commands/bench/exports/big-example.ts'
import { createAccount, openForm } from '#app/commands/bench/open-form.ts'
import { readConfig } from '#app/server/config.server.ts'
import { openDemo } from '#app/server/demo.server.ts'
import { openSession } from '#app/server/session.server.ts'
import type * as builtServer from '#app/server.ts'
import { listPackages } from '#db/queries/packages.server.ts'

export type Place = {
  readonly address: string
  readonly cookie: string
  /** As large as each other, each with words and numbers of its own. */
  readonly packageIds: readonly string[]
  readonly indicatorIds: readonly string[]
  /** A practice's form, in a round that is open. */
  readonly form: string
  /** The handouts that are measured: the whole package as a sheet, and the slides. */
  readonly booklet: string
  readonly slides: string
}

/** A database with so many packages, and one more whose round is open. */
export async function makePlace(databaseFile: string, count: number): Promise<Omit<Place, 'address'>> {
  const { createServices }: typeof builtServer = await import(
    /* @vite-ignore */ pathToFileURL(path.resolve('build/server/index.js')).href
  )
  const services = await createServices({ ...readConfig({}), port: 0, databaseFile })
  const [example] = services.templates.examples
  if (!example) throw new Error('There is no example package to measure')
  const accountId = await createAccount(services)
  const examples = Array.from({ length: count + 1 }, (_, at) => buildBigExample(example, at + 1))
  const openId = await openDemo(accountId, { ...services, templates: { ...services.templates, examples } })
  const packages = await listPackages(services.db, accountId)
  const handouts = services.templates.templates.flatMap((template) => template.handouts)
  const place = {
    packageIds: packages.flatMap(({ id }) => (id === openId ? [] : [id])),
    indicatorIds: listIndicatorIds(examples[0] ?? example),
    cookie: (await openSession(services, accountId)).split(';')[0] ?? '',
    form: await openForm(services, openId),
    booklet: handouts.find(({ when }) => when === 'whole')?.id ?? '',
    slides: handouts.find(({ format }) => format === 'slides')?.id ?? '',
  }
  await services.db.destroy()
  return place
}

/** Throws when anything but a file comes back. */
export async function fetchExport(
  place: Place,
  packageId: string,
  handoutId: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const response = await getPage(place, `/pakker/${packageId}/hent/${handoutId}`)
  const type = response.headers.get('content-type') ?? ''
  if (!response.ok || type.includes('html')) throw new Error(`${handoutId}: ${response.status} ${type}`)
  return new Uint8Array(await response.arrayBuffer())
}

/** A connection of its own each time: one kept open would be closed while another program is waited for. */
export function getPage(
  { address, cookie }: Pick<Place, 'address' | 'cookie'>,
  pathname: string,
): Promise<Response> {
  return fetch(`${address}${pathname}`, { headers: { cookie, connection: 'close' } })
}
