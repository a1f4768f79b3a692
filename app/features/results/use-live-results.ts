import { useEffect } from 'react'
import { useRevalidator } from 'react-router'

const askEveryMs = 10_000

/**
 * Late numbers that somebody takes in, and everything else that changes what is shown, reach every open screen. A page out of
 * sight asks nothing; without a network it goes on showing what it has.
 */
export function useLiveResults(packageId: string): void {
  const { revalidate } = useRevalidator()
  useEffect(() => {
    let known: string | null = null
    const ask = async () => {
      if (document.visibilityState !== 'visible') return
      const version = await findVersion(`/pakker/${packageId}/resultater/udgave`)
      if (version === null) return
      if (known !== null && version !== known) await revalidate()
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
  }, [packageId, revalidate])
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
