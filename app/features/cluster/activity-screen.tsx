import { parseRole } from '#app/domain/cluster/role.ts'
import { parseIsoDay } from '#app/domain/text/calendar.ts'
import { formatDate } from '#app/domain/text/format-date.ts'
import { danishDay, formatTimeOfDay } from '#app/domain/text/format-time.ts'
import type { Locale } from '#app/domain/text/locale.ts'
import styles from '#app/features/cluster/activity-screen.module.css'
import type { Catalogue } from '#app/i18n/catalogue.ts'
import { useCatalogue, useLocale } from '#app/i18n/use-catalogue.tsx'
import type { ActivityPage } from '#app/server/activity.server.ts'

type Line = ActivityPage['lines'][number]

/** Who did what, newest first, a heading for each day. */
export function ActivityScreen({ page }: { page: ActivityPage }) {
  const { activity: words } = useCatalogue()
  const locale = useLocale()
  const days = [...new Set(page.lines.map(({ at }) => danishDay(at)))]
  return (
    <>
      <div>
        <h1>{words.title}</h1>
        <p className={styles.intro}>{words.intro}</p>
      </div>
      {page.lines.length === 0 && <p className={styles.intro}>{words.empty}</p>}
      {days.map((day) => (
        <section key={day}>
          <h2 className={styles.day}>{formatDate(day, locale, 'weekday')}</h2>
          <ul className={styles.lines}>
            {page.lines
              .filter(({ at }) => danishDay(at) === day)
              .map((line) => (
                <ActivityLine key={line.id} line={line} />
              ))}
          </ul>
        </section>
      ))}
      {page.olderThan !== null && (
        <p>
          <a href={`?foer=${encodeURIComponent(page.olderThan)}`}>{words.older}</a>
        </p>
      )}
    </>
  )
}

function ActivityLine({ line }: { line: Line }) {
  const catalogue = useCatalogue()
  const locale = useLocale()
  const { kinds, somebody } = catalogue.activity
  const said = isKind(kinds, line.what) ? kinds[line.what] : line.what
  const about = [line.packageTitle, tellDetail(line, catalogue, locale)].filter(Boolean).join(' · ')
  return (
    <li>
      <time dateTime={line.at}>{formatTimeOfDay(line.at, locale)}</time>
      <div>
        <p>
          <strong>{line.who ?? somebody}</strong> {said}
        </p>
        {about !== '' && <p className={styles.about}>{about}</p>}
      </div>
    </li>
  )
}

function isKind<Kinds extends object>(kinds: Kinds, what: string): what is Extract<keyof Kinds, string> {
  return Object.hasOwn(kinds, what)
}

/** Roles, agreements and days are logged by their keys; everything else as it is called. */
function tellDetail({ what, detail }: Line, { agreement, people }: Catalogue, locale: Locale): string {
  if (parseIsoDay(detail)) return formatDate(detail, locale, 'long')
  if (what === 'agreement-decided' && isKind(agreement.names, detail)) return agreement.names[detail]
  const [, name = '', key = ''] = /^(?:(.*): )?([a-z]+)$/s.exec(detail) ?? []
  const role = parseRole(key)
  if (role === null) return detail
  return [name, people.roles[role].name].filter((part) => part !== '').join(': ')
}
