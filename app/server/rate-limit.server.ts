/** At most `most` attempts within `windowMs`. */
export type Limit = { readonly most: number; readonly windowMs: number }

/** Attempts by key, in the memory of this process: a restart forgives. */
export type RateLimiter = {
  /** Milliseconds until the key may try again; 0 when it may try now. */
  readonly waitFor: (key: string, limit: Limit, now: Date) => number
  readonly note: (key: string, limit: Limit, now: Date) => void
  readonly forgive: (key: string) => void
  /** Takes the newest attempt back: it was a right one. */
  readonly takeBack: (key: string) => void
}

/** More keys than this are only seen in an attack; the oldest are then forgotten, so that memory stays bounded. */
const mostKeys = 10_000

export function createRateLimiter(): RateLimiter {
  const attempts = new Map<string, readonly number[]>()
  return {
    waitFor: (key, limit, now) => computeWait(attempts.get(key) ?? [], limit, now.getTime()),
    note(key, limit, now) {
      const recent = withinWindow(attempts.get(key) ?? [], limit, now.getTime())
      attempts.delete(key)
      attempts.set(key, [...recent, now.getTime()])
      const oldest = attempts.keys().next().value
      if (attempts.size > mostKeys && oldest !== undefined) attempts.delete(oldest)
    },
    forgive: (key) => void attempts.delete(key),
    takeBack: (key) => void attempts.set(key, (attempts.get(key) ?? []).slice(0, -1)),
  }
}

/** Milliseconds until fewer than `most` of the attempts (times in ms, ascending) are within the window. */
export function computeWait(attempts: readonly number[], limit: Limit, now: number): number {
  const recent = withinWindow(attempts, limit, now)
  const blocking = recent[recent.length - limit.most]
  return blocking === undefined ? 0 : blocking + limit.windowMs - now
}

function withinWindow(attempts: readonly number[], limit: Limit, now: number): readonly number[] {
  return attempts.filter((time) => time + limit.windowMs > now)
}
