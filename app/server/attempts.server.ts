import type { Services } from '#app/server/context.server.ts'
import { createRateLimiter, type Limit, type RateLimiter } from '#app/server/rate-limit.server.ts'

const windowMs = 15 * 60_000

/** A person may miss a few times … */
export const perPerson: Limit = { most: 5, windowMs }

/** … and an address may be a whole clinic behind one router. */
export const perSender: Limit = { most: 30, windowMs }

/** Codes are short: whoever types one by hand needs fewer tries than this. */
export const perSenderCode: Limit = { most: 10, windowMs }

/** From all addresses together: more tries than a region full of practices makes, and too few to find anything. */
export const onTheWhole: Limit = { most: 500, windowMs }

const limiters = new WeakMap<Services, RateLimiter>()

/** The attempts made on this server to sign in and to guess the one-time code. */
export function attemptsOn(services: Services): RateLimiter {
  const limiter = limiters.get(services) ?? createRateLimiter()
  limiters.set(services, limiter)
  return limiter
}
