import type { RouterContextProvider } from 'react-router'
import { longestPassword } from '#app/domain/account/password-rule.ts'
import {
  type AccountRefusal,
  type Opened,
  refuse,
  tidyEmail,
  withoutNull,
} from '#app/server/account-rules.server.ts'
import { clientAddress } from '#app/server/client-address.server.ts'
import { attemptsOn, perPerson, perSender } from '#app/server/attempts.server.ts'
import { connectionContext, type Services, servicesContext } from '#app/server/context.server.ts'
import { verifyNobody, verifyPassword } from '#app/server/passwords.server.ts'
import { openSession } from '#app/server/session.server.ts'
import { findPasswordHash } from '#db/queries/accounts.server.ts'

/**
 * Signs in. An unknown e-mail gets the same words after the same time as a wrong password, and counts against the
 * same limits.
 */
export async function signIn(
  request: Request,
  context: Readonly<RouterContextProvider>,
  form: { readonly email: string; readonly password: string },
): Promise<Opened | AccountRefusal> {
  const services = context.get(servicesContext)
  const email = tidyEmail(form.email)
  const problems = withoutNull({
    email: email === '' ? 'missing' : null,
    password: form.password === '' ? 'missing' : null,
  })
  if (Object.keys(problems).length > 0) return refuse(problems)
  const wait = countAttempt(services, email, clientAddress(request, context.get(connectionContext)))
  if (wait > 0) return refuse({ password: 'wait' }, wait)
  const accountId = await findByPassword(services, email, form.password)
  if (accountId === undefined) return refuse({ password: 'wrong-pair' })
  attemptsOn(services).forgive(`email ${email}`)
  return { ok: true, accountId, setCookie: await openSession(services, accountId) }
}

async function findByPassword(
  services: Services,
  email: string,
  password: string,
): Promise<string | undefined> {
  const found = await findPasswordHash(services.db, email)
  const typed = password.slice(0, longestPassword)
  const fits = found ? await verifyPassword(typed, found.passwordHash) : await verifyNobody(typed)
  return fits ? found?.accountId : undefined
}

/** Counted before the check, so that many attempts at once do not slip through. Returns ms to wait, 0 when free. */
function countAttempt(services: Services, email: string, sender: string): number {
  const limiter = attemptsOn(services)
  const now = services.now()
  const keys = [[`email ${email}`, perPerson] as const, [`sender ${sender}`, perSender] as const]
  const wait = Math.max(...keys.map(([key, limit]) => limiter.waitFor(key, limit, now)))
  if (wait === 0) for (const [key, limit] of keys) limiter.note(key, limit, now)
  return wait
}
