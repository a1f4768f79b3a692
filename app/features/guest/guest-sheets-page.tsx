import { PracticeFrame } from '#app/components/practice-frame.tsx'
import { formatDate } from '#app/domain/text/format-date.ts'
import styles from '#app/features/guest/guest.module.css'
import { useCatalogue, useLocale } from '#app/i18n/use-catalogue.tsx'
import type { GuestSheets } from '#app/server/guest-sheets.server.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { VisuallyHidden } from '#app/ui/visually-hidden.tsx'

/** The sheets to read before the meeting, to look at or to download. */
export function GuestSheetsPage({ page, address }: { page: GuestSheets; address: string }) {
  const { guest: words, handouts } = useCatalogue()
  const locale = useLocale()
  return (
    <PracticeFrame clusterName={page.clusterName}>
      <title>{`${words.title} · ${page.topic}`}</title>
      <div className={styles.page}>
        <div>
          <h1>{page.topic}</h1>
          <p className={styles.intro}>{words.intro}</p>
        </div>
        <ul className={styles.sheets}>
          {page.sheets.map((sheet) => (
            <li key={sheet.id}>
              <div>
                <h2>{sheet.title}</h2>
                <p>{sheet.purpose}</p>
              </div>
              <div className={styles.actions}>
                <ButtonLink href={`${address}/${sheet.id}`} size="dense" icon="sheet">
                  {words.read}
                  <VisuallyHidden>{handouts.of(sheet.title)}</VisuallyHidden>
                </ButtonLink>
                <ButtonLink href={`${address}/${sheet.id}/hent`} size="dense" icon="download" download>
                  {handouts.downloadWord}
                  <VisuallyHidden>{handouts.of(sheet.title)}</VisuallyHidden>
                </ButtonLink>
              </div>
            </li>
          ))}
        </ul>
        <p className={styles.small}>{words.until(formatDate(page.lastDay, locale, 'weekday'))}</p>
      </div>
    </PracticeFrame>
  )
}
