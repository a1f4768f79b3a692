import type { RouterContextProvider } from 'react-router'
import { asksTheSame } from '#app/domain/collection/asks-the-same.ts'
import { standardTerms } from '#app/domain/cluster/decision.ts'
import { checkOpening, type OpeningProblem } from '#app/domain/collection/check-opening.ts'
import { summariseTime, type TimeSummary, type TimeUsed } from '#app/domain/collection/time-used.ts'
import { chooseRound } from '#app/domain/collection/follow-up.ts'
import { buildDataForm } from '#app/domain/collection/data-form.ts'
import { askedOfPractices } from '#app/domain/collection/questionnaire.ts'
import type { Participant, Round } from '#app/domain/collection/round.ts'
import { findPaperForm } from '#app/domain/handout/find-paper-form.ts'
import { isQuestion } from '#app/domain/indicator/kind-fields.ts'
import { readMeeting } from '#app/domain/package/overview.ts'
import { addDays } from '#app/domain/text/calendar.ts'
import { danishDay } from '#app/domain/text/format-time.ts'
import { servicesContext } from '#app/server/context.server.ts'
import { memberCan, type PackagePage, requirePackage } from '#app/server/package-access.server.ts'
import { listMailStates, type MailState } from '#db/queries/mail.server.ts'
import { type FollowUpOffer, offerFollowUp } from '#app/server/follow-up.server.ts'
import { readRoundNumber } from '#app/server/read-round-number.server.ts'
import { currentIndicators } from '#app/server/pilot.server.ts'
import type { Database } from '#db/connection.server.ts'
import { listDecisions } from '#db/queries/decisions.server.ts'
import { countQuestionnaires, noCounts } from '#db/queries/questionnaires.server.ts'
import { listRounds, listSeats, type Seats } from '#db/queries/rounds.server.ts'
import { listFormReports } from '#db/queries/submissions.server.ts'

/** Before a round is opened: what will be asked, of whom, and what is in the way. */
export type Preparation = {
  readonly problems: readonly OpeningProblem[]
  readonly practices: Seats['unseated']
  readonly indicators: readonly {
    readonly number: string
    readonly title: string
    readonly minutes: number
  }[]
  readonly minutes: number
  /** How many of the indicators are questions: if any, it is to be said who answers. */
  readonly questionCount: number
  /** ISO day, two weeks before the meeting; null when that is past or not known. */
  readonly suggestedDeadline: string | null
  /** What the cluster has agreed about its numbers, and in which words; these may be empty. */
  readonly terms: typeof standardTerms
  readonly wording: string
}

/** What the practices said of the form, without names. */
export type ReportsShown = { readonly time: TimeSummary; readonly remarks: readonly string[] }

/** Who answers the questions, and how many have: never who. */
export type QuestionnaireState = Round['questionnaire'] & {
  /** Whether there is a question among the indicators at all. */
  readonly hasQuestions: boolean
  readonly counts: Awaited<ReturnType<typeof countQuestionnaires>>
}

export type CollectionPage = {
  readonly packageId: string
  readonly clusterId: string
  readonly canCollect: boolean
  /** The data role: may see names beside numbers. */
  readonly canSeeNames: boolean
  /** ISO day. */
  readonly today: string
  /** The handout with the form on paper; null where the template makes none. */
  readonly paperForm: string | null
} & (
  | { readonly status: 'preparing'; readonly preparation: Preparation }
  | {
      readonly status: 'piloting'
      readonly preparation: Preparation
      readonly round: Pick<Round, 'status' | 'deadline'>
      readonly indicatorCount: number
      readonly seat: Participant
      readonly reports: { readonly time: TimeUsed | null; readonly remarks: readonly string[] }
      /** The package asks for something else by now. */
      readonly hasChanged: boolean
    }
  | {
      readonly status: 'opened'
      readonly round: Pick<Round, 'status' | 'number' | 'deadline' | 'openedAt' | 'closedAt' | 'agreement'>
      readonly indicatorCount: number
      readonly participants: readonly Participant[]
      readonly unseated: Seats['unseated']
      readonly reports: ReportsShown
      readonly questionnaire: QuestionnaireState
      /** How the latest mail of each seat fares, by seat. */
      readonly mails: { readonly [seatId: string]: MailState }
      /** Every round, oldest first. */
      readonly rounds: readonly Pick<Round, 'number' | 'deadline' | 'status'>[]
      /** What a follow-up would be; null while there is something to do in this round first, or a newer one. */
      readonly followUp: FollowUpOffer | null
    }
)

/** Seven statements at most, those of `requirePackage` included. */
export async function loadCollection(
  request: Request,
  context: Readonly<RouterContextProvider>,
  packageId: string,
): Promise<CollectionPage> {
  const page = await requirePackage(request, context, packageId)
  const { db, now } = context.get(servicesContext)
  const today = danishDay(now().toISOString())
  const rounds = await listRounds(db, packageId)
  const round = chooseRound(rounds, readRoundNumber(request))
  const seats = await listSeats(db, page.clusterId, round?.id ?? null)
  const { clusterId } = page
  const canSeeNames = memberCan(page.role, 'see-names')
  const paperForm = findPaperForm(page.template, page.clusterPackage.kind)?.id ?? null
  const canCollect = memberCan(page.role, 'collect')
  const shared = { packageId, clusterId, canCollect, canSeeNames, today, paperForm }
  if (!round) {
    const preparation = { ...prepare(page, seats.unseated, today), ...(await findAgreed(db, clusterId)) }
    return { ...shared, status: 'preparing', preparation }
  }
  const { status, number, deadline, openedAt, closedAt, agreement, indicators, questionnaire } = round
  const { times, remarks } = await listFormReports(db, round.id)
  const [seat] = seats.participants
  if (status === 'pilot' && seat) {
    return {
      ...shared,
      status: 'piloting',
      preparation: {
        ...prepare(page, [{ id: seat.practiceId, name: seat.practiceName }, ...seats.unseated], today),
        ...(await findAgreed(db, clusterId)),
      },
      round: { status, deadline },
      indicatorCount: indicators.length,
      seat,
      reports: { time: times[0] ?? null, remarks },
      hasChanged: !asksTheSame(round, currentIndicators(page)),
    }
  }
  return {
    ...shared,
    status: 'opened',
    round: { status, number, deadline, openedAt, closedAt, agreement },
    indicatorCount: askedOfPractices(indicators, questionnaire).length,
    questionnaire: await loadQuestionnaire(db, round),
    ...seats,
    reports: { time: summariseTime(times), remarks },
    mails: await listMailStates(db, round.id),
    rounds: listChoices(rounds),
    followUp: round === rounds[0] ? offerFollowUp(page, round, seats, today) : null,
  }
}

/** One statement where there is a question, none where all is numbers. */
async function loadQuestionnaire(db: Database, round: Round): Promise<QuestionnaireState> {
  const hasQuestions = round.indicators.some(({ kind }) => isQuestion(kind))
  const counts = hasQuestions ? await countQuestionnaires(db, round.id) : noCounts
  return { ...round.questionnaire, hasQuestions, counts }
}

function listChoices(rounds: readonly Round[]): readonly Pick<Round, 'number' | 'deadline' | 'status'>[] {
  return rounds.map(({ number, deadline, status }) => ({ number, deadline, status })).toReversed()
}

async function findAgreed(db: Database, clusterId: string): Promise<Pick<Preparation, 'terms' | 'wording'>> {
  const [decision] = await listDecisions(db, clusterId)
  return { terms: decision ?? standardTerms, wording: decision?.wording ?? '' }
}

function prepare(
  page: PackagePage,
  practices: Seats['unseated'],
  today: string,
): Omit<Preparation, 'terms' | 'wording'> {
  const { template, clusterPackage } = page
  const indicators = currentIndicators(page)
  const { title, language } = clusterPackage
  const form = buildDataForm({ title, indicators, recordSystem: '', locale: language })
  return {
    problems: checkOpening(template, clusterPackage, practices.length),
    practices,
    indicators: form.cards.map(({ number, title: name, minutes }) => ({ number, title: name, minutes })),
    minutes: form.minutes,
    questionCount: indicators.filter(({ kind }) => isQuestion(kind)).length,
    suggestedDeadline: suggestDeadline(page, today),
  }
}

/**
 * Three weeks before the meeting, as the templates' own plan has it: the figures are looked through and go out a few
 * days before.
 */
function suggestDeadline({ template, clusterPackage }: PackagePage, today: string): string | null {
  const { date } = readMeeting(template, clusterPackage)
  const deadline = date === undefined ? null : addDays(date, -21)
  return deadline !== null && deadline >= today ? deadline : null
}
