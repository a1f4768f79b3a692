import { DownloadChoice } from '#app/components/download-choice.tsx'
import { formatDate } from '#app/domain/text/format-date.ts'
import { HandoutCard } from '#app/features/handouts/handout-card.tsx'
import { noteDownload } from '#app/features/handouts/note-download.ts'
import { SendPanel } from '#app/features/handouts/send-panel.tsx'
import styles from '#app/features/handouts/handouts-screen.module.css'
import { useCatalogue, useLocale } from '#app/i18n/use-catalogue.tsx'
import type { HandoutGroup, HandoutsPage } from '#app/server/load-handouts.server.ts'
import { Note } from '#app/ui/note.tsx'

/** Every sheet the package makes, grouped by when it is used, with its first page, its state and its files. */
export function HandoutsScreen({ page, failed }: { page: HandoutsPage; failed: string | null }) {
  const { handouts: words } = useCatalogue()
  return (
    <div className={styles.page}>
      <title>{words.title}</title>
      <header className={styles.head}>
        <div>
          <h1>{words.title}</h1>
          <p>{words.intro}</p>
        </div>
        <DownloadChoice
          href={`/pakker/${page.packageId}/hent-alt`}
          variant="filled"
          onDownload={() => noteDownload(page.packageId, listIds(page))}
        >
          {words.downloadAll}
        </DownloadChoice>
      </header>
      {failed !== null && <Note tone="error">{failed === 'ingen' ? words.send.none : words.failed}</Note>}
      {page.groups.map((group) => (
        <Group key={group.when} group={group} page={page} />
      ))}
      <SendPanel page={page} />
    </div>
  )
}

function listIds({ groups }: HandoutsPage): readonly string[] {
  return groups.flatMap(({ cards }) => cards.map(({ id }) => id))
}

function Group({ group, page }: { group: HandoutGroup; page: HandoutsPage }) {
  const { handouts: words } = useCatalogue()
  const locale = useLocale()
  const day = page.meetingDate === null ? null : formatDate(page.meetingDate, locale, 'weekday')
  return (
    <section className={styles.group}>
      <h2>
        {words.groups[group.when]}
        {group.when === 'meeting' && day !== null && <span>{day}</span>}
      </h2>
      <ul className={styles.cards}>
        {group.cards.map((card) => (
          <HandoutCard key={card.id} card={card} packageId={page.packageId} />
        ))}
      </ul>
    </section>
  )
}
