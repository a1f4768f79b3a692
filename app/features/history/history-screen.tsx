import { ComparisonView } from '#app/features/history/comparison-view.tsx'
import type { HistoryPage } from '#app/server/history.server.ts'
import type { RestoreProblem } from '#app/server/restore-section.server.ts'
import styles from '#app/features/history/history-screen.module.css'
import { SittingList } from '#app/features/history/sitting-list.tsx'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import { Note } from '#app/ui/note.tsx'

/** What a section said before: who wrote when, and any of it beside what it says now. */
export function HistoryScreen({
  page,
  isRestored,
  problem,
}: {
  page: HistoryPage
  isRestored: boolean
  problem: RestoreProblem | undefined
}) {
  const { common, history: words } = useCatalogue()
  const { section, packageId, view } = page
  const title = words.title(section.title)
  return (
    <div className={styles.page}>
      <title>{`${title} · ${page.packageTitle} · ${common.productName}`}</title>
      {view.type === 'list' ? (
        <>
          <header className={styles.head}>
            <p>
              <a href={`/pakker/${packageId}/trin/${page.stepId}#afsnit-${section.id}`}>
                {words.backToSection}
              </a>
            </p>
            <h1>{title}</h1>
            <p className={styles.intro}>{words.intro}</p>
          </header>
          {isRestored && <Note>{words.restored}</Note>}
          <SittingList list={view} newest={page.newest} />
        </>
      ) : (
        <ComparisonView page={page} comparison={view} problem={problem} />
      )}
    </div>
  )
}
