import styles from '#app/features/collection/form-reports.module.css'
import type { PilotPage } from '#app/features/collection/pilot.tsx'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'

/** What the pilot's practice says of the form: how long it took, and what was hard. */
export function FormReports({ reports, empty }: { reports: PilotPage['reports']; empty: string }) {
  const { pilot: words, remarks: remarkWords } = useCatalogue().running
  const { time, remarks } = reports
  const measured = time === null ? 0 : Math.ceil(time.activeSeconds / 60)
  const lines = [
    ...(time?.minutes == null ? [] : [words.said(time.minutes)]),
    ...(measured > 0 ? [words.measured(measured)] : []),
    ...remarks.map(remarkWords.quote),
  ]
  if (lines.length === 0) return <p className={styles.quiet}>{empty}</p>
  return (
    <ul className={styles.reports}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
