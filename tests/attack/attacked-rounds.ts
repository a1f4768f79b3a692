import type { Answer, Answers } from '#app/domain/collection/answers.ts'
import type { Services } from '#app/server/context.server.ts'
import { exportHere, type ExportJob } from '#app/server/export-jobs.server.ts'
import { openFollowUp } from '#app/server/follow-up.server.ts'
import { openRound } from '#app/server/open-round.server.ts'
import { closeRound } from '#app/server/round-jobs.server.ts'
import { listSeatAnswers } from '#db/queries/results.server.ts'
import { listRounds } from '#db/queries/rounds.server.ts'
import { attackedKinds, type AttackedKind, type Row } from '#tests/attack/attacked-kinds.ts'
import { listWitnesses } from '#tests/attack/find-leaks.ts'
import { submitWorld } from '#tests/attack/publish.ts'
import type { World } from '#tests/attack/worlds.ts'
import { deadline, makePackage, readPage } from '#tests/builders/make-collection.ts'
import { everyItem } from '#tests/builders/make-every-item.ts'
import { makeServices } from '#tests/builders/make-services.ts'

/** Six practices in two rounds: a small count in both, and one practice that is in the first round alone. */
const rows: World = [
  [
    [60, 40],
    [2, 88],
    [70, 50],
    [35, 45],
    [50, 60],
    [44, 51],
  ],
  [[66, 34], [7, 83], [3, 97], [36, 44], [55, 55], null],
]

/** The same for a kind with one column or three, or where the second counts and the first does not. */
function worldFor({ columns, counting }: AttackedKind): World {
  const widen = ([first = 0, second = 0]: Row): Row =>
    counting.includes(0) ? [first, second, first + 9].slice(0, columns.length) : [second, first]
  return rows.map((round) => round.map((row) => row && widen(row)))
}

/** Every kind's world by the id of its indicator. */
export type Worlds = ReadonlyMap<string, World>

export const real: Worlds = new Map(attackedKinds.map((kind) => [kind.name, worldFor(kind)]))

/** Other worlds of one kind, with the real one of all others. */
export function listOthersOf(kind: AttackedKind): readonly Worlds[] {
  return listWitnesses(kind, worldFor(kind)).map((world) => new Map([...real, [kind.name, world]]))
}

/** Other worlds of every kind at once: the first of each, the second, and so on until every one was there. */
export function listOthers(): readonly Worlds[] {
  const witnesses = attackedKinds.map((kind) => [kind.name, listWitnesses(kind, worldFor(kind))] as const)
  const most = Math.max(...witnesses.map(([, worlds]) => worlds.length))
  return Array.from(
    { length: most },
    (_, turn) => new Map(witnesses.map(([name, worlds]) => [name, worlds[turn % worlds.length] ?? []])),
  )
}

/** What nobody counts is the same in every world. */
const said: { readonly [indicatorId: string]: Answer } = {
  'single-choice': { status: 'chosen', options: ['4'] },
  'multiple-choice': { status: 'chosen', options: ['1'] },
  'free-text': { status: 'written', text: 'Vi mangler tid.' },
}

function answersAt(worlds: Worlds, round: number, place: number): Answers | null {
  const given = attackedKinds.flatMap((kind) => {
    const world = worlds.get(kind.name) ?? []
    const seat = `seat-${place + 1}`
    const own = submitWorld(kind, world[round] ?? []).find(({ participantId }) => participantId === seat)
    const answer = own && Object.values(own.answers)[0]
    return answer ? [[kind.name, answer] as const] : []
  })
  return given.length === 0 ? null : { ...said, ...Object.fromEntries(given) }
}

/** Two closed rounds of a package that asks for everything, and what its files were made from. */
export async function makeRounds() {
  const jobs: ExportJob[] = []
  const { services } = await makeServices({
    exporter: {
      ...exportHere,
      render: (job) => {
        jobs.push(job)
        return Promise.resolve(new Uint8Array())
      },
    },
  })
  const { owner } = await makePackage(services, {
    practices: rows[0]?.length ?? 0,
    sections: { indicators: { type: 'list', items: everyItem } },
  })
  const page = await readPage(services, owner.cookie)
  await openRound(services, page, deadline)
  await send(services, 0)
  await closeRound(services, page)
  await openFollowUp(services, page, deadline, () => true)
  await send(services, 1)
  await closeRound(services, page)
  return { services, cookie: owner.cookie, jobs }
}

async function listPlaces(services: Services, round: number) {
  const rounds = await listRounds(services.db, 'package')
  const { id } = rounds.find(({ number }) => number === round + 1) ?? { id: '' }
  const seats = await listSeatAnswers(services.db, id)
  return seats.map(({ participantId, pseudonym }) => ({
    participantId,
    place: (pseudonym.codePointAt(pseudonym.length - 1) ?? 65) - 65,
  }))
}

async function send(services: Services, round: number): Promise<void> {
  const at = services.now().toISOString()
  for (const { participantId, place } of await listPlaces(services, round)) {
    const answers = answersAt(real, round, place)
    if (!answers) continue
    await services.db
      .insertInto('submission')
      .values({
        participant_id: participantId,
        record_system: '',
        draft: '{}',
        answered_count: 0,
        answers: JSON.stringify(answers),
        counted: null,
        remark: '',
        minutes: '',
        active_seconds: 0,
        tally: '{}',
        revision: 1,
        saved_at: at,
        first_sent_at: at,
        sent_at: at,
      })
      .execute()
  }
}

/** The cluster as it would be in another world, with the same practices and pseudonyms. */
export async function turnInto(services: Services, worlds: Worlds): Promise<void> {
  for (const round of [0, 1]) {
    for (const { participantId, place } of await listPlaces(services, round)) {
      const answers = answersAt(worlds, round, place)
      if (!answers) continue
      const counted = JSON.stringify(answers)
      await services.db
        .updateTable('submission')
        .set({ counted })
        .where('participant_id', '=', participantId)
        .execute()
    }
  }
}
