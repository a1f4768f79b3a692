import type { Round } from '#app/domain/collection/round.ts'
import { formatMonth } from '#app/domain/text/format-date.ts'
import type { Locale } from '#app/domain/text/locale.ts'

const roundWord = { da: 'runde', en: 'round' } as const

/**
 * What each round is called in charts and tables, by its number: the month of its last day to answer, "dec. 2026", and the
 * round's number where two are of one month.
 */
export function labelRounds(
  rounds: readonly Pick<Round, 'number' | 'deadline'>[],
  locale: Locale,
): ReadonlyMap<number, string> {
  const months = rounds.map(({ deadline }) => formatMonth(deadline, locale))
  return new Map(
    rounds.map(({ number }, index) => {
      const month = months[index] ?? ''
      const isAlone = months.filter((each) => each === month).length === 1
      return [number, isAlone ? month : `${month} (${roundWord[locale]} ${number})`]
    }),
  )
}
