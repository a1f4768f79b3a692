import { labelRounds } from '#app/domain/collection/label-rounds.ts'
import { type AnonymousAnswers, noAnonymousAnswers } from '#app/domain/collection/questionnaire.ts'
import { addReflections } from '#app/domain/collection/reflection.ts'
import { roundCan } from '#app/domain/collection/round-can.ts'
import type { Round } from '#app/domain/collection/round.ts'
import type { Indicator } from '#app/domain/indicator/indicator.ts'
import { computeResults } from '#app/domain/results/compute-results.ts'
import type { PracticeNames } from '#app/domain/results/label-practice.ts'
import type { RoundResults } from '#app/domain/results/results.ts'
import { showHistory } from '#app/domain/results/show-history.ts'
import type { ShownHistory } from '#app/domain/results/shown-history.ts'
import type { PseudonymisedSubmission } from '#app/domain/results/submission.ts'
import type { Viewer } from '#app/domain/results/shown-result.ts'
import { ruleFor } from '#app/domain/results/who-sees-what.ts'
import type { Locale } from '#app/domain/text/locale.ts'
import type { Database } from '#db/connection.server.ts'
import { listAnonymousAnswers } from '#db/queries/questionnaires.server.ts'
import { listAnswersOfRounds, listSeatNames, type SeatAnswers } from '#db/queries/results.server.ts'

/** A closed round with those before it, computed: nothing of it is cut down to a reader yet. */
export type RoundHistory = {
  readonly round: Round
  /** Closed rounds up to this one, oldest first. */
  readonly earlier: readonly Round[]
  readonly seats: readonly SeatAnswers[]
  /** Of each of them, oldest first; the last is the round's own. */
  readonly results: readonly RoundResults[]
  readonly current: RoundResults
}

/**
 * Computes a round and every closed one before it. One statement, two where somebody answered without a name.
 * @param isWanted which indicators: a page of one need not compute them all
 */
export async function loadRoundHistory(
  db: Database,
  rounds: readonly Round[],
  round: Round,
  isWanted: (indicator: Indicator) => boolean = () => true,
): Promise<RoundHistory> {
  const earlier = rounds
    .filter((each) => each.number < round.number && roundCan.showResults(each))
    .toSorted((a, b) => a.number - b.number)
  const known = [...earlier, round]
  const answers = await listAnswersOfRounds(
    db,
    known.map(({ id }) => id),
  )
  const seatsOf = ({ id }: Round) => answers.get(id) ?? []
  const unnamed = await findUnnamed(db, known)
  const compute = (each: Round) =>
    computeRound(
      { ...each, indicators: each.indicators.filter(isWanted) },
      seatsOf(each),
      unnamed.get(each.id),
    )
  const current = compute(round)
  const results = [...earlier.map(compute), current]
  return { round, earlier: known, seats: seatsOf(round), results, current }
}

/** What came in without a name, asked for only where a round has doctors or a partner answer. */
async function findUnnamed(
  db: Database,
  rounds: readonly Round[],
): Promise<ReadonlyMap<string, AnonymousAnswers>> {
  const asking = rounds.filter(
    ({ questionnaire: { questionsTo, partner } }) => questionsTo === 'doctors' || partner !== null,
  )
  const ids = asking.map(({ id }) => id)
  return ids.length === 0 ? new Map() : listAnonymousAnswers(db, ids)
}

/** The results of a round from its seats; those that have sent nothing count as asked. */
function computeRound(
  round: Round,
  seats: readonly SeatAnswers[],
  answers: AnonymousAnswers = noAnonymousAnswers,
): RoundResults {
  const submissions = seats.flatMap(({ answers, ...seat }) =>
    answers === null ? [] : [{ ...seat, answers }],
  )
  return computeResults(round, submissions, seats.length, { terms: round.questionnaire, answers })
}

/** The seats that have answered, with what their practices said later on their own pages. */
export function listSubmissions({ seats }: Pick<RoundHistory, 'seats'>): readonly PseudonymisedSubmission[] {
  return seats.flatMap(({ participantId, pseudonym, answers, said }) =>
    answers === null ? [] : [{ participantId, pseudonym, answers: addReflections(answers, said) }],
  )
}

/** Names for whoever is in the cluster: none but where it has agreed on open numbers. At most one statement. */
export async function listOpenNames(
  db: Database,
  { round, earlier }: Pick<RoundHistory, 'round' | 'earlier'>,
): Promise<PracticeNames> {
  const isOpen = ruleFor('practice-name', round.agreement) === 'yes'
  const ids = earlier.map(({ id }) => id)
  return isOpen ? await listSeatNames(db, ids) : new Map()
}

/** What an indicator did since the rounds before, as one viewer may see it. */
export function showIndicatorHistory(
  { results, earlier }: RoundHistory,
  indicatorId: string,
  viewer: Viewer,
  names: PracticeNames,
  locale: Locale,
): ShownHistory | null {
  return showHistory(results, indicatorId, viewer, labelRounds(earlier, locale), names)
}
