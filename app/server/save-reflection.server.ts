import { isReleased } from '#app/domain/collection/release.ts'
import { readGuesses, readReflection, type Reflection } from '#app/domain/collection/reflection.ts'
import { asksGuess } from '#app/domain/collection/note-kinds.ts'
import { danishDay } from '#app/domain/text/format-time.ts'
import type { Services } from '#app/server/context.server.ts'
import type { Visit } from '#app/server/save-answers.server.ts'
import { type DeadLink, findSeatAccess } from '#app/server/seat-access.server.ts'
import { saveGuesses, saveReflection } from '#db/queries/reflections.server.ts'

/** `not-released`: the practice sees no results, so it has nothing to say of them. `withheld`: nothing was stored. */
export type ReflectionOutcome =
  | DeadLink
  | { readonly status: 'saved'; readonly indicatorId: string | null }
  | { readonly status: 'not-released' }
  | {
      readonly status: 'withheld'
      readonly indicatorId: string
      readonly typed: Omit<Reflection, 'guess'>
    }

/** Keeps a practice's guesses (`guess`) or what it says about one number, once it may see it. Two statements. */
export async function keepReflection(
  services: Services,
  { token, sender }: Visit,
  fields: ReadonlyMap<string, string>,
): Promise<ReflectionOutcome> {
  return services.db.transaction().execute(async (db) => {
    const access = await findSeatAccess(services, token, sender, db)
    if (!('seat' in access)) return access
    const { round, participantId } = access.seat
    const now = services.now().toISOString()
    if (!isReleased(round, danishDay(now))) return { status: 'not-released' }
    const said = { participantId, now }
    if (fields.get('intent') === 'guess') {
      const ids = round.indicators.filter(({ kind }) => asksGuess(kind)).map(({ id }) => id)
      await saveGuesses(db, said, readGuesses(fields, ids))
      return { status: 'saved', indicatorId: null }
    }
    const indicator = round.indicators.find(({ id }) => id === fields.get('indicator'))
    if (!indicator) return { status: 'saved', indicatorId: null }
    const { reflection, withheld } = readReflection(fields)
    if (withheld) return { status: 'withheld', indicatorId: indicator.id, typed: reflection }
    await saveReflection(db, said, indicator.id, reflection)
    return { status: 'saved', indicatorId: indicator.id }
  })
}
