import { afterAll, beforeAll, expect, test } from 'vitest'
import { fieldName } from '#app/domain/collection/form-fields.ts'
import { hashToken, makeToken } from '#app/server/tokens.server.ts'
import { createLinks, listRounds, listSeats } from '#db/queries/rounds.server.ts'
import { makeOpenRound } from '#tests/builders/make-collection.ts'
import { makeIndicator } from '#tests/builders/make-indicator.ts'
import { testNow } from '#tests/builders/make-services.ts'
import { diabetesAfter, diabetesBefore } from '#tests/fixtures/published-practices.ts'
import { type RunningServer, startServer } from '#tests/setup/start-server.ts'

type Rows = readonly (readonly [numerator: number, denominator: number])[]

/** The published pair falls when it is pooled, and rises as the mean of the practices: the page must say the right one. */
let server: RunningServer
let made: Awaited<ReturnType<typeof makeOpenRound>>

beforeAll(async () => {
  server = await startServer({ now: () => testNow })
  made = await makeOpenRound(server.services, { practices: diabetesBefore.length })
  const indicators = JSON.stringify([makeIndicator({ id: 'register', direction: 'none' })])
  await server.services.db.updateTable('round').set({ indicators }).execute()
})

afterAll(() => server.stop())

/** Each practice sends its row through its own form; what is only asked about is confirmed. */
async function sendRows(rows: Rows): Promise<readonly number[]> {
  const { db } = server.services
  const [latest] = await listRounds(db, 'package')
  const { participants } = await listSeats(db, made.clusterId, latest?.id ?? '')
  const links = participants.map(({ id, practiceName }) => ({ id, practiceName, token: makeToken() }))
  const hashed = links.map(({ id, token }) => ({ participantId: id, tokenHash: hashToken(token) }))
  await createLinks(db, hashed, testNow.toISOString())
  return Promise.all(
    links.map(({ practiceName, token }) => {
      const row = rows[Number(practiceName.slice(1)) - 1]
      return sendRow(`${server.address}/svar/${token}`, row ?? [0, 0])
    }),
  )
}

async function sendRow(address: string, [numerator, denominator]: Rows[number]): Promise<number> {
  const body = new URLSearchParams([
    [fieldName('card', 'register'), 'yes'],
    [fieldName('numerator', 'register'), String(numerator)],
    [fieldName('denominator', 'register'), String(denominator)],
    ['intent', 'send'],
  ])
  const first = await fetch(address, { method: 'POST', body, redirect: 'manual' })
  if (first.status !== 422) return first.status
  for (const [tick] of (await first.text()).matchAll(/<input[^>]*name="sure\.[^>]*>/g)) {
    const [name, value] = [/name="([^"]+)"/.exec(tick)?.[1], /value="([^"]+)"/.exec(tick)?.[1]]
    if (name !== undefined && value !== undefined) body.set(name, value)
  }
  return (await fetch(address, { method: 'POST', body, redirect: 'manual' })).status
}

function doJob(fields: { readonly [name: string]: string }): Promise<Response> {
  return fetch(`${server.address}/pakker/package/dataindsamling`, {
    method: 'POST',
    headers: { Cookie: made.owner.cookie, Origin: server.address },
    body: new URLSearchParams(fields),
    redirect: 'manual',
  })
}

async function readResults(query: string): Promise<string> {
  const response = await fetch(`${server.address}/pakker/package/resultater${query}`, {
    headers: { Cookie: made.owner.cookie },
  })
  return response.text()
}

test('the follow-up of a published pair is told as the fall that it is, with the rise of the mean beside it', async () => {
  expect(new Set(await sendRows(diabetesBefore))).toEqual(new Set([303]))
  expect((await doJob({ intent: 'close' })).status).toBe(303)
  const asked = made.participants.map(({ practiceId }) => [`practice-${practiceId}`, 'yes'])
  const opened = await doJob({ ...Object.fromEntries(asked), intent: 'follow-up', deadline: '2027-06-18' })
  expect(opened.status).toBe(303)
  expect(await readResults('')).toContain('Runde 2 er åben')
  expect(new Set(await sendRows(diabetesAfter))).toEqual(new Set([303]))
  expect((await doJob({ intent: 'close' })).status).toBe(303)
  server.statements.length = 0
  const page = (await readResults('')).replaceAll('\u00A0', ' ').replaceAll(/<\/?strong>|<!-- -->/g, '')
  expect(server.statements.length).toBeLessThanOrEqual(7)
  expect(page).toContain(
    'Klyngen er gået fra 7,35 til 7,32 %, et fald på 0,03 procentpoint. Ændringen kan være tilfældig.',
  )
  expect(page).toContain('Usikker ændring')
  expect(page).toContain('Gennemsnittet af praksis’ egne tal går den anden vej, fra 7,31 til 7,41 %')
  expect(page).toContain('Alle 30 praksis er med i begge runder.')
})

test('each round stays to be looked at by its own address', async () => {
  const first = (await readResults('?runde=1')).replaceAll('\u00A0', ' ')
  expect(first).not.toContain('Klyngen er gået fra')
  expect(first).toMatch(/aria-current="page"[^>]*>Runde 1/)
  expect((await readResults('?runde=2&visning=fordeling')).replaceAll('\u00A0', ' ')).toContain('7,3')
})

test('the files of a change follow whoever they go to', async () => {
  const get = (query: string) =>
    fetch(`${server.address}/pakker/package/resultater/register/hent/csv?runde=2&visning=aendring${query}`, {
      headers: { Cookie: made.owner.cookie },
    }).then((response) => response.text())
  expect((await get('&til=klyngen')).split('\n').filter((line) => line.startsWith('Praksis ')).length).toBe(
    30,
  )
  expect(await get('&til=ud')).not.toContain('Praksis A')
})
