import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { releaseResults } from '#app/server/release-results.server.ts'
import { closeRound, reopenSeat, revokeSeatLinks, takeInLate } from '#app/server/round-jobs.server.ts'
import { submitAnswers } from '#app/server/save-answers.server.ts'
import { recordDecision } from '#db/queries/decisions.server.ts'
import { fillDraft, makeOpenRound, makeVisit } from '#tests/builders/make-collection.ts'
import { type RunningServer, startServer } from '#tests/setup/start-server.ts'

/* An open page of results asks whether anything is new. Each test goes on from the last. */
let now = Date.parse('2026-11-23T09:00:00Z')
let server: RunningServer
let made: Awaited<ReturnType<typeof makeOpenRound>>
let address: string

beforeAll(async () => {
  server = await startServer({ now: () => new Date((now += 1000)) })
  made = await makeOpenRound(server.services)
  const visit = await makeVisit(server.services, made.page, made.participants[0]?.id ?? '')
  await submitAnswers(server.services, visit, {
    recordSystem: '',
    draft: fillDraft(made.round.indicators, '9', '23'),
  })
  await closeRound(server.services, made.page)
  address = `${server.address}/svar/${visit.token}/resultat`
})

afterAll(() => server.stop())

/** Asks as the page's script does; by its own link or as the coordinator. */
async function ask(known = '', cookie = ''): Promise<{ readonly status: number; readonly version: string }> {
  const url = cookie === '' ? `${address}/udgave` : `${server.address}/pakker/package/resultater/udgave`
  const headers = { ...(known && { 'If-None-Match': known }), ...(cookie && { Cookie: cookie }) }
  const response = await fetch(url, { headers, cache: 'no-store' })
  return { status: response.status, version: response.headers.get('ETag') ?? '' }
}

/** Both pages hear of it once, and then that nothing is new. */
async function expectNews(work: () => Promise<unknown>): Promise<void> {
  const before = [await ask(), await ask('', made.owner.cookie)] as const
  expect((await ask(before[0].version)).status).toBe(304)
  expect((await ask(before[1].version, made.owner.cookie)).status).toBe(304)
  await work()
  const after = [await ask(before[0].version), await ask(before[1].version, made.owner.cookie)] as const
  expect(after.map(({ status }) => status)).toEqual([200, 200])
  expect((await ask(after[0].version)).status).toBe(304)
}

test('asking takes two statements, writes nothing and is kept by no cache', async () => {
  const known = await ask()
  for (const version of ['', known.version]) {
    server.statements.length = 0
    const response = await fetch(`${address}/udgave`, {
      headers: version === '' ? {} : { 'If-None-Match': version },
      cache: 'no-store',
    })
    expect(server.statements.length).toBeLessThanOrEqual(2)
    expect(server.statements.filter((sql) => !sql.startsWith('select'))).toEqual([])
    expect(response.headers.get('Cache-Control')).toBe('no-store')
  }
})

test('a release, late numbers taken in, and another agreement are news; a number that waits is none', async () => {
  await expectNews(() => releaseResults(server.services, made.page, new Map([['intent', 'now']])))
  const seat = made.participants[1]?.id ?? ''
  const known = await ask()
  await reopenSeat(server.services, made.page, seat)
  const visit = await makeVisit(server.services, made.page, seat)
  const draft = fillDraft(made.round.indicators, '11', '23')
  await submitAnswers(server.services, visit, { recordSystem: '', draft })
  expect((await ask(known.version)).status).toBe(304)
  await expectNews(() => takeInLate(server.services, made.page))
  await expectNews(() =>
    recordDecision(server.services.db, {
      id: 'decision',
      clusterId: made.clusterId,
      accountId: made.owner.accountId,
      at: server.services.now().toISOString(),
      agreement: 'open',
      smallCounts: { threshold: 5, strict: false },
      decidedOn: '2026-11-23',
      decidedBy: 'Klyngemødet',
      wording: '',
    }),
  )
})

test('the page has one small script of its own, which asks nothing when the round was closed long ago', async () => {
  const fresh = await (await fetch(address)).text()
  expect(fresh).toContain('src="/own-page.js"')
  expect(fresh).toContain('data-live-from')
  const script = await (await fetch(`${server.address}/own-page.js`)).text()
  expect(gzipSync(script).byteLength).toBeLessThan(3_000)
  now += 100 * 24 * 60 * 60 * 1000
  const late = await (await fetch(address)).text()
  expect(late).not.toContain('data-live-from')
})

test('a link that opens nothing is told so, and asks no more', async () => {
  expect((await fetch(`${server.address}/svar/findes-ikke/resultat/udgave`)).status).toBe(404)
  await revokeSeatLinks(server.services, made.page, made.participants[0]?.id ?? '')
  expect((await ask()).status).toBe(410)
})
