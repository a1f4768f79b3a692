import type { Participant } from '#app/domain/collection/round.ts'
import styles from '#app/features/collection/seat-status.module.css'
import { discOf } from '#app/features/collection/seat-states.ts'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import { StatusDisc } from '#app/ui/status-disc.tsx'

/** How far a practice is, in a disc and in words. */
export function SeatStatus({ seat, indicatorCount }: { seat: Participant; indicatorCount: number }) {
  const { seats: words } = useCatalogue().collection
  return (
    <span className={styles.status}>
      <StatusDisc state={discOf(seat.status)} />
      <span>
        {words.states[seat.status]}
        {seat.status === 'begun' && ` · ${words.progress(seat.answeredCount, indicatorCount)}`}
        {seat.status === 'no-data' && seat.noDataReason !== '' && `: ${seat.noDataReason}`}
        {seat.reopened && ` · ${words.reopened}`}
      </span>
    </span>
  )
}
