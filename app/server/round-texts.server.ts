import { buildDataForm } from '#app/domain/collection/data-form.ts'
import { roundCan } from '#app/domain/collection/round-can.ts'
import {
  checkRoundText,
  fillRoundText,
  placeholders,
  type RoundText,
  type TextKind,
  type TextProblem,
  type TextValues,
  tidyRoundText,
} from '#app/domain/collection/round-text.ts'
import type { Participant, Round } from '#app/domain/collection/round.ts'
import { formatDate } from '#app/domain/text/format-date.ts'
import { catalogueFor } from '#app/i18n/catalogue.ts'
import type { Services } from '#app/server/context.server.ts'
import type { PackagePage } from '#app/server/package-access.server.ts'
import { inRound } from '#app/server/round-jobs.server.ts'
import type { Database } from '#db/connection.server.ts'
import { listRoundTexts, saveRoundText } from '#db/queries/mail.server.ts'

export type TypedText = RoundText & { readonly kind: TextKind }

export type TextRefusal =
  | { readonly ok: false; readonly reason: 'text'; readonly problems: readonly TextProblem[] }
  | { readonly ok: false; readonly reason: 'not-now' }

/** Who has not answered, with the text as it stands. */
export type Writing = {
  readonly round: Round
  readonly seats: readonly Participant[]
  readonly text: RoundText
  readonly now: string
}

/** Expected to answer, and has not. */
export function isStillMissing({ status }: Participant): boolean {
  return status !== 'sent' && status !== 'corrected' && status !== 'no-data'
}

/** The product's own text, in the package's language and with its placeholders. */
export function originalText(kind: TextKind, language: PackagePage['clusterPackage']['language']): RoundText {
  const words = catalogueFor(language)
  const [practice, cluster, topic, deadline, form, agreement, link] = placeholders[language].map(
    (name) => `{${name}}`,
  )
  const values = { practice, cluster, topic, deadline, form, agreement, link }
  const filled = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, value ?? '']))
  const about = {
    practice: '',
    cluster: '',
    topic: '',
    deadline: '',
    form: '',
    agreement: '',
    link: '',
    ...filled,
  }
  if (kind === 'reminder') {
    const { reminder } = words.roundMail
    return { subject: reminder.subject(about.topic), body: reminder.text(about) }
  }
  const { invitation } = words.collection
  const body = invitation.text({
    practiceName: about.practice,
    clusterName: about.cluster,
    title: about.topic,
    address: about.link,
    summary: about.form,
    whoSees: about.agreement,
    deadline: about.deadline,
  })
  return { subject: invitation.subject(about.topic), body }
}

/** What the coordinator made of the text, else the product's own. One statement. */
export async function findText(
  db: Database,
  { clusterPackage }: PackagePage,
  roundId: string,
  kind: TextKind,
): Promise<RoundText> {
  return (await listRoundTexts(db, roundId))[kind] ?? originalText(kind, clusterPackage.language)
}

/** What stands in a practice's text; the link comes last, when it is made. */
export function textValues(
  { clusterPackage, clusterName }: PackagePage,
  { indicators, deadline, agreement }: Round,
  practice: string,
): Omit<TextValues, 'link'> {
  const { title, language } = clusterPackage
  const { summary } = buildDataForm({ title, indicators, recordSystem: '', locale: language })
  return {
    practice,
    cluster: clusterName,
    topic: title,
    deadline: formatDate(deadline, language, 'weekday'),
    form: summary,
    agreement: catalogueFor(language).agreement.toPractice[agreement],
  }
}

/** A text with everything filled in but the link. */
export function fillForPractice(
  page: PackagePage,
  round: Round,
  text: RoundText,
  practice: string,
): RoundText {
  const values = textValues(page, round, practice)
  return { subject: fillRoundText(text.subject, values), body: fillRoundText(text.body, values) }
}

/** Keeps the text, then does something with it for those who are missing; nothing of it when the text must be mended. */
export function withText<Outcome>(
  services: Services,
  page: PackagePage,
  { kind, ...typed }: TypedText,
  work: (db: Database, writing: Writing) => Promise<Outcome>,
): Promise<Outcome | TextRefusal> {
  const text = tidyRoundText(typed)
  return inRound<Outcome | TextRefusal>(services, page, async (db, round, now, { participants }) => {
    const problems = checkRoundText(text)
    if (problems.length > 0) return { ok: false, reason: 'text', problems }
    const seats = participants.filter(isStillMissing)
    if (!roundCan.remind(round) || seats.length === 0) return { ok: false, reason: 'not-now' }
    await saveRoundText(db, { roundId: round.id, kind, ...text, now })
    return work(db, { round, seats, text, now })
  })
}
