import { afterAll, beforeAll, expect, test } from 'vitest'
import { fieldName } from '#app/domain/collection/form-fields.ts'
import type { Indicator } from '#app/domain/indicator/indicator.ts'
import { hashToken, makeToken } from '#app/server/tokens.server.ts'
import { listSeatAnswers } from '#db/queries/results.server.ts'
import { createLinks } from '#db/queries/rounds.server.ts'
import { makeOpenRound } from '#tests/builders/make-collection.ts'
import { makeIndicator } from '#tests/builders/make-indicator.ts'
import { testNow } from '#tests/builders/make-services.ts'
import { antibiotics, diabetesAfter, diabetesBefore, statins } from '#tests/fixtures/published-practices.ts'
import { type RunningServer, startServer } from '#tests/setup/start-server.ts'

type Row = readonly [numerator: number, denominator: number]

/** Every file, with the totals that its publisher gives: sums, and the pooled figure to the decimals published. */
const files: readonly {
  readonly id: string
  readonly kind: 'proportion' | 'rate'
  readonly rows: readonly Row[]
  readonly numerator: number
  readonly pooled: number
  readonly decimals: number
}[] = [
  { id: 'statins', kind: 'proportion', rows: statins, numerator: 256_467, pooled: 52.47, decimals: 2 },
  { id: 'before', kind: 'proportion', rows: diabetesBefore, numerator: 16_392, pooled: 7.349, decimals: 3 },
  { id: 'after', kind: 'proportion', rows: diabetesAfter, numerator: 17_821, pooled: 7.321, decimals: 3 },
  { id: 'antibiotics', kind: 'rate', rows: antibiotics, numerator: 211_929, pooled: 655.14, decimals: 2 },
]

const practices = Math.max(...files.map(({ rows }) => rows.length))

let server: RunningServer
let made: Awaited<ReturnType<typeof makeOpenRound>>

beforeAll(async () => {
  server = await startServer()
  made = await makeOpenRound(server.services, { practices })
  const indicators: readonly Indicator[] = files.map(({ id, kind }, index) =>
    makeIndicator({ id, kind, number: String(index + 1) }),
  )
  await server.services.db
    .updateTable('round')
    .set({ indicators: JSON.stringify(indicators) })
    .execute()
})

afterAll(() => server.stop())

/** As a practice types it: a decimal comma, and "not found" where a file has no row for it. */
function fillForm(place: number): URLSearchParams {
  const fields = files.flatMap(({ id, rows }) => {
    const row = rows[place]
    if (!row)
      return [
        [fieldName('card', id), 'yes'],
        [fieldName('not-found', id), 'yes'],
      ]
    const [numerator, denominator] = row.map((count) => String(count).replace('.', ','))
    return [
      [fieldName('card', id), 'yes'],
      [fieldName('numerator', id), numerator ?? ''],
      [fieldName('denominator', id), denominator ?? ''],
    ]
  })
  return new URLSearchParams([...fields, ['intent', 'send']])
}

/** Sends; what is only asked about (»er I sikre?«) is confirmed with the tick that the page offers. */
async function sendForm(address: string, place: number): Promise<number> {
  const first = await post(address, fillForm(place))
  if (first.status !== 422) return first.status
  const body = fillForm(place)
  for (const [tick] of first.text.matchAll(/<input[^>]*name="sure\.[^>]*>/g)) {
    const [name, value] = [/name="([^"]+)"/.exec(tick)?.[1], /value="([^"]+)"/.exec(tick)?.[1]]
    if (name !== undefined && value !== undefined) body.set(name, value)
  }
  return (await post(address, body)).status
}

async function post(address: string, body: URLSearchParams) {
  const response = await fetch(address, { method: 'POST', body, redirect: 'manual' })
  return { status: response.status, text: await response.text() }
}

function sum(values: readonly number[]): number {
  return values.reduce((added, value) => added + value, 0)
}

test('all practices of every file send at once, and the stored sums are the published totals', async () => {
  const { db } = server.services
  const tokens = made.participants.map(({ id }) => ({ participantId: id, token: makeToken() }))
  await createLinks(
    db,
    tokens.map(({ participantId, token }) => ({ participantId, tokenHash: hashToken(token) })),
    testNow.toISOString(),
  )
  const statuses = await Promise.all(
    tokens.map(({ token }, place) => sendForm(`${server.address}/svar/${token}`, place)),
  )
  expect(statuses).toEqual(statuses.map(() => 303))
  const seats = await listSeatAnswers(db, made.round.id)
  const stored = seats.flatMap(({ answers }) => (answers ? [answers] : []))
  expect(stored).toHaveLength(practices)
  for (const { id, kind, rows, numerator, pooled, decimals } of files) {
    const counts = stored.flatMap((answers) => {
      const answer = answers[id]
      return answer?.status === 'counted' ? [[answer.numerator, answer.denominator ?? 0] as const] : []
    })
    const totals = [0, 1].map((place) => sum(counts.map((count) => count[place] ?? 0)))
    expect(counts).toHaveLength(rows.length)
    expect(totals[0]).toBe(numerator)
    expect(totals[1]).toBeCloseTo(sum(rows.map(([, count]) => count)), 3)
    const per = kind === 'rate' ? 1000 : 100
    expect((per * (totals[0] ?? 0)) / (totals[1] ?? 1)).toBeCloseTo(pooled, decimals - 0.5)
  }
})
