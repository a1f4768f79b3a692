import type { Insertable } from 'kysely'
import type { Database } from '#db/connection.server.ts'
import type { AccountTable, SessionTable } from '#db/tables/account.ts'

export type SignedIn = { readonly accountId: string; readonly name: string; readonly email: string }

/** The account of a session that has not run out. */
export async function findSignedIn(
  db: Database,
  tokenHash: string,
  now: string,
): Promise<SignedIn | undefined> {
  return db
    .selectFrom('session')
    .innerJoin('account', 'account.id', 'session.account_id')
    .select(['account.id as accountId', 'account.name', 'account.email'])
    .where('session.token_hash', '=', tokenHash)
    .where('session.expires_at', '>', now)
    .executeTakeFirst()
}

export async function createSession(db: Database, session: Insertable<SessionTable>): Promise<void> {
  await db.insertInto('session').values(session).execute()
}

export async function deleteSession(db: Database, tokenHash: string): Promise<void> {
  await db.deleteFrom('session').where('token_hash', '=', tokenHash).execute()
}

export async function findPasswordHash(
  db: Database,
  email: string,
): Promise<{ readonly accountId: string; readonly passwordHash: string } | undefined> {
  return db
    .selectFrom('account')
    .select(['id as accountId', 'password_hash as passwordHash'])
    .where('email', '=', email)
    .executeTakeFirst()
}

/** True on a fresh installation: nobody has made the first account yet. */
export async function hasNoAccount(db: Database): Promise<boolean> {
  const account = await db.selectFrom('account').select('id').limit(1).executeTakeFirst()
  return account === undefined
}

/** Throws a unique violation when the e-mail is taken (`isUniqueViolation`). */
export async function createAccount(db: Database, account: Insertable<AccountTable>): Promise<void> {
  await db.insertInto('account').values(account).execute()
}

/**
 * Makes an account if there is none, and does what belongs to it in the same transaction. False when somebody was
 * there first.
 */
export async function createFirstAccount(
  db: Database,
  account: Insertable<AccountTable>,
  alsoDo: (transaction: Database) => Promise<void>,
): Promise<boolean> {
  return db.transaction().execute(async (transaction) => {
    if (!(await hasNoAccount(transaction))) return false
    await createAccount(transaction, account)
    await alsoDo(transaction)
    return true
  })
}
