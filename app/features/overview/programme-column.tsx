import styles from '#app/features/overview/column.module.css'
import type { OverviewData } from '#app/features/overview/overview-data.ts'
import { formatClock, formatMinutes } from '#app/domain/text/format-date.ts'
import { useCatalogue, useLocale } from '#app/i18n/use-catalogue.tsx'
import { Icon } from '#app/ui/icon.tsx'

/** The evening, with clock times once the meeting has a start. */
export function ProgrammeColumn({ data }: { data: OverviewData }) {
  const words = useCatalogue().packages.overview
  const locale = useLocale()
  const { programme, steps } = data.overview
  const minutes = programme.reduce((sum, line) => sum + line.minutes, 0)
  return (
    <section aria-labelledby="programme">
      <div className={styles.head}>
        <h2 id="programme">{words.atMeeting}</h2>
        {minutes > 0 && <span className={styles.count}>{formatMinutes(minutes, locale)}</span>}
      </div>
      {programme.length === 0 && <p className={styles.none}>{words.noProgramme}</p>}
      <ol className={styles.rows}>
        {programme.map((line) => (
          <li key={line.id} className={styles.row}>
            {line.from !== null && <span className={styles.clock}>{formatClock(line.from, locale)}</span>}
            <div>
              <p className={styles.title}>{line.title === '' ? words.untitled : line.title}</p>
              {line.minutes > 0 && <p className={styles.facts}>{formatMinutes(line.minutes, locale)}</p>}
            </div>
          </li>
        ))}
      </ol>
      {data.canWrite && steps.programme !== null && (
        <a className={styles.edit} href={`/pakker/${data.packageId}/trin/${steps.programme}`}>
          <Icon name="edit" />
          {words.changeProgramme}
        </a>
      )}
    </section>
  )
}
