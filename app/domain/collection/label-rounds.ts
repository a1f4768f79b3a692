import type { Round } from '#app/domain/collection/round.ts'
import { formatMonth } from '#app/domain/text/format-date.ts'
import type { Locale } from '#app/domain/text/locale.ts'

const roundWord = { da: 'runde', en: 'round' } as const

/**
 * What each round is called in charts and tables, by its number: the month of its last day to answer, "dec. 2026"; where two
 * are of one month "runde 2 (dec. 2026)", which also stands in a sentence: "fra runde 1 (dec. 2026) til runde 2 (dec. 2026)".
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
      return [number, isAlone ? month : `${roundWord[locale]} ${number} (${month})`]
    }),
  )
}
