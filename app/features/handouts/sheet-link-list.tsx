import { formatDate } from '#app/domain/text/format-date.ts'
import { danishDay } from '#app/domain/text/format-time.ts'
import styles from '#app/features/handouts/sheet-links.module.css'
import { useCatalogue, useLocale } from '#app/i18n/use-catalogue.tsx'
import type { SheetLinksPage } from '#app/server/sheet-links.server.ts'
import { Button } from '#app/ui/button.tsx'
import { VisuallyHidden } from '#app/ui/visually-hidden.tsx'

/** The links there are, newest first; those that still work can be taken away. */
export function SheetLinkList({ links }: { links: SheetLinksPage['links'] }) {
  const words = useCatalogue().handouts.links
  const locale = useLocale()
  const day = (iso: string) => formatDate(iso, locale, 'long')
  return (
    <section>
      <h2 className={styles.rule}>{words.list}</h2>
      <ul className={styles.links}>
        {links.map((link) => (
          <li key={link.id}>
            <div>
              <p>{link.titles.join(', ')}</p>
              <p className={styles.small}>
                {words.by(day(danishDay(link.madeAt)), link.madeByName ?? words.someone)} ·{' '}
                {words.states[link.status](day(link.lastDay))}
              </p>
            </div>
            {link.status === 'open' && (
              <form method="post">
                <Button type="submit" variant="quiet" size="dense" name="revoke" value={link.id}>
                  {words.revoke}
                  <VisuallyHidden>: {link.titles.join(', ')}</VisuallyHidden>
                </Button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
