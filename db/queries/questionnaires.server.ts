import type { Database } from '#db/connection.server.ts'
import { readRound } from '#db/queries/rounds.server.ts'
import { readAnswers } from '#db/queries/submissions.server.ts'
import type { Answers } from '#app/domain/collection/answers.ts'
import type { AnonymousAnswers, Respondents } from '#app/domain/collection/questionnaire.ts'
import type { Round } from '#app/domain/collection/round.ts'

/** What a code or a shared link opens. Neither names a practice. */
export type Questionnaire = {
  readonly respondents: Respondents
  readonly state: 'unused' | 'used' | 'revoked'
  readonly clusterName: string
  readonly title: string
  readonly round: Round
}

/** Whom a code opens for, and whether it was used; undefined for one that was never made. One statement. */
export async function findByAnswerCode(db: Database, codeHash: string): Promise<Questionnaire | undefined> {
  const row = await db
    .selectFrom('answer_code as a')
    .innerJoin('round as r', 'r.id', 'a.round_id')
    .innerJoin('cluster_package as k', 'k.id', 'r.package_id')
    .innerJoin('cluster as c', 'c.id', 'k.cluster_id')
    .selectAll('r')
    .select(['a.respondents', 'a.state', 'k.title', 'c.name as cluster_name'])
    .where('a.code_hash', '=', codeHash)
    .where('k.deleted_at', 'is', null)
    .executeTakeFirst()
  if (!row) return undefined
  const { respondents, state, title, cluster_name: clusterName } = row
  return { respondents, state, title, clusterName, round: readRound(row) }
}

/** Whom a shared link opens for: it is never used up. Undefined for one that was never made. One statement. */
export async function findBySharedLink(db: Database, tokenHash: string): Promise<Questionnaire | undefined> {
  const row = await db
    .selectFrom('shared_link as a')
    .innerJoin('round as r', 'r.id', 'a.round_id')
    .innerJoin('cluster_package as k', 'k.id', 'r.package_id')
    .innerJoin('cluster as c', 'c.id', 'k.cluster_id')
    .selectAll('r')
    .select(['a.respondents', 'a.revoked_at', 'k.title', 'c.name as cluster_name'])
    .where('a.token_hash', '=', tokenHash)
    .where('k.deleted_at', 'is', null)
    .executeTakeFirst()
  if (!row) return undefined
  const { respondents, title, cluster_name: clusterName } = row
  const state = row.revoked_at === null ? 'unused' : 'revoked'
  return { respondents, state, title, clusterName, round: readRound(row) }
}

/** Takes a code out of use. False when it was not unused: two at once cannot both have it. */
export async function useAnswerCode(db: Database, codeHash: string): Promise<boolean> {
  const result = await db
    .updateTable('answer_code')
    .set({ state: 'used' })
    .where('code_hash', '=', codeHash)
    .where('state', '=', 'unused')
    .executeTakeFirst()
  return result.numUpdatedRows > 0
}

/** Stores what somebody answered. It takes no code and no time, so that no row can lead back to either. */
export async function createAnonymousAnswer(
  db: Database,
  answer: {
    /** Random. */
    readonly id: string
    readonly roundId: string
    readonly respondents: Respondents
    readonly answers: Answers
  },
): Promise<void> {
  const { id, roundId, respondents, answers } = answer
  await db
    .insertInto('anonymous_answer')
    .values({ id, round_id: roundId, respondents, answers: JSON.stringify(answers) })
    .execute()
}

export type CodesToMake = {
  readonly roundId: string
  readonly respondents: Respondents
  readonly codeHashes: readonly string[]
}

/** Stores codes without a word of whom they are for. */
export async function createAnswerCodes(db: Database, codes: CodesToMake): Promise<void> {
  await db
    .insertInto('answer_code')
    .values(
      codes.codeHashes.map((code_hash) => ({
        code_hash,
        round_id: codes.roundId,
        respondents: codes.respondents,
        state: 'unused' as const,
      })),
    )
    .execute()
}

/** A further link that everybody of a group may use; earlier ones go on working. */
export async function createSharedLink(
  db: Database,
  link: {
    readonly tokenHash: string
    readonly roundId: string
    readonly respondents: Respondents
    readonly createdAt: string
  },
): Promise<void> {
  await db
    .insertInto('shared_link')
    .values({
      token_hash: link.tokenHash,
      round_id: link.roundId,
      respondents: link.respondents,
      created_at: link.createdAt,
      revoked_at: null,
    })
    .execute()
}

/** No unused code and no link of the group works any more. What was answered stays. Two statements. */
export async function revokeQuestionnaire(
  db: Database,
  revoked: { readonly roundId: string; readonly respondents: Respondents; readonly now: string },
): Promise<void> {
  await db
    .updateTable('answer_code')
    .set({ state: 'revoked' })
    .where('round_id', '=', revoked.roundId)
    .where('respondents', '=', revoked.respondents)
    .where('state', '=', 'unused')
    .execute()
  await db
    .updateTable('shared_link')
    .set({ revoked_at: revoked.now })
    .where('round_id', '=', revoked.roundId)
    .where('respondents', '=', revoked.respondents)
    .where('revoked_at', 'is', null)
    .execute()
}

/** Which partner is asked, and why it gives no answers. */
export async function savePartner(
  db: Database,
  roundId: string,
  { partner, partnerReason }: Pick<Round['questionnaire'], 'partner' | 'partnerReason'>,
): Promise<void> {
  await db
    .updateTable('round')
    .set({ partner, partner_reason: partnerReason })
    .where('id', '=', roundId)
    .execute()
}

/** How many, never who. */
export type QuestionnaireCounts = {
  readonly answers: number
  readonly usedCodes: number
  readonly unusedCodes: number
  /** Shared links that work. */
  readonly links: number
}

const none: QuestionnaireCounts = { answers: 0, usedCodes: 0, unusedCodes: 0, links: 0 }

/** Of a round that asks no questions. */
export const noCounts: { readonly [group in Respondents]: QuestionnaireCounts } = {
  doctors: none,
  partner: none,
}

/** How far each group is. One statement. */
export async function countQuestionnaires(
  db: Database,
  roundId: string,
): Promise<{ readonly [group in Respondents]: QuestionnaireCounts }> {
  const rows = await db
    .selectFrom('anonymous_answer')
    .select((is) => ['respondents', is.val<string>('answer').as('what'), is.fn.countAll().as('count')])
    .where('round_id', '=', roundId)
    .groupBy('respondents')
    .unionAll((is) =>
      is
        .selectFrom('answer_code')
        .select(['respondents', 'state as what', is.fn.countAll().as('count')])
        .where('round_id', '=', roundId)
        .groupBy(['respondents', 'state']),
    )
    .unionAll((is) =>
      is
        .selectFrom('shared_link')
        .select(['respondents', is.val<string>('link').as('what'), is.fn.countAll().as('count')])
        .where('round_id', '=', roundId)
        .where('revoked_at', 'is', null)
        .groupBy('respondents'),
    )
    .execute()
  const count = (group: Respondents, what: string) =>
    Number(rows.find((row) => row.respondents === group && row.what === what)?.count ?? 0)
  const countsOf = (group: Respondents) => ({
    answers: count(group, 'answer'),
    usedCodes: count(group, 'used'),
    unusedCodes: count(group, 'unused'),
    links: count(group, 'link'),
  })
  return { doctors: countsOf('doctors'), partner: countsOf('partner') }
}

/** All that came in without a name, by round and in the order of random keys. One statement, however many rounds. */
export async function listAnonymousAnswers(
  db: Database,
  roundIds: readonly string[],
): Promise<ReadonlyMap<string, AnonymousAnswers>> {
  const rows = await db
    .selectFrom('anonymous_answer')
    .select(['round_id', 'respondents', 'answers'])
    .where('round_id', 'in', roundIds)
    .orderBy('id')
    .execute()
  const of = (roundId: string, group: Respondents) =>
    rows
      .filter((row) => row.round_id === roundId && row.respondents === group)
      .map(({ answers }) => readAnswers(answers))
  return new Map(roundIds.map((id) => [id, { doctors: of(id, 'doctors'), partner: of(id, 'partner') }]))
}
