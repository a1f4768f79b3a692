import { leaveOut, type PlannedRow } from '#app/domain/collection/table/import-plan.ts'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import type { ImportReview } from '#app/server/table/review-import.server.ts'
import { Select } from '#app/ui/field.tsx'

/** Who a row is about, said by the person: the likeliest first, and nobody chosen beforehand where there is a doubt. */
export function PracticeChoice({ row, review }: { row: PlannedRow; review: ImportReview }) {
  const { review: words } = useCatalogue().tables
  const { match, line, status, practiceId } = row
  const likely = match.status === 'doubt' ? match.candidates : []
  const seats = review.seats.toSorted((a, b) => rankOf(a.practiceId, likely) - rankOf(b.practiceId, likely))
  const choices = [
    { value: '', label: words.choose },
    { value: leaveOut, label: words.leaveOut },
    ...seats.map((seat) => ({ value: seat.practiceId, label: seat.name })),
  ]
  const isAsked = match.status !== 'none'
  return (
    <Select
      name={`practice-${line}`}
      defaultValue={status === 'left-out' ? leaveOut : (practiceId ?? '')}
      choices={isAsked ? choices : choices.slice(1)}
      aria-label={words.chooseFor(row.label)}
    />
  )
}

function rankOf(practiceId: string, likely: readonly string[]): number {
  const place = likely.indexOf(practiceId)
  return place < 0 ? likely.length : place
}
