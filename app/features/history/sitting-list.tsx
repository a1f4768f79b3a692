import type { HistoryList } from '#app/server/history.server.ts'
import styles from '#app/features/history/history-screen.module.css'
import type { ChangeSize } from '#app/domain/package/compare-content.ts'
import type { RevisionHead, Sitting } from '#app/domain/package/group-revisions.ts'
import { formatDate } from '#app/domain/text/format-date.ts'
import { danishDay, formatTimeOfDay } from '#app/domain/text/format-time.ts'
import { capitalise } from '#app/domain/text/number-word.ts'
import type { Catalogue } from '#app/i18n/catalogue.ts'
import { useCatalogue, useLocale } from '#app/i18n/use-catalogue.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'

type Entry = HistoryList['sittings'][number]

/** Who wrote when, newest first, by day. */
export function SittingList({ list, newest }: { list: HistoryList; newest: number }) {
  const { history: words } = useCatalogue()
  const locale = useLocale()
  if (list.sittings.length === 0) return <EmptyState title={words.empty}>{words.emptyText}</EmptyState>
  return (
    <>
      {groupByDay(list.sittings).map(([day, entries]) => (
        <section key={day} aria-labelledby={`day-${day}`}>
          <h2 className={styles.day} id={`day-${day}`}>
            {capitalise(formatDate(day, locale, 'weekday'))}
          </h2>
          <ol className={styles.rows}>
            {entries.map((entry) => (
              <SittingRow key={entry.heads[0].revision} entry={entry} newest={newest} />
            ))}
          </ol>
        </section>
      ))}
      {list.olderThan !== null && (
        <p>
          <a href={`?foer=${list.olderThan}`}>{words.older}</a>
        </p>
      )}
    </>
  )
}

function SittingRow({ entry: { heads, size }, newest }: { entry: Entry; newest: number }) {
  const { history: words } = useCatalogue()
  const locale = useLocale()
  const [head] = heads
  const day = formatDate(danishDay(head.savedAt), locale, 'short')
  const time = formatTimeOfDay(head.savedAt, locale)
  return (
    <li className={styles.row}>
      <span className={styles.time}>{useSpan(heads)}</span>
      <div className={styles.what}>
        <span className={styles.who}>{head.savedByName ?? words.formerColleague}</span>
        <span className={styles.size}>{describeSize(size, words)}</span>
        {heads.length > 1 && <EachSave heads={heads} newest={newest} />}
      </div>
      {head.revision === newest ? (
        <span className={styles.newest}>{words.newest}</span>
      ) : (
        <a
          className={styles.compare}
          href={`?udgave=${head.revision}`}
          aria-label={words.compareWhich(day, time)}
        >
          {words.compare}
        </a>
      )}
    </li>
  )
}

/** From the first save to the last. */
function useSpan(heads: Sitting): string {
  const { history: words } = useCatalogue()
  const locale = useLocale()
  const to = formatTimeOfDay(heads[0].savedAt, locale)
  const from = formatTimeOfDay((heads.at(-1) ?? heads[0]).savedAt, locale)
  return from === to ? words.at(to) : words.between(from, to)
}

function EachSave({ heads, newest }: { heads: readonly RevisionHead[]; newest: number }) {
  const { history: words } = useCatalogue()
  const locale = useLocale()
  return (
    <details className={styles.each}>
      <summary>{words.eachSave(heads.length)}</summary>
      <ol>
        {heads.map(({ revision, savedAt }) => {
          const name = words.saveNumber(revision, formatTimeOfDay(savedAt, locale))
          return (
            <li key={revision}>{revision === newest ? name : <a href={`?udgave=${revision}`}>{name}</a>}</li>
          )
        })}
      </ol>
    </details>
  )
}

function describeSize({ added, removed, isOther }: ChangeSize, words: Catalogue['history']): string {
  const counts = [
    ...(added > 0 ? [words.wordsAdded(added)] : []),
    ...(removed > 0 ? [words.wordsRemoved(removed)] : []),
  ]
  if (counts.length > 0) return counts.join(' · ')
  return isOther ? words.otherChange : words.noChange
}

function groupByDay(entries: readonly Entry[]): readonly (readonly [string, readonly Entry[]])[] {
  const days = new Map<string, readonly Entry[]>()
  for (const entry of entries) {
    const day = danishDay(entry.heads[0].savedAt)
    days.set(day, [...(days.get(day) ?? []), entry])
  }
  return [...days]
}
