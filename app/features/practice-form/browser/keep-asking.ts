import { hasChangedSince } from '#app/domain/results/results-version.ts'

const usualWait = 10_000
const longestWait = 5 * 60_000

/**
 * Asks now and then whether there is another version, and does something when there is. A page out of sight asks nothing, and asks
 * when it is seen again; a server that does not answer is asked more and more seldom, and one that says no is asked no more.
 * @param asOf when the page was made (ISO): what has happened since is news at the first answer
 * @param takeIn what to do with news; false when it could not be done, and then it is news still
 */
export function keepAsking(address: string, asOf: string, takeIn: () => Promise<boolean>): void {
  let known: string | null = null
  let wait = usualWait
  let timer: number | undefined
  let isAsking = false

  const askNow = async () => {
    const answer = await findVersion(address, known)
    if (answer === 'gone') return false
    if (answer === 'no answer' || !(await isTakenIn(answer))) {
      wait = Math.min(longestWait, wait * 2)
      return true
    }
    known = answer
    wait = usualWait
    return true
  }

  const isTakenIn = async (version: string) => {
    const isNews = known === null ? hasChangedSince(version, asOf) : version !== known
    return !isNews || (await takeIn().catch(() => false))
  }

  const ask = async () => {
    clearTimeout(timer)
    if (isAsking || document.visibilityState === 'hidden') return
    isAsking = true
    const goesOn = await askNow()
    isAsking = false
    if (goesOn) timer = window.setTimeout(() => void ask(), wait)
    else document.removeEventListener('visibilitychange', onSeen)
  }

  const onSeen = () => void ask()
  document.addEventListener('visibilitychange', onSeen)
  void ask()
}

/** The version as it now is; the known one where nothing is new. */
async function findVersion(address: string, known: string | null): Promise<string> {
  try {
    const headers: HeadersInit = known === null ? {} : { 'If-None-Match': known }
    const response = await fetch(address, { headers, cache: 'no-store', redirect: 'manual' })
    if (response.status === 304 && known !== null) return known
    if (response.ok) return response.headers.get('ETag') ?? 'no answer'
    return response.status === 404 || response.status === 410 ? 'gone' : 'no answer'
  } catch {
    return 'no answer'
  }
}
