import { createCookie, redirect, type RouterContextProvider } from 'react-router'
import { servicesContext, type Services } from '#app/server/context.server.ts'
import { hashToken, makeToken } from '#app/server/tokens.server.ts'
import { createSession, deleteSession, findSignedIn, type SignedIn } from '#db/queries/accounts.server.ts'

const sessionDays = 30

const cookie = createCookie('klyngebygger-session', {
  httpOnly: true,
  sameSite: 'lax',
  path: '/',
  maxAge: sessionDays * 24 * 60 * 60,
})

/** The signed-in person, or undefined. One statement. */
export async function findAccount(
  request: Request,
  context: Readonly<RouterContextProvider>,
): Promise<SignedIn | undefined> {
  const token = await readToken(request)
  if (token === undefined) return undefined
  const { db, now } = context.get(servicesContext)
  return findSignedIn(db, hashToken(token), now().toISOString())
}

/** The signed-in person; sends everybody else to the sign-in page, and back here afterwards. */
export async function requireAccount(
  request: Request,
  context: Readonly<RouterContextProvider>,
): Promise<SignedIn> {
  const account = await findAccount(request, context)
  if (account) return account
  const { pathname, search } = new URL(request.url)
  throw redirect(`/log-ind?${new URLSearchParams({ videre: pathname + search })}`)
}

/** Signs in: stores the session and returns the `Set-Cookie` header's value. */
export async function openSession(services: Services, accountId: string): Promise<string> {
  const token = makeToken()
  const now = services.now()
  await createSession(services.db, {
    token_hash: hashToken(token),
    account_id: accountId,
    created_at: now.toISOString(),
    expires_at: new Date(now.getTime() + sessionDays * 86_400_000).toISOString(),
  })
  const secure = services.config.publicUrl?.startsWith('https:') === true
  return cookie.serialize(token, { secure })
}

/** Signs out: forgets the session here and in the browser. */
export async function closeSession(request: Request, services: Services): Promise<string> {
  const token = await readToken(request)
  if (token !== undefined) await deleteSession(services.db, hashToken(token))
  return cookie.serialize('', { maxAge: 0 })
}

async function readToken(request: Request): Promise<string | undefined> {
  const value: unknown = await cookie.parse(request.headers.get('Cookie'))
  return typeof value === 'string' && value !== '' ? value : undefined
}
