import { useFetcher } from 'react-router'
import type { CollectionOutcome, MadeCodeOutcome, MadeLinks } from '#app/server/collection-jobs.server.ts'

/** Links or a code that were just made: by the page's script, or by a posted form where there is none. */
export function useLinks(outcome: CollectionOutcome | undefined) {
  const fetcher = useFetcher<CollectionOutcome>()
  const latest = fetcher.data ?? outcome
  return {
    fetcher,
    made: hasLinks(latest) ? latest : undefined,
    code: hasCode(latest) ? latest.code : undefined,
  }
}

function hasLinks(outcome: CollectionOutcome | undefined): outcome is MadeLinks {
  return outcome?.ok === true && 'links' in outcome
}

function hasCode(outcome: CollectionOutcome | undefined): outcome is MadeCodeOutcome {
  return outcome?.ok === true && 'code' in outcome
}

export type LinkFetcher = ReturnType<typeof useLinks>['fetcher']
