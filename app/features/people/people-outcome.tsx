import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import type { PeopleOutcome as Outcome } from '#app/server/people-jobs.server.ts'
import { Note } from '#app/ui/note.tsx'

/** A sentence about what just happened. A link has a panel of its own, and faults stand at their form. */
export function PeopleOutcome({ outcome }: { outcome: Outcome }) {
  const said = useSentence(outcome)
  if (said === undefined) return null
  if (!outcome.ok) return <Note tone="error">{said}</Note>
  return (
    <output>
      <Note icon="check">{said}</Note>
    </output>
  )
}

function useSentence(outcome: Outcome): string | undefined {
  const { outcome: words, roles } = useCatalogue().people
  switch (outcome.did) {
    case 'revoked':
      return words.revoked(outcome.name)
    case 'changed-role':
      return words.changedRole(outcome.name, roles[outcome.role].name)
    case 'removed':
      return words.removed(outcome.name)
    case 'handed-over':
      return words.handedOver(outcome.name)
    case 'last-owner':
      return words.lastOwner
    default:
      return undefined
  }
}
