import { useEffect, useRef, useState } from 'react'
import { useRevalidator } from 'react-router'
import { hasChangedSince } from '#app/domain/results/results-version.ts'

const askEveryMs = 10_000

/**
 * Late numbers that somebody takes in, and everything else that changes what is shown, reach every open screen. A page out of
 * sight asks nothing; without a network it goes on showing what it has; of a round that was closed long ago nobody asks.
 * @param asOf when the page was made: what has happened since is news at the first answer
 * @returns when the page was last made new (ISO), null before
 */
export function useLiveResults(packageId: string, asOf: string, isLive: boolean): string | null {
  const { revalidate } = useRevalidator()
  const [updatedAt, setUpdatedAt] = useState<string | null>(null)
  const made = useRef(asOf)
  useEffect(() => {
    if (!isLive) return undefined
    let known: string | null = null
    const ask = async () => {
      if (document.visibilityState !== 'visible') return
      const version = await findVersion(`/pakker/${packageId}/resultater/udgave`)
      if (version === null) return
      const isNews = known === null ? hasChangedSince(version, made.current) : version !== known
      if (isNews) {
        await revalidate()
        setUpdatedAt(new Date().toISOString())
      }
      known = version
    }
    const asking = () => void ask()
    asking()
    const timer = setInterval(asking, askEveryMs)
    document.addEventListener('visibilitychange', asking)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', asking)
    }
  }, [packageId, isLive, revalidate])
  return updatedAt
}

/** The browser itself keeps what it was told and asks with `If-None-Match`. Null without an answer. */
async function findVersion(url: string): Promise<string | null> {
  try {
    const response = await fetch(url, { cache: 'no-cache', redirect: 'manual' })
    return response.ok ? response.headers.get('ETag') : null
  } catch {
    return null
  }
}
