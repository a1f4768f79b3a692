import type { Promised } from '#app/commands/crash/storm.ts'
import { openDatabase } from '#db/connection.server.ts'
import { listFileFaults } from '#db/integrity.server.ts'

type CountIn = { readonly [indicatorId: string]: { readonly numerator?: string | number } | undefined }

/**
 * Looks into the file of the dead server for everything that it had acknowledged. Each write raises the row's revision by
 * one and each sending adds a line to the log, so that all of them are counted and not the last one alone.
 * @returns one sentence for each thing that is lost
 */
export async function findLosses(
  databaseFile: string,
  promises: ReadonlyMap<string, Promised>,
  indicatorId: string,
): Promise<readonly string[]> {
  const db = openDatabase(databaseFile)
  try {
    const rows = await db
      .selectFrom('submission')
      .select(['participant_id', 'draft', 'answers', 'revision'])
      .execute()
    const sent = await db
      .selectFrom('activity')
      .select((is) => is.fn.countAll().as('count'))
      .where('what', '=', 'answers-sent')
      .executeTakeFirstOrThrow()
    const promisedSendings = [...promises.values()].reduce((sum, { sendings }) => sum + sendings, 0)
    const stored = new Map(rows.map((row) => [row.participant_id, row]))
    return [
      ...(await listFileFaults(db)),
      ...(Number(sent.count) < promisedSendings
        ? [`${promisedSendings} sendings acknowledged, ${Number(sent.count)} in the log`]
        : []),
      ...[...promises].flatMap(([seat, promised]) =>
        checkSeat(promised, stored.get(seat), indicatorId).map((loss) => `${seat}: ${loss}`),
      ),
    ]
  } finally {
    await db.destroy()
  }
}

function checkSeat(
  { saves, sendings, lastSaved, lastSent }: Promised,
  row: { draft: string; answers: string | null; revision: number } | undefined,
  indicatorId: string,
): readonly string[] {
  const draft = countIn(row?.draft ?? null, indicatorId)
  const answers = countIn(row?.answers ?? null, indicatorId)
  const revision = row?.revision ?? 0
  return [
    ...(draft < lastSaved ? [`saved ${lastSaved}, the draft holds ${draft}`] : []),
    ...(answers < lastSent ? [`sent ${lastSent}, the answers hold ${answers}`] : []),
    ...(revision < saves + sendings ? [`${saves + sendings} writes, revision ${revision}`] : []),
  ]
}

function countIn(json: string | null, indicatorId: string): number {
  const cards: CountIn = json === null ? {} : JSON.parse(json)
  return Number(cards[indicatorId]?.numerator ?? 0)
}
