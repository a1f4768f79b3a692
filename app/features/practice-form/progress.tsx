import styles from '#app/features/practice-form/progress.module.css'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'

/** How many cards are answered: the words say it, the segments show it. */
export function Progress({ answered, all }: { answered: number; all: number }) {
  const { progress } = useCatalogue().practiceForm
  return (
    <div className={styles.progress}>
      <p>
        <strong data-progress>{progress.answered(answered, all)}</strong> {progress.word}
      </p>
      <div className={styles.segments} aria-hidden="true">
        {Array.from({ length: all }, (_, index) => (
          <span key={index} data-segment data-filled={index < answered || undefined} />
        ))}
      </div>
    </div>
  )
}
