import { formatDate } from '#app/domain/text/format-date.ts'
import { danishDay } from '#app/domain/text/format-time.ts'
import styles from '#app/features/cluster/settings-screen.module.css'
import { useCatalogue, useLocale } from '#app/i18n/use-catalogue.tsx'
import type { Home } from '#app/server/home.server.ts'
import { Button } from '#app/ui/button.tsx'
import { VisuallyHidden } from '#app/ui/visually-hidden.tsx'

/** Clusters of one's own that can still be taken back. */
export function DeletedClusters({ clusters }: { clusters: Home['deleted'] }) {
  const { settings: words } = useCatalogue()
  const locale = useLocale()
  return (
    <section>
      <h2>{words.deletedClusters}</h2>
      <ul className={styles.list}>
        {clusters.map(({ id, name, goneAt }) => (
          <li key={id}>
            <form method="post" action={`/klynge/${id}/hent-tilbage`} className={styles.row}>
              <p>
                {name} <span>{words.gone(formatDate(danishDay(goneAt), locale, 'long'))}</span>
              </p>
              <Button type="submit" size="dense">
                {words.restore}
                <VisuallyHidden>: {name}</VisuallyHidden>
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  )
}
