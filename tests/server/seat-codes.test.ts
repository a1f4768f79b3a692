import { expect, test } from 'vitest'
import { codeLifeMs } from '#app/domain/collection/seat-code.ts'
import { loadPracticePage } from '#app/server/load-practice-form.server.ts'
import { revokeSeatLinks } from '#app/server/round-jobs.server.ts'
import { findSeatAccess } from '#app/server/seat-access.server.ts'
import { enterSeatCode, makeSeatCode } from '#app/server/seat-codes.server.ts'
import { makeOpenRound } from '#tests/builders/make-collection.ts'
import { makeServices, testNow } from '#tests/builders/make-services.ts'

const origin = 'https://klynge.example.dk'

async function makeCode() {
  const clock = { now: testNow }
  const { services } = await makeServices({ now: () => clock.now })
  const made = await makeOpenRound(services)
  const seat = made.participants[1]?.id ?? ''
  const outcome = await makeSeatCode(services, made.page, seat, origin)
  if (!outcome.ok) throw new Error('No code was made')
  return { services, ...made, seat, clock, made: outcome.code }
}

test('a code opens its one seat, and only its hash is stored', async () => {
  const { services, made } = await makeCode()
  expect(made).toMatchObject({ practiceName: 'P2', address: 'https://klynge.example.dk/kode' })
  const entered = await enterSeatCode(services, made.code.toLowerCase().replace('-', ' '), '10.0.0.1')
  if (entered.status !== 'found') throw new Error('The code was refused')
  const page = await loadPracticePage(services, { token: entered.token, sender: '10.0.0.1' })
  expect(page).toMatchObject({ status: 'open', page: { practiceName: 'P2' } })
  const stored = JSON.stringify(await services.db.selectFrom('seat_code').selectAll().execute())
  expect(stored).not.toContain(made.code.replace('-', ''))
})

test('a code is short-lived, and a new one replaces it', async () => {
  const { services, page, seat, clock, made } = await makeCode()
  const next = await makeSeatCode(services, page, seat, origin)
  expect(await enterSeatCode(services, made.code, 'a')).toEqual({ status: 'unknown' })
  if (!next.ok) throw new Error('No code was made')
  clock.now = new Date(testNow.getTime() + codeLifeMs - 1)
  expect(await enterSeatCode(services, next.code.code, 'a')).toMatchObject({ status: 'found' })
  clock.now = new Date(testNow.getTime() + codeLifeMs)
  expect(await enterSeatCode(services, next.code.code, 'a')).toEqual({ status: 'unknown' })
})

test('revoking a seat’s links revokes its code', async () => {
  const { services, page, seat, made } = await makeCode()
  await revokeSeatLinks(services, page, seat)
  expect(await enterSeatCode(services, made.code, 'a')).toEqual({ status: 'unknown' })
})

test('a hash in the table is no code, and a code is no link', async () => {
  const { services, made } = await makeCode()
  const { code_hash: hash } = await services.db
    .selectFrom('seat_code')
    .select('code_hash')
    .executeTakeFirstOrThrow()
  expect(await enterSeatCode(services, hash, 'a')).toEqual({ status: 'unknown' })
  const asLink = await findSeatAccess(services, made.code.replace('-', ''), 'a')
  expect(asLink).toEqual({ status: 'unknown' })
})

test('guessing from one address stops after ten tries, also all at once, and others go on', async () => {
  const { services, made, clock } = await makeCode()
  const guesses = Array.from({ length: 40 }, (_, index) =>
    enterSeatCode(services, `ABCD${1000 + index}`, '10.0.0.9'),
  )
  const statuses = (await Promise.all(guesses)).map(({ status }) => status)
  expect(statuses.filter((status) => status === 'unknown')).toHaveLength(10)
  expect(await enterSeatCode(services, made.code, '10.0.0.9')).toMatchObject({ status: 'limited' })
  expect(await enterSeatCode(services, made.code, '10.0.0.1')).toMatchObject({ status: 'found' })
  clock.now = new Date(testNow.getTime() + 15 * 60_000)
  expect(await enterSeatCode(services, made.code, '10.0.0.9')).toMatchObject({ status: 'found' })
})

test('guessing from a thousand addresses stops as a whole, and says when to try again', async () => {
  const { services, made } = await makeCode()
  const statuses: string[] = []
  for (let index = 0; index < 1_000; index += 1) {
    statuses.push((await enterSeatCode(services, `ABCD${1000 + index}`, `10.0.${index}`)).status)
  }
  expect(statuses.filter((status) => status === 'unknown')).toHaveLength(500)
  expect(await enterSeatCode(services, made.code, '10.1.1.1')).toEqual({
    status: 'limited',
    waitMs: 15 * 60_000,
  })
})

test('a flood of unknown links is limited as a whole, and shuts out nobody with a right one', async () => {
  const { services, made } = await makeCode()
  const entered = await enterSeatCode(services, made.code, '10.0.0.1')
  if (entered.status !== 'found') throw new Error('The code was refused')
  const statuses: string[] = []
  for (let index = 0; index < 600; index += 1) {
    statuses.push((await findSeatAccess(services, `guess ${index}`, `10.0.${index}`)).status)
  }
  expect(statuses.filter((status) => status === 'unknown')).toHaveLength(500)
  expect(await findSeatAccess(services, entered.token, '10.1.1.1')).toMatchObject({ status: 'open' })
})
