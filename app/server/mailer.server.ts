import { fillRoundText } from '#app/domain/collection/round-text.ts'
import { redactCpr } from '#app/domain/text/cpr.ts'
import type { Services } from '#app/server/context.server.ts'
import { logLine } from '#app/server/log.server.ts'
import { createSmtpTransport, type MailTransport } from '#app/server/mail-transport.server.ts'
import { hashToken, makeToken } from '#app/server/tokens.server.ts'
import {
  claimMail,
  type DueMail,
  listDueMails,
  markInterruptedMails,
  saveMailState,
} from '#db/queries/mail.server.ts'
import { createLinks } from '#db/queries/rounds.server.ts'

const everyMs = 3_000

/** Minutes until the next try, after the first, second … failed one; then the mail is given up. */
const waits = [1, 5, 15, 60, 180, 360, 720]

const longestReason = 200

export type Mailer = { readonly stop: () => Promise<void> }

/** Empties the queue while the server runs, outside every request; undefined where mail is not configured. */
export async function startMailer(services: Services): Promise<Mailer | undefined> {
  const { mail } = services.config
  if (!mail) return undefined
  const transport = createSmtpTransport(mail)
  await markInterruptedMails(services.db)
  let running = Promise.resolve()
  const timer = setInterval(() => {
    running = running.then(() => sendDueMails(services, transport)).catch(logFault)
  }, everyMs)
  timer.unref()
  return {
    async stop() {
      clearInterval(timer)
      await running
    },
  }
}

function logFault(): void {
  logLine('The mail queue could not be read; it will be tried again.')
}

/**
 * Sends what is due, one at a time. A mail leaves the queue before it is sent and is noted as sent after: if the server
 * dies in between, it is uncertain, and a person decides. Nothing is sent twice by itself.
 */
export async function sendDueMails(services: Services, transport: MailTransport): Promise<void> {
  for (const mail of await listDueMails(services.db, services.now().toISOString())) {
    await sendOne(services, transport, mail)
  }
}

async function sendOne(services: Services, transport: MailTransport, mail: DueMail): Promise<void> {
  const { db } = services
  if (!(await claimMail(db, mail.id))) return
  if (mail.hasAnswered) {
    await saveMailState(db, mail.id, { state: 'dropped' })
    return
  }
  const token = makeToken()
  const now = services.now()
  await createLinks(
    db,
    [{ participantId: mail.participantId, tokenHash: hashToken(token) }],
    now.toISOString(),
  )
  const text = fillRoundText(mail.body, { link: `${mail.base}/svar/${token}` })
  const { id, address: to, subject } = mail
  const delivery = await transport({ id, to, subject, text })
  if (delivery.status === 'sent') {
    await saveMailState(db, id, { state: 'sent', sentAt: services.now().toISOString() })
    return
  }
  const reason = tidyReason(delivery.reason, token)
  if (delivery.status !== 'later') await saveMailState(db, id, { state: delivery.status, reason })
  else await saveMailState(db, id, tryLater(mail.attempts, now, reason))
}

function tryLater(attempts: number, now: Date, reason: string) {
  const minutes = waits[attempts]
  if (minutes === undefined) return { state: 'refused', reason } as const
  const nextAt = new Date(now.getTime() + minutes * 60_000).toISOString()
  return { state: 'queued', reason, nextAt } as const
}

/** A mail server's words, which may repeat anything that it was sent: without a link and without a CPR number. */
function tidyReason(reason: string, token: string): string {
  const line = reason.replaceAll(token, '…').replace(/\s+/g, ' ').trim()
  return redactCpr(line).slice(0, longestReason)
}
