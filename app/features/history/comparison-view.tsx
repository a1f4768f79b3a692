import { ComparedParts } from '#app/features/history/compared-parts.tsx'
import type { Comparison, HistoryPage } from '#app/server/history.server.ts'
import type { RestoreProblem } from '#app/server/restore-section.server.ts'
import styles from '#app/features/history/history-screen.module.css'
import { formatDate } from '#app/domain/text/format-date.ts'
import { danishDay, formatTimeOfDay } from '#app/domain/text/format-time.ts'
import { useCatalogue, useLocale } from '#app/i18n/use-catalogue.tsx'
import { Button } from '#app/ui/button.tsx'
import { Note } from '#app/ui/note.tsx'

/** One revision beside what the section says now, and the way back to it. */
export function ComparisonView({
  page,
  comparison,
  problem,
}: {
  page: HistoryPage
  comparison: Comparison
  problem: RestoreProblem | undefined
}) {
  const { history: words } = useCatalogue()
  const locale = useLocale()
  const { chosen, parts } = comparison
  const { revision, savedAt, savedByName } = chosen
  const day = formatDate(danishDay(savedAt), locale, 'long')
  const isNewest = revision === page.newest
  const isSame = parts.every(({ status }) => status === 'same')
  return (
    <>
      <header className={styles.head}>
        <p>
          <a href={`/pakker/${page.packageId}/historik/${page.section.id}`}>{words.allRevisions}</a>
        </p>
        <h1>{words.revisionTitle(day, formatTimeOfDay(savedAt, locale))}</h1>
        <p className={styles.intro}>
          {words.revisionBy(savedByName ?? words.formerColleague, page.section.title)}
        </p>
      </header>
      {problem && <Note tone="caution">{words.problems[problem]}</Note>}
      {isSame && <Note>{isNewest ? words.isNewest : words.sameAsNow}</Note>}
      {page.canRestore && !isSame && <RestoreForm revision={revision} newest={page.newest} />}
      <ComparedParts parts={parts} />
      <nav className={styles.steps} aria-label={words.otherRevisions}>
        {revision > 1 && <a href={`?udgave=${revision - 1}`}>{words.previous}</a>}
        {!isNewest && <a href={`?udgave=${revision + 1}`}>{words.next}</a>}
      </nav>
    </>
  )
}

function RestoreForm({ revision, newest }: { revision: number; newest: number }) {
  const { history: words } = useCatalogue()
  return (
    <form method="post" className={styles.restore}>
      <input type="hidden" name="revision" value={revision} />
      <input type="hidden" name="newest" value={newest} />
      <Button type="submit" variant="filled" icon="undo">
        {words.restore}
      </Button>
      <span className={styles.hint}>{words.restoreHint}</span>
    </form>
  )
}
