import type { Services } from '#app/server/context.server.ts'
import { hashToken, makeId, makeToken } from '#app/server/tokens.server.ts'

/** Somebody who may own what is measured, without a password. Returns the account's id. */
export async function createAccount({ db }: Services): Promise<string> {
  const account = { id: makeId(), email: 'bench@example.dk', name: 'Bench', password_hash: '' }
  await db
    .insertInto('account')
    .values({ ...account, created_at: new Date().toISOString() })
    .execute()
  return account.id
}

/** Opens the package's round again. Returns the path of one practice's form, by a link of its own. */
export async function openForm({ db }: Services, packageId: string): Promise<string> {
  const open = { status: 'open', closed_at: null, deadline: '2999-12-31' } as const
  await db.updateTable('round').set(open).where('package_id', '=', packageId).execute()
  const round = await db
    .selectFrom('round')
    .select('id')
    .where('package_id', '=', packageId)
    .executeTakeFirstOrThrow()
  const seat = await db
    .selectFrom('participant')
    .select('id')
    .where('round_id', '=', round.id)
    .executeTakeFirstOrThrow()
  const token = makeToken()
  const link = { token_hash: hashToken(token), participant_id: seat.id, revoked_at: null }
  await db
    .insertInto('practice_link')
    .values({ ...link, created_at: new Date().toISOString() })
    .execute()
  return `/svar/${token}`
}
