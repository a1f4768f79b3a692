import { afterEach, expect, test } from 'vitest'
import type { Services } from '#app/server/context.server.ts'
import { createSmtpTransport } from '#app/server/mail-transport.server.ts'
import { sendDueMails } from '#app/server/mailer.server.ts'
import { sendMailAgain } from '#app/server/round-jobs.server.ts'
import { submitAnswers } from '#app/server/save-answers.server.ts'
import { findSeatAccess } from '#app/server/seat-access.server.ts'
import { queueRoundMails } from '#app/server/write-to-missing.server.ts'
import { listMailStates, markInterruptedMails } from '#db/queries/mail.server.ts'
import { fillDraft, makeOpenRound, makeVisit } from '#tests/builders/make-collection.ts'
import { readMail, startMailServer } from '#tests/builders/make-mail-server.ts'
import { makeServices, testNow } from '#tests/builders/make-services.ts'

const servers: { readonly stop: () => Promise<void> }[] = []

afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop()
})

const typed = {
  kind: 'invitation',
  subject: 'Dataskema: Blåbærgrød på Ærø',
  body: 'Kære {praksis}\n\nØvrigt på dansk: æøå ÆØÅ »citat«. Svar senest {frist}.\n\n{link}\n\nKlynge {klynge} om {emne}.',
} as const

async function makeQueue() {
  const clock = { now: testNow }
  const { services } = await makeServices({ now: () => clock.now })
  const made = await makeOpenRound(services)
  const server = await startMailServer()
  servers.push(server)
  const transport = createSmtpTransport({ url: server.url, from: 'Klynge Nord <klynge@example.dk>' })
  const queue = () => queueRoundMails(services, made.page, typed, 'https://klynge.example.dk')
  const send = () => sendDueMails(services, transport)
  const states = async () => Object.values(await listMailStates(services.db, made.round.id))
  return { services, clock, server, queue, send, states, ...made }
}

function linkIn(text: string): string {
  return /https:\/\/klynge\.example\.dk\/svar\/(\S+)/.exec(text)?.[1] ?? ''
}

async function practiceOf(services: Services, token: string): Promise<string> {
  const access = await findSeatAccess(services, token, '10.0.0.1')
  return 'seat' in access ? access.seat.practiceName : access.status
}

test('mails arrive with Danish letters, each with a link of its own that works', async () => {
  const { services, server, queue, send, states } = await makeQueue()
  expect(await queue()).toEqual({ ok: true, queued: 4 })
  expect(server.received).toEqual([])
  await send()
  expect(server.received.map(({ to }) => to[0])).toEqual(
    ['P1', 'P2', 'P3', 'P4'].map((name) => `${name}@example.dk`),
  )
  for (const mail of server.received) {
    const { subject, text } = readMail(mail)
    expect(subject).toBe(typed.subject)
    expect(text).toContain('æøå ÆØÅ »citat«. Svar senest fredag 18. december')
    expect(await practiceOf(services, linkIn(text))).toBe(mail.to[0]?.split('@')[0])
  }
  expect((await states()).map(({ state }) => state)).toEqual(['sent', 'sent', 'sent', 'sent'])
})

test('no link is stored: neither while a mail waits nor after', async () => {
  const { services, server, queue, send } = await makeQueue()
  await queue()
  await send()
  const tokens = server.received.map((mail) => linkIn(readMail(mail).text))
  const stored = JSON.stringify([
    await services.db.selectFrom('mail').selectAll().execute(),
    await services.db.selectFrom('practice_link').selectAll().execute(),
  ])
  expect(tokens.every((token) => token.length >= 22 && !stored.includes(token))).toBe(true)
})

test('nothing is sent twice: not by another pass, not by two at once, not by asking again', async () => {
  const { server, queue, send } = await makeQueue()
  await queue()
  expect(await queue()).toEqual({ ok: true, queued: 0 })
  await Promise.all([send(), send()])
  await send()
  expect(server.received).toHaveLength(4)
})

test('a refused recipient is noted with its reason, without a CPR number and without the link', async () => {
  const { services, server, queue, send, states, page, participants } = await makeQueue()
  server.state.refused.set('P2@example.dk', 'No such user 010203-1234 here')
  await queue()
  await send()
  expect(server.received).toHaveLength(3)
  const refused = (await states()).filter(({ state }) => state === 'refused')
  expect(refused).toHaveLength(1)
  expect(refused[0]?.reason).toContain('No such user [CPR] here')
  await send()
  expect(server.received).toHaveLength(3)
  await services.db.updateTable('practice').set({ email: 'ny@example.dk' }).where('id', '=', 'P2').execute()
  expect(await sendMailAgain(services, page, participants[1]?.id ?? '')).toEqual({ ok: true })
  await send()
  expect(server.received.at(-1)?.to).toEqual(['ny@example.dk'])
})

test('a server that is down or busy is tried again later, and then everything arrives once', async () => {
  const { clock, server, queue, send, states } = await makeQueue()
  server.state.busy = true
  await queue()
  await send()
  expect(new Set((await states()).map(({ state, reason }) => `${state} ${reason !== ''}`))).toEqual(
    new Set(['queued true']),
  )
  server.state.busy = false
  await send()
  expect(server.received).toEqual([])
  clock.now = new Date(testNow.getTime() + 61_000)
  await send()
  expect(server.received).toHaveLength(4)
})

test('a mail server that does not answer at all leaves the mails in the queue', async () => {
  const { services, server, queue, states } = await makeQueue()
  await queue()
  await server.stop()
  servers.splice(0)
  await sendDueMails(services, createSmtpTransport({ url: server.url, from: 'klynge@example.dk' }))
  expect((await states()).map(({ state }) => state)).toEqual(['queued', 'queued', 'queued', 'queued'])
})

test('the queue survives a restart; what was interrupted is uncertain and not sent by itself', async () => {
  const { services, server, queue, send, states } = await makeQueue()
  await queue()
  const [first] = await states()
  await services.db
    .updateTable('mail')
    .set({ state: 'sending' })
    .where('id', '=', first?.id ?? '')
    .execute()
  await markInterruptedMails(services.db)
  await send()
  expect(server.received).toHaveLength(3)
  expect((await states()).filter(({ state }) => state === 'uncertain')).toHaveLength(1)
})

test('who answers while the mail waits gets none, and who gives no numbers is not written to', async () => {
  const { services, server, queue, send, page, participants, round } = await makeQueue()
  await queue()
  const visit = await makeVisit(services, page, participants[0]?.id ?? '')
  await submitAnswers(services, visit, { recordSystem: '', draft: fillDraft(round.indicators, '5', '10') })
  await send()
  expect(server.received.map(({ to }) => to[0])).toEqual(['P2@example.dk', 'P3@example.dk', 'P4@example.dk'])
})
