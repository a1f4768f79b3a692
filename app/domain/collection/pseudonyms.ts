import type { Locale } from '#app/domain/text/locale.ts'

/** Practice id → "Praksis C". The key is kept apart from the answers. */
export type Pseudonyms = ReadonlyMap<string, string>

const noun = { da: 'Praksis', en: 'Practice' } as const satisfies { readonly [locale in Locale]: string }

/**
 * Draws a pseudonym for each practice when the first round opens. Depends on `random` (0 ≤ x < 1) and on nothing else:
 * not on the order of the list, on size or on the time of sending (DOMAIN.md §3.3).
 */
export function drawPseudonyms(
  practiceIds: readonly string[],
  random: () => number,
  locale: Locale,
): Pseudonyms {
  return addPseudonyms(new Map(), practiceIds, random, locale)
}

/** Draws for practices that came later; those that have a pseudonym keep it, also those that have left. */
export function addPseudonyms(
  drawn: Pseudonyms,
  practiceIds: readonly string[],
  random: () => number,
  locale: Locale,
): Pseudonyms {
  const taken = new Set(drawn.values())
  const added = [...new Set(practiceIds)].filter((id) => !drawn.has(id)).sort()
  const free = freePseudonyms(taken, added.length, locale)
  const shuffled = shuffle(added, random)
  return new Map([...drawn, ...shuffled.map((id, index): [string, string] => [id, free[index] ?? ''])])
}

function freePseudonyms(taken: ReadonlySet<string>, count: number, locale: Locale): readonly string[] {
  return Array.from({ length: taken.size + count }, (_, index) => `${noun[locale]} ${letters(index)}`)
    .filter((pseudonym) => !taken.has(pseudonym))
    .slice(0, count)
}

/** A … Z, AA, AB …: as columns of a spreadsheet. */
function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last
}

/** Order of the alphabet: A … Z, AA. */
export function comparePseudonyms(a: string, b: string): number {
  if (a === b) return 0
  return a.length - b.length || (a < b ? -1 : 1)
}

/** Takes one at a time from what is left, so every order is equally likely. */
function shuffle(ids: readonly string[], random: () => number): readonly string[] {
  const left = [...ids]
  return ids.flatMap(() => left.splice(Math.floor(random() * left.length), 1))
}
