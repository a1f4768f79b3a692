import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { fieldName } from '#app/domain/collection/form-fields.ts'
import { closeRound, revokeSeatLinks } from '#app/server/round-jobs.server.ts'
import { hashToken } from '#app/server/tokens.server.ts'
import { createInvitation } from '#db/queries/invitations.server.ts'
import { findSubmission } from '#db/queries/submissions.server.ts'
import { makeOpenRound, makeVisit } from '#tests/builders/make-collection.ts'
import { makeAccount, testNow } from '#tests/builders/make-services.ts'
import { type RunningServer, startServer } from '#tests/setup/start-server.ts'
import { expectServerUp, makeHttpVisitor, readText } from '#tests/setup/visitor.ts'

let server: RunningServer
let made: Awaited<ReturnType<typeof makeOpenRound>>

beforeAll(async () => {
  server = await startServer({ now: () => testNow })
  made = await makeOpenRound(server.services)
})

afterEach(() => expectServerUp(server))
afterAll(() => server.stop())

async function makeToken(place: number): Promise<string> {
  return (await makeVisit(server.services, made.page, seatAt(place))).token
}

function seatAt(place: number): string {
  return made.participants[place]?.id ?? ''
}

function fillForm(numerator: string, denominator: string): Record<string, string> {
  return Object.fromEntries(
    made.round.indicators.flatMap(({ id }) => [
      [fieldName('numerator', id), numerator],
      [fieldName('denominator', id), denominator],
    ]),
  )
}

const deadWords =
  'Kontrollér, at hele linket fra mailen er kommet med, eller bed om et nyt hos klyngens koordinator.'

/** One sender each, so that the limit on guesses does not strike here. */
let senders = 0
function newSender() {
  senders += 1
  return { 'X-Forwarded-For': `10.0.0.${senders}` }
}

test.each([
  'findes-ikke',
  '%E0%A4%A',
  '%',
  '%00',
  '%2e%2e%2fetc',
  'æøå',
  '<script>',
  "'; drop table practice_link; --",
  'et-langt-link'.repeat(300),
])('the link %.40s opens nothing, and says what to do', async (token) => {
  for (const page of ['', '/kvittering', '/resultat']) {
    const answer = await makeHttpVisitor(server).visit(`/svar/${token}${page}`, undefined, newSender())
    expect(answer.status).toBe(404)
    expect(readText(answer.text)).toContain(deadWords)
    expect(answer.text).not.toContain('<script>')
  }
  const sent = await makeHttpVisitor(server).visit(`/svar/${token}`, fillForm('1', '2'), newSender())
  expect(sent.status).toBe(404)
  const saved = await makeHttpVisitor(server).visit(`/svar/${token}/gem`, fillForm('1', '2'), newSender())
  expect(saved.status).toBe(404)
  expect(JSON.parse(saved.text)).toEqual({ status: 'unknown' })
})

test('a mail that broke the link in two leads to words as well', async () => {
  for (const page of ['/svar', '/svar/', '/svar//kvittering']) {
    const visitor = makeHttpVisitor(server)
    const { location } = await visitor.visit(page, undefined, newSender())
    const answer = await visitor.visit(location ?? page, undefined, newSender())
    expect(answer.status).toBe(404)
    expect(readText(answer.text)).toContain('findes ikke')
  }
})

test('keys of another kind open no form, and a form’s link opens nothing else', async () => {
  const stranger = await makeAccount(server.services, 'fremmed@example.dk')
  const session = stranger.cookie.split('=')[1] ?? ''
  const invitation = { role: 'reader', name: '', email: '', note: '', expiresAt: '2027-01-01' } as const
  const stored = { id: 'i', tokenHash: hashToken('invitation'), madeBy: made.owner.accountId }
  const at = testNow.toISOString()
  await createInvitation(server.services.db, {
    ...invitation,
    ...stored,
    clusterId: made.clusterId,
    madeAt: at,
  })
  for (const key of [session, 'invitation']) {
    expect((await makeHttpVisitor(server).visit(`/svar/${key}`, undefined, newSender())).status).toBe(404)
  }
  const token = await makeToken(0)
  expect((await makeHttpVisitor(server).visit(`/indbydelse/${token}`, undefined, newSender())).status).toBe(
    404,
  )
  const byLink = makeHttpVisitor(server, `klyngebygger-session=${token}`)
  expect(await byLink.visit('/')).toMatchObject({ status: 302, location: '/log-ind' })
})

test('a link writes in its own practice’s form, whatever the form says', async () => {
  const token = await makeToken(0)
  const [own, other] = [seatAt(0), seatAt(1)]
  await makeHttpVisitor(server).visit(`/svar/${token}`, {
    ...fillForm('1', '2'),
    participant: other,
    seat: other,
    token: 'another',
    intent: 'save',
  })
  expect(await findSubmission(server.services.db, own)).toBeDefined()
  expect(await findSubmission(server.services.db, other)).toBeUndefined()
})

test('a coordinator of another cluster finds none of its pages', async () => {
  const stranger = await makeAccount(server.services, 'anden@example.dk')
  const visitor = makeHttpVisitor(server, stranger.cookie)
  const base = `/pakker/${made.packageId}`
  for (const page of [
    '',
    '/trin/x',
    '/tjek',
    '/dataindsamling',
    '/resultater',
    '/moedemateriale',
    '/hent-alt',
  ]) {
    const answer = await visitor.visit(base + page)
    expect({ page, status: answer.status }).toEqual({ page, status: 404 })
  }
  expect((await visitor.visit(`${base}/dataindsamling`, { intent: 'close' })).status).toBe(404)
  expect((await visitor.visit(`/klynge/${made.clusterId}/praksis`, { name: 'Ny' })).status).toBe(404)
})

test('a revoked link stores nothing more, keeps what was stored, and says so', async () => {
  const token = await makeToken(2)
  await makeHttpVisitor(server).visit(`/svar/${token}`, { ...fillForm('3', '4'), intent: 'save' })
  await revokeSeatLinks(server.services, made.page, seatAt(2))
  const before = await findSubmission(server.services.db, seatAt(2))
  for (const form of [
    undefined,
    { ...fillForm('5', '6'), intent: 'save' },
    { ...fillForm('5', '6'), intent: 'send' },
  ]) {
    const answer = await makeHttpVisitor(server).visit(`/svar/${token}`, form)
    expect(answer.status).toBe(410)
    expect(readText(answer.text)).toContain(
      'Linket gælder ikke længere Bed om et nyt hos klyngens koordinator. Jeres svar er gemt.',
    )
  }
  const saved = await makeHttpVisitor(server).visit(`/svar/${token}/gem`, fillForm('5', '6'))
  expect({ status: saved.status, answer: JSON.parse(saved.text) }).toEqual({
    status: 410,
    answer: { status: 'revoked' },
  })
  expect(await findSubmission(server.services.db, seatAt(2))).toEqual(before)
})

test('whoever guesses links has to wait, and a good link from elsewhere still opens', async () => {
  const sender = newSender()
  const visitor = makeHttpVisitor(server)
  for (let guess = 0; guess < 30; guess += 1) await visitor.visit(`/svar/gaet-${guess}`, undefined, sender)
  const token = await makeToken(3)
  const limited = await visitor.visit(`/svar/${token}`, undefined, sender)
  expect(limited.status).toBe(429)
  expect(readText(limited.text)).toContain(
    'Vent et kvarter, og prøv så linket fra mailen igen. Intet er slettet.',
  )
  expect((await visitor.visit(`/svar/${token}`, undefined, newSender())).status).toBe(200)
})

test('after the round is closed nothing more is stored, and what was sent stays', async () => {
  const token = await makeToken(0)
  const visitor = makeHttpVisitor(server)
  expect((await visitor.visit(`/svar/${token}`, { ...fillForm('7', '8'), intent: 'send' })).status).toBe(303)
  await closeRound(server.services, made.page)
  const before = await findSubmission(server.services.db, seatAt(0))
  const page = await visitor.visit(`/svar/${token}`)
  expect(page.status).toBe(200)
  expect(readText(page.text)).toContain('Skriv til klyngens koordinator, hvis noget skal rettes.')
  expect(readText(page.text)).toContain('7 af 8')
  for (const intent of ['save', 'send']) {
    const late = await visitor.visit(`/svar/${token}`, { ...fillForm('9', '10'), intent })
    expect(late.status).toBe(409)
    expect(readText(late.text)).toContain('Det sidste, I skrev, nåede ikke med.')
    expect(readText(late.text)).toContain('7 af 8')
  }
  const saved = await visitor.visit(`/svar/${token}/gem`, fillForm('9', '10'))
  expect({ status: saved.status, answer: JSON.parse(saved.text) }).toEqual({
    status: 409,
    answer: { status: 'closed' },
  })
  expect(await findSubmission(server.services.db, seatAt(0))).toEqual(before)
})
