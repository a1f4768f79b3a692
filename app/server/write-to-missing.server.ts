import type { RouterContextProvider } from 'react-router'
import { roundCan } from '#app/domain/collection/round-can.ts'
import { fillRoundText, type RoundText, type TextKind } from '#app/domain/collection/round-text.ts'
import { formatDate } from '#app/domain/text/format-date.ts'
import { catalogueFor } from '#app/i18n/catalogue.ts'
import { isLoopback } from '#app/server/client-address.server.ts'
import { type Services, servicesContext } from '#app/server/context.server.ts'
import { logRound } from '#app/server/log-round.server.ts'
import {
  notFound,
  type PackagePage,
  requirePackage,
  requireRight,
} from '#app/server/package-access.server.ts'
import type { PracticeLink } from '#app/server/practice-links.server.ts'
import {
  fillForPractice,
  findText,
  isStillMissing,
  type TextRefusal,
  type TypedText,
  withText,
} from '#app/server/round-texts.server.ts'
import { hashToken, makeId, makeToken } from '#app/server/tokens.server.ts'
import { listMailStates, queueMails } from '#db/queries/mail.server.ts'
import { createLinks, findLatestRound, listSeats } from '#db/queries/rounds.server.ts'

export type WritePage = {
  readonly packageId: string
  readonly language: PackagePage['clusterPackage']['language']
  readonly kind: TextKind
  /** Null while nobody may be written to. */
  readonly text: RoundText | null
  readonly recipients: readonly { readonly name: string; readonly hasEmail: boolean }[]
  /** Mail is configured, so that the server can send by itself. */
  readonly canSend: boolean
  /** As the first one gets it, but for the link. */
  readonly preview: (RoundText & { readonly practice: string }) | null
}

/** Five statements at most, those of `requirePackage` included. */
export async function loadWritePage(
  request: Request,
  context: Readonly<RouterContextProvider>,
  packageId: string,
): Promise<WritePage> {
  const page = await requirePackage(request, context, packageId)
  requireRight(page, 'collect')
  const { db, config } = context.get(servicesContext)
  const round = await findLatestRound(db, packageId)
  if (!round) throw notFound()
  const { participants } = await listSeats(db, page.clusterId, round.id)
  const seats = roundCan.remind(round) ? participants.filter(isStillMissing) : []
  const kind = readKind(new URL(request.url).searchParams.get('tekst'), seats.length === participants.length)
  const text = seats.length === 0 ? null : await findText(db, page, round.id, kind)
  const first = seats[0]
  return {
    packageId,
    language: page.clusterPackage.language,
    kind,
    text,
    recipients: seats.map(({ practiceName, email }) => ({ name: practiceName, hasEmail: email !== '' })),
    canSend: config.mail !== null,
    preview:
      first && text
        ? { practice: first.practiceName, ...fillForPractice(page, round, text, first.practiceName) }
        : null,
  }
}

/** As asked for; else an invitation while nobody has answered. */
function readKind(asked: string | null, untouched: boolean): TextKind {
  if (asked === 'invitation' || asked === 'reminder') return asked
  return untouched ? 'invitation' : 'reminder'
}

export function readTypedText(fields: ReadonlyMap<string, string>): TypedText {
  return {
    kind: fields.get('kind') === 'reminder' ? 'reminder' : 'invitation',
    subject: fields.get('subject') ?? '',
    body: fields.get('body') ?? '',
  }
}

/** Keeps the text for the next time. */
export function saveText(services: Services, page: PackagePage, typed: TypedText) {
  return withText(services, page, typed, async () => ({ ok: true, saved: true }) as const)
}

/**
 * Puts a mail in the queue for each practice that is missing and has an address, unless one is on its way already.
 * @param origin address that practices reach, used when none is configured
 */
export function queueRoundMails(services: Services, page: PackagePage, typed: TypedText, origin: string) {
  return withText(services, page, typed, async (db, { round, seats, text, now }) => {
    const states = await listMailStates(db, round.id)
    const waiting = new Set(['queued', 'sending'])
    const mails = seats
      .filter(({ id, email }) => email !== '' && !waiting.has(states[id]?.state ?? ''))
      .map(({ id, email, practiceName }) => ({
        id: makeId(),
        participantId: id,
        kind: typed.kind,
        address: email,
        ...fillForPractice(page, round, text, practiceName),
        base: services.config.publicUrl ?? origin,
      }))
    if (mails.length > 0) await queueMails(db, mails, now)
    await logRound(db, page, { what: 'mail-queued', at: now, detail: String(mails.length) })
    return { ok: true, queued: mails.length } as const
  })
}

/** One practice's text with a link of its own, as it is shown once. */
export type MadeText = PracticeLink & { readonly email: string; readonly subject: string }

export type MadeTexts = {
  readonly ok: true
  readonly texts: readonly MadeText[]
  /** The last day to answer, in words. */
  readonly deadline: string
  /** The address leads to this machine alone. */
  readonly onlyHere: boolean
}

export type WriteOutcome =
  | TextRefusal
  | MadeTexts
  | { readonly ok: true; readonly saved: true }
  | { readonly ok: true; readonly queued: number }

/** A text for each practice that is missing, with a further valid link: to copy, to merge or to print. */
export function makeRoundTexts(
  services: Services,
  page: PackagePage,
  typed: TypedText,
  origin: string,
): Promise<MadeTexts | TextRefusal> {
  const base = services.config.publicUrl ?? origin
  return withText<MadeTexts>(services, page, typed, async (db, { round, seats, text, now }) => {
    const made = seats.map((seat) => ({ seat, token: makeToken() }))
    const links = made.map(({ seat, token }) => ({ participantId: seat.id, tokenHash: hashToken(token) }))
    await createLinks(db, links, now)
    await logRound(db, page, { what: 'letters-made', at: now, detail: String(links.length) })
    const texts = made.map(({ seat, token }) => {
      const link = `${base}/svar/${token}`
      const { subject, body } = fillForPractice(page, round, text, seat.practiceName)
      return writeText(seat, { subject, body: fillRoundText(body, { link }) }, link)
    })
    const deadline = formatDate(round.deadline, page.clusterPackage.language, 'weekday')
    return { ok: true, texts, deadline, onlyHere: isLoopback(new URL(base).hostname) }
  })
}

function writeText(
  seat: { readonly id: string; readonly practiceName: string; readonly email: string },
  { subject, body }: RoundText,
  address: string,
): MadeText {
  const { id, practiceName, email } = seat
  const query = `subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`
  const mailto = email === '' ? null : `mailto:${encodeURIComponent(email)}?${query}`
  return { participantId: id, practiceName, email, subject, text: body, address, mailto }
}

/** What a file or a page of its own says when the text must be mended: what was typed stands in the other tab. */
export function refuseFile(): Response {
  const words = (['da', 'en'] as const).map((locale) => catalogueFor(locale).roundMail.refusedFile)
  return new Response(words.join('\n'), {
    status: 422,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
  })
}
