import { roundCan } from '#app/domain/collection/round-can.ts'
import type { Participant, Round } from '#app/domain/collection/round.ts'
import { buildDataForm } from '#app/domain/collection/data-form.ts'
import { formatDate } from '#app/domain/text/format-date.ts'
import { catalogueFor } from '#app/i18n/catalogue.ts'
import { isLoopback } from '#app/server/client-address.server.ts'
import type { Services } from '#app/server/context.server.ts'
import { logRound } from '#app/server/log-round.server.ts'
import type { PackagePage } from '#app/server/package-access.server.ts'
import { inRound } from '#app/server/round-jobs.server.ts'
import { hashToken, makeToken } from '#app/server/tokens.server.ts'
import { createLinks } from '#db/queries/rounds.server.ts'

/** A link as it is shown once: only the hash of its token is stored. */
export type PracticeLink = {
  readonly participantId: string
  readonly practiceName: string
  readonly address: string
  /** The whole invitation, in the package's language. */
  readonly text: string
  /** Null when no e-mail is on the list. */
  readonly mailto: string | null
}

export type LinksOutcome =
  | { readonly ok: true; readonly links: readonly PracticeLink[]; readonly onlyHere: boolean }
  | { readonly ok: false; readonly reason: 'not-now' | 'no-seat' }

/** Which seats get a link: one, or everybody who has not sent. */
export type LinksFor = { readonly seatId: string } | 'missing'

/**
 * Makes one further valid link for each of the seats; earlier links go on working, and in a closed round a link still
 * opens what was sent and the result. `onlyHere`: the address leads to this machine alone, so nobody else can use it.
 * @param origin address that practices reach, used when none is configured
 */
export function makePracticeLinks(
  services: Services,
  page: PackagePage,
  linksFor: LinksFor,
  origin: string,
): Promise<LinksOutcome> {
  const base = services.config.publicUrl ?? origin
  return inRound<LinksOutcome>(services, page, async (db, round, now, { participants }) => {
    const seats = participants.filter((seat) => isWanted(seat, linksFor))
    if (seats.length === 0) return { ok: false, reason: linksFor === 'missing' ? 'not-now' : 'no-seat' }
    const made = seats.map((seat) => ({ seat, token: makeToken() }))
    await createLinks(
      db,
      made.map(({ seat, token }) => ({ participantId: seat.id, tokenHash: hashToken(token) })),
      now,
    )
    const detail = seats.length === 1 ? (seats[0]?.practiceName ?? '') : String(seats.length)
    await logRound(db, page, { what: 'link-made', at: now, detail })
    return {
      ok: true,
      links: made.map(({ seat, token }) => writeLink(page, round, seat, `${base}/svar/${token}`)),
      onlyHere: isLoopback(new URL(base).hostname),
    }
  })
}

function isWanted(seat: Participant, linksFor: LinksFor): boolean {
  if (linksFor !== 'missing') return seat.id === linksFor.seatId
  return seat.status !== 'sent' && seat.status !== 'corrected' && seat.status !== 'no-data'
}

function writeLink(page: PackagePage, round: Round, seat: Participant, address: string): PracticeLink {
  const { id, practiceName, email } = seat
  const subject = catalogueFor(page.clusterPackage.language).collection.invitation.subject(
    page.clusterPackage.title,
  )
  const text = writeInvitation(page, round, seat, address)
  const query = `subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`
  const mailto = email === '' ? null : `mailto:${encodeURIComponent(email)}?${query}`
  return { participantId: id, practiceName, address, text, mailto }
}

/** In the package's language: to answer, to answer after the closing, or to read. */
function writeInvitation(
  { clusterPackage, clusterName }: PackagePage,
  round: Round,
  seat: Participant,
  address: string,
): string {
  const { language, title } = clusterPackage
  const { collection, agreement } = catalogueFor(language)
  const { invitation } = collection
  const about = { practiceName: seat.practiceName, clusterName, title, address }
  if (!roundCan.submit(round, seat)) return invitation.closedText(about)
  if (!roundCan.submit(round)) return invitation.reopenedText(about)
  const { indicators } = round
  const { summary } = buildDataForm({ title, indicators, recordSystem: '', locale: language })
  const whoSees = agreement.toPractice[round.agreement]
  const deadline = formatDate(round.deadline, language, 'weekday')
  return invitation.text({ ...about, summary, deadline, whoSees })
}
