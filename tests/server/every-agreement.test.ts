import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Agreement } from '#app/domain/collection/round.ts'
import type { Destination } from '#app/domain/results/destination.ts'
import { writeDestination } from '#app/domain/results/destination.ts'
import type { Services } from '#app/server/context.server.ts'
import { downloadAllHandouts } from '#app/server/download-handouts.server.ts'
import { downloadResult } from '#app/server/download-result.server.ts'
import { exportHere, type ExportJob } from '#app/server/export-jobs.server.ts'
import { loadGuestSheet } from '#app/server/guest-sheets.server.ts'
import { loadHandout } from '#app/server/load-handouts.server.ts'
import { loadPracticeResults } from '#app/server/load-practice-results.server.ts'
import { loadResults } from '#app/server/load-results.server.ts'
import { closeRound } from '#app/server/round-jobs.server.ts'
import { submitAnswers, type Visit } from '#app/server/save-answers.server.ts'
import { downloadRound } from '#app/server/table/download-round.server.ts'
import { hashToken } from '#app/server/tokens.server.ts'
import { recordDecision } from '#db/queries/decisions.server.ts'
import { createSheetLink } from '#db/queries/sheet-links.server.ts'
import { listSeatAnswers } from '#db/queries/results.server.ts'
import { fillDraft, makeOpenRound, makeVisit, releaseNow } from '#tests/builders/make-collection.ts'
import { makeMember } from '#tests/builders/make-member.ts'
import { makeContext, makeRequest, makeServices, statusOf } from '#tests/builders/make-services.ts'

/** Numbers so large that no coordinate and no date is taken for one of them. */
const counts = [
  [2101, 10_407],
  [3111, 10_501],
  [4123, 10_601],
  [5202, 10_303],
  [7147, 10_709],
  [8158, 10_807],
] as const

/** The fourth practice, as the others may or may not see it: 50.5 % (49.5–51.5) of 10,303. */
const facts = {
  name: /Lægehuset Fire/,
  decimal: /50[,.]5(?!\d)|0\.505(?!\d)/,
  counts: /10[.\u00A0]?303|5[.\u00A0]?202(?!\d)/,
  interval: /49[,.]5(?!\d)/,
} as const
type Fact = keyof typeof facts | 'pseudonym'

type Site = {
  readonly services: Services
  readonly jobs: ExportJob[]
  readonly owner: string
  readonly reader: string
  readonly visit: Visit
  readonly clusterId: string
  readonly accountId: string
  readonly pseudonym: string
}

let site: Site

beforeAll(async () => {
  const jobs: ExportJob[] = []
  const render = (job: ExportJob) => {
    jobs.push(job)
    return Promise.resolve(new Uint8Array())
  }
  const { services } = await makeServices({ exporter: { ...exportHere, render } })
  const made = await makeOpenRound(services, { practices: counts.length })
  const visits: Visit[] = []
  for (const [index, [counted, among]] of counts.entries()) {
    const seat = made.participants.find(({ practiceName }) => practiceName === `P${index + 1}`)
    const visit = await makeVisit(services, made.page, seat?.id ?? '')
    const draft = fillDraft(made.round.indicators, String(counted), String(among))
    const sent = await submitAnswers(services, visit, { recordSystem: '', draft })
    if (sent.status !== 'sent') throw new Error(`Not sent: ${sent.status}`)
    visits.push(visit)
  }
  const named = services.db.updateTable('practice').set({ name: 'Lægehuset Fire' }).where('id', '=', 'P4')
  await named.execute()
  await closeRound(services, made.page)
  await releaseNow(services)
  const seats = await listSeatAnswers(services.db, made.round.id)
  const fourth = made.participants.find(({ practiceName }) => practiceName === 'P4')
  const [visit] = visits
  if (!visit) throw new Error('Nobody has a link')
  await createSheetLink(services.db, {
    id: 'link',
    tokenHash: hashToken('guest'),
    packageId: 'package',
    handoutIds: [shared],
    accountId: made.owner.accountId,
    at: services.now().toISOString(),
    lastDay: '2099-01-01',
  })
  site = {
    services,
    jobs,
    owner: made.owner.cookie,
    reader: (await makeMember(services, made.clusterId, 'reader')).cookie,
    visit,
    clusterId: made.clusterId,
    accountId: made.owner.accountId,
    pseudonym: seats.find(({ participantId }) => participantId === fourth?.id)?.pseudonym ?? '',
  }
})

/** A sheet with results that everybody in the cluster gets. */
const shared = 'results'

let decided = 0

async function decide(agreement: Agreement): Promise<void> {
  decided += 1
  await recordDecision(site.services.db, {
    id: `decision ${decided}`,
    clusterId: site.clusterId,
    accountId: site.accountId,
    at: site.services.now().toISOString(),
    agreement,
    smallCounts: { threshold: 5, strict: false },
    decidedOn: '2026-11-20',
    decidedBy: 'Klyngemødet',
    wording: '',
  })
}

function ask(cookie: string, destination: Destination, search = '') {
  const to = `til=${writeDestination(destination)}`
  return makeRequest(`/pakker/package/resultater?${to}${search}`, { cookie })
}

async function readFile(response: Response): Promise<string> {
  const bytes = new Uint8Array(await response.arrayBuffer())
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b
  return isArchive
    ? Object.values(unzipSync(bytes))
        .map((part) => strFromU8(part))
        .join()
    : strFromU8(bytes)
}

async function readHandouts(cookie: string, destination: Destination): Promise<string> {
  site.jobs.length = 0
  await downloadAllHandouts(ask(cookie, destination), makeContext(site.services), 'package')
  return JSON.stringify(site.jobs)
}

type Channel = {
  readonly name: string
  /** What it has room for. */
  readonly carries: readonly Fact[]
  readonly read: (destination: Destination) => Promise<string>
}

const everyFact = ['name', 'pseudonym', 'decimal', 'counts', 'interval'] as const
const file = (format: string) => async (destination: Destination) =>
  readFile(
    await downloadResult(ask(site.reader, destination), makeContext(site.services), 'package', 'ldl', format),
  )

const channels: readonly Channel[] = [
  { name: 'a table as .csv', carries: everyFact, read: file('csv') },
  { name: 'a table as .xlsx', carries: everyFact, read: file('xlsx') },
  { name: 'a chart as SVG', carries: ['name', 'pseudonym', 'decimal', 'interval'], read: file('svg') },
  {
    name: 'the handouts page',
    carries: everyFact,
    read: async (destination) =>
      JSON.stringify(
        await loadHandout(ask(site.reader, destination), makeContext(site.services), 'package', shared),
      ),
  },
  {
    name: 'all sheets and slides',
    carries: everyFact,
    read: (destination) => readHandouts(site.reader, destination),
  },
]

/** Never leave the cluster. */
const insideAlone: readonly Channel[] = [
  {
    name: 'the results page',
    carries: everyFact,
    read: async () => {
      const page = await loadResults(
        ask(site.reader, 'cluster'),
        makeContext(site.services),
        'package',
        'ldl',
      )
      return JSON.stringify(page)
    },
  },
  {
    name: 'a reading link',
    carries: everyFact,
    read: async () => {
      const request = makeRequest('/laes/guest')
      return JSON.stringify(
        await loadGuestSheet(request, makeContext(site.services), { token: 'guest', handoutId: shared }),
      )
    },
  },
  {
    name: 'another practice’s own page',
    carries: everyFact,
    read: async () => JSON.stringify(await loadPracticeResults(site.services, site.visit, 'da')),
  },
]

function tells(text: string, fact: Fact): boolean {
  if (fact === 'pseudonym') return new RegExp(`${site.pseudonym}\\b`).test(text)
  return facts[fact].test(text)
}

/** Whose copies there are; one that is nobody's has no label. */
function listCopies(text: string): readonly string[] {
  const found = [...text.matchAll(/"kind":"copy"[^{}]*"label":"([^"]*)"/g)]
  return found.flatMap(([, label = '']) => (label === '' ? [] : [label]))
}

const told: { readonly [agreement in Agreement]: readonly Fact[] } = {
  closed: ['pseudonym'],
  'own-marked': ['pseudonym'],
  open: ['name', 'decimal', 'counts', 'interval'],
}
const agreements = ['closed', 'own-marked', 'open'] as const

describe.each(agreements)('where the agreement is %s', (agreement) => {
  beforeAll(() => decide(agreement))

  test.each([...channels, ...insideAlone])(
    '$name tells the cluster what it agreed',
    async ({ carries, read }) => {
      const text = await read('cluster')
      const expected = carries.filter((fact) => told[agreement].includes(fact))
      expect(everyFact.filter((fact) => tells(text, fact))).toEqual(expected)
    },
  )

  test.each(channels)('$name tells nobody outside of one practice', async ({ read }) => {
    const text = await read('outside')
    expect((['name', 'pseudonym', 'decimal', 'counts'] as const).filter((fact) => tells(text, fact))).toEqual(
      [],
    )
  })

  test('a practice’s own page tells it what it is called at the meeting, and marks it', async () => {
    const page = await loadPracticeResults(site.services, site.visit, 'da')
    expect(page).toMatchObject({ status: 'ready', agreement })
    const { rows } =
      page.status === 'ready' && page.results[0]?.chart?.kind === 'variation'
        ? page.results[0].chart
        : { rows: [] }
    expect(rows.filter(({ own }) => own)).toHaveLength(1)
    if (page.status !== 'ready') throw new Error('There are no results')
    const { table } = page.results[0] ?? {}
    const called = agreement === 'open' ? 'P1' : page.pseudonym
    expect(table?.rows[table.ownRow ?? -1]?.[0]).toBe(`Jeres praksis (${called})`)
  })

  test('a sheet with a practice’s own number is called what the cluster calls the practice, and is the data role’s alone', async () => {
    const labels = listCopies(await readHandouts(site.owner, 'cluster'))
    expect(labels).toContain(agreement === 'open' ? 'Lægehuset Fire' : site.pseudonym)
    expect(labels).not.toContain(agreement === 'open' ? site.pseudonym : 'Lægehuset Fire')
    expect(listCopies(await readHandouts(site.owner, 'outside'))).toEqual([])
    expect(listCopies(await readHandouts(site.reader, 'cluster'))).toEqual([])
  })

  test('the numbers as they were sent are the data role’s, with name and pseudonym, whatever is agreed', async () => {
    const download = (cookie: string) => {
      const request = makeRequest('/pakker/package/hent-tal', { cookie, form: { format: 'csv' } })
      return downloadRound(request, makeContext(site.services), 'package')
    }
    const text = await readFile(await download(site.owner))
    expect((['name', 'pseudonym', 'counts'] as const).every((fact) => tells(text, fact))).toBe(true)
    expect(await statusOf(download(site.reader))).toBe(404)
  })
})
