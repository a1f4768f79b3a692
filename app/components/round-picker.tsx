import styles from '#app/components/round-picker.module.css'
import type { Round } from '#app/domain/collection/round.ts'
import { formatMonth } from '#app/domain/text/format-date.ts'
import { useCatalogue, useLocale } from '#app/i18n/use-catalogue.tsx'

export type RoundChoice = Pick<Round, 'number' | 'deadline' | 'status'>

/** The rounds of a package as links, oldest first: each can be sent on and works without a script. One is no choice. */
export function RoundPicker({
  rounds,
  current,
  search = {},
}: {
  rounds: readonly RoundChoice[]
  current: number
  /** What else the address holds. */
  search?: { readonly [name: string]: string }
}) {
  const { followUp: words } = useCatalogue()
  const locale = useLocale()
  if (rounds.length < 2) return null
  return (
    <nav aria-label={words.choose} className={styles.rounds}>
      <ul>
        {rounds.map(({ number, deadline, status }) => (
          <li key={number}>
            <a
              href={`?${new URLSearchParams({ ...search, runde: String(number) })}`}
              aria-current={number === current ? 'page' : undefined}
            >
              {`${words.round(number)} · ${formatMonth(deadline, locale)}`}
              {status !== 'closed' && ` · ${words.state[status]}`}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
