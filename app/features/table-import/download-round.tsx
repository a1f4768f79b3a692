import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import { Button } from '#app/ui/button.tsx'
import styles from '#app/features/table-import/download-round.module.css'

/** The round as it stands, as a file. A plain form: what answers is no page. */
export function DownloadRound({ packageId }: { packageId: string }) {
  const { download: words } = useCatalogue().tables
  return (
    <section>
      <h2>{words.title}</h2>
      <p className={styles.intro}>{words.intro}</p>
      <form method="post" action={`/pakker/${packageId}/hent-tal`} className={styles.form}>
        <Button type="submit" name="format" value="xlsx" size="dense" icon="download">
          {words.xlsx}
        </Button>
        <Button type="submit" name="format" value="csv" size="dense" icon="download">
          {words.csv}
        </Button>
      </form>
    </section>
  )
}
