import { gunzipSync } from 'node:zlib'
import { get, type IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fieldName } from '#app/domain/collection/form-fields.ts'
import { handoutApplies } from '#app/domain/handout/build-handout.ts'
import { sectionsOf, stepsOf } from '#app/domain/template/find-section.ts'
import { closeRound } from '#app/server/round-jobs.server.ts'
import { submitAnswers } from '#app/server/save-answers.server.ts'
import { listSeats } from '#db/queries/rounds.server.ts'
import { fillDraft, makeOpenRound, makeVisit, releaseNow } from '#tests/builders/make-collection.ts'
import { testNow } from '#tests/builders/make-services.ts'
import { makeRichText } from '#tests/builders/make-template.ts'
import { type RunningServer, startServer } from '#tests/setup/start-server.ts'
import { type HttpVisitor, makeHttpVisitor } from '#tests/setup/visitor.ts'

/** One cluster of each size, alike but for the number of practices; every practice but the first has sent. */
const sizes = [1, 70] as const

type Site = {
  readonly server: RunningServer
  readonly made: Awaited<ReturnType<typeof makeOpenRound>>
  readonly owner: HttpVisitor
  /** Of the first practice. */
  readonly token: string
}

const sites: Site[] = []

async function openSite(practices: number): Promise<Site> {
  const server = await startServer({ now: () => testNow })
  const made = await makeOpenRound(server.services, { practices })
  const [first, ...others] = made.participants
  for (const { id } of others) {
    const visit = await makeVisit(server.services, made.page, id)
    const draft = fillDraft(made.round.indicators, '87', '152')
    await submitAnswers(server.services, visit, { recordSystem: '', draft })
  }
  const { token } = await makeVisit(server.services, made.page, first?.id ?? '')
  return { server, made, owner: makeHttpVisitor(server, made.owner.cookie), token }
}

beforeAll(async () => {
  for (const size of sizes) sites.push(await openSite(size))
})

afterAll(async () => {
  for (const { server } of sites) await server.stop()
})

/** The statements of what is done, begin and commit apart. */
async function recordStatements({ server }: Site, work: () => Promise<{ readonly status: number }>) {
  server.statements.length = 0
  const { status } = await work()
  const statements = server.statements.filter((sql) => !/^(begin|commit|rollback)/i.test(sql))
  return { status, count: statements.length, writes: statements.filter((sql) => !/^select\b/i.test(sql)) }
}

/** Does it on every site: as many statements whatever the number of practices, and no more than `most`. */
async function expectStatements(
  most: number,
  status: number,
  work: (site: Site) => Promise<{ readonly status: number }>,
) {
  const records: Awaited<ReturnType<typeof recordStatements>>[] = []
  for (const site of sites) records.push(await recordStatements(site, () => work(site)))
  const [first] = records
  for (const record of records) {
    expect(record.status).toBe(status)
    expect(record.count).toBeLessThanOrEqual(most)
    expect(record.count).toBe(first?.count)
  }
  return records
}

/** A page costs at most so much, and reading it writes nothing. */
async function expectReading(most: number, address: (site: Site) => string, status = 200) {
  const records = await expectStatements(most, status, (site) => site.owner.visit(address(site)))
  expect(records.flatMap(({ writes }) => writes)).toEqual([])
}

function listPages(site: Site): readonly string[] {
  const { template } = site.made.page
  const steps = stepsOf(template, 'clinical').map(({ id }) => `/trin/${id}`)
  const handouts = template.handouts.filter((definition) => handoutApplies(definition, 'clinical'))
  const sheets = handouts.map(({ id }) => `/moedemateriale/${id}`)
  const [section] = sectionsOf(template, 'clinical')
  const pages = [
    '',
    ...steps,
    '/tjek',
    '/dataindsamling',
    '/resultater',
    '/moedemateriale',
    ...sheets,
    '/skema',
  ]
  return [
    '/',
    ...['praksis', 'personer', 'ny-pakke', 'skabeloner'].map((page) => `/klynge/cluster/${page}`),
    ...pages.map((page) => `/pakker/package${page}`),
    `/pakker/package/afsnit/${section?.id}`,
    `/pakker/package/historik/${section?.id}`,
    '/pakker/package/plan.ics',
    `/pakker/package/hent/${handouts[0]?.id}`,
  ]
}

async function expectCheapPages() {
  const [site] = sites
  if (!site) throw new Error('No site was opened')
  for (const page of listPages(site)) {
    const records: Awaited<ReturnType<typeof recordStatements>>[] = []
    for (const each of sites) records.push(await recordStatements(each, () => each.owner.visit(page)))
    const costs = records.map((record) => ({ ...record, isCheap: record.count <= 7 }))
    const [first] = costs
    expect({ page, costs }).toEqual({
      page,
      costs: sizes.map(() => ({ status: 200, count: first?.count, isCheap: true, writes: [] })),
    })
  }
}

function fillForm({ made }: Site, numerator: string): Record<string, string> {
  return Object.fromEntries(
    made.round.indicators.flatMap(({ id }) => [
      [fieldName('numerator', id), numerator],
      [fieldName('denominator', id), '152'],
    ]),
  )
}

/** The answer's body as it went over the wire. */
async function readCompressed(address: string): Promise<Buffer> {
  const response = await new Promise<IncomingMessage>((resolve) => {
    get(address, { headers: { 'Accept-Encoding': 'gzip' } }, resolve)
  })
  expect(response.headers['content-encoding']).toBe('gzip')
  return buffer(response)
}

describe('while the round is open', () => {
  test('a practice’s form loads at most 60 kB of script, compressed, and no framework', async () => {
    const [site] = sites
    if (!site) throw new Error('No site was opened')
    const { text } = await site.owner.visit(`/svar/${site.token}`)
    expect(text).not.toMatch(/modulepreload|type="module"|__reactRouter/)
    const tags = [...text.matchAll(/<script\b([^>]*)>(.*?)<\/script>/gs)]
    const sources = tags.map(([, attributes = '']) => /src="([^"]+)"/.exec(attributes)?.[1] ?? 'inline')
    expect(sources).not.toContain('inline')
    let loaded = 0
    for (const source of sources) {
      const body = await readCompressed(new URL(source, site.server.address).href)
      loaded += body.byteLength
      const script = gunzipSync(body).toString()
      expect(script).not.toMatch(/\bimport\s*\(|react/i)
    }
    expect(loaded).toBeGreaterThan(0)
    expect(loaded).toBeLessThanOrEqual(60_000)
  })

  test('every page of a coordinator takes at most seven statements, however many practices, and writes nothing', () =>
    expectCheapPages())

  test('a practice’s form takes at most three statements, and looking at it writes nothing', async () => {
    await expectReading(3, ({ token }) => `/svar/${token}`)
    await expectReading(3, ({ token }) => `/svar/${token}/kvittering`, 302)
    await expectReading(3, ({ token }) => `/svar/${token}/resultat`)
    for (const { server, made } of sites) {
      const seats = await listSeats(server.services.db, made.clusterId, made.round.id)
      expect(seats.participants[0]?.status).toBe('not-opened')
    }
  })

  test('that it was opened is told by the page, with a post', async () => {
    await expectStatements(6, 200, ({ owner, token }) => owner.visit(`/svar/${token}/gem`, { opened: '1' }))
    for (const { server, made } of sites) {
      const seats = await listSeats(server.services.db, made.clusterId, made.round.id)
      expect(seats.participants[0]?.status).toBe('opened')
    }
  })

  test('saving a field takes at most six statements', async () => {
    for (const numerator of ['1', '2']) {
      await expectStatements(6, 200, (site) => {
        const [indicator] = site.made.round.indicators
        const field = fieldName('numerator', indicator?.id ?? '')
        return site.owner.visit(`/svar/${site.token}/gem`, { [field]: numerator })
      })
    }
  })

  test('saving and sending the form take at most six, the first time and when it is corrected', async () => {
    for (const [intent, system] of [
      ['save', ''],
      ['send', 'Novax'],
      ['send', ''],
    ] as const) {
      await expectStatements(6, 303, (site) =>
        site.owner.visit(`/svar/${site.token}`, { ...fillForm(site, '87'), system, intent }),
      )
    }
    await expectReading(3, ({ token }) => `/svar/${token}/kvittering`)
  })

  test('a refused sending takes at most six', () =>
    expectStatements(6, 422, (site) =>
      site.owner.visit(`/svar/${site.token}`, { ...fillForm(site, '187'), intent: 'send' }),
    ))

  test('saving a section takes at most five', async () => {
    const idOf = ({ made }: Site) =>
      sectionsOf(made.page.template, 'clinical').find(({ type }) => type === 'rich-text')?.id ?? ''
    for (const words of ['Det første.', 'Det andet.']) {
      await expectStatements(5, 200, async (site) => {
        const path = `/pakker/package/afsnit/${idOf(site)}`
        const { revision }: { revision: number } = JSON.parse((await site.owner.visit(path)).text)
        site.server.statements.length = 0
        const content = { type: 'rich-text', text: makeRichText(words) }
        return site.owner.sendJson(path, { baseRevision: revision, content, setAside: [] })
      })
    }
  })
})

describe('when the round is closed', () => {
  beforeAll(async () => {
    for (const { server, made } of sites) {
      await closeRound(server.services, made.page)
      await releaseNow(server.services)
    }
  })

  test('every page still takes at most seven, the results among them', () => expectCheapPages())

  test('a practice reads what it sent with at most three, and its result over all rounds with seven', async () => {
    await expectReading(3, ({ token }) => `/svar/${token}`)
    await expectReading(7, ({ token }) => `/svar/${token}/resultat`)
  })
})
