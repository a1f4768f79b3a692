import { foldText } from '#app/domain/text/fold-text.ts'

/** A practice as far as a table can name it. */
export type Nameable = { readonly id: string; readonly name: string; readonly number: string }

/**
 * Whom a row is about. `sure`: number or name is the same. `doubt`: somebody must say who it is, the likeliest first.
 * `none`: nobody like it here.
 */
export type PracticeMatch =
  | { readonly status: 'sure'; readonly practiceId: string; readonly by: 'number' | 'name' }
  | { readonly status: 'doubt'; readonly why: Doubt; readonly candidates: readonly string[] }
  | { readonly status: 'none' }

/** The number says one practice and the name another; several have it; the name is only like one of ours. */
export type Doubt = 'differ' | 'several' | 'similar'

/** Share of pairs of letters two names must have in common to be offered. */
const similarEnough = 0.55

/** Matches by number (leading zeros apart, which spreadsheets lose) and by name, and never guesses silently. */
export function matchPractice(
  row: { readonly number: string; readonly name: string },
  practices: readonly Nameable[],
): PracticeMatch {
  const byNumber = practices.filter((each) => isSameNumber(row.number, each))
  const byName = practices.filter((each) => isSameName(row.name, each.name))
  const ids = [...new Set([...byNumber, ...byName].map(({ id }) => id))]
  const [only, second] = ids
  if (only !== undefined && second !== undefined) {
    const why = byNumber.length > 0 && byName.length > 0 ? 'differ' : 'several'
    return { status: 'doubt', why, candidates: ids }
  }
  if (only !== undefined) return checkOther(row, byNumber, byName, only)
  const similar = listSimilar(row.name, practices)
  return similar.length > 0 ? { status: 'doubt', why: 'similar', candidates: similar } : { status: 'none' }
}

/** A number that fits while the name is quite another may be a slip of the keyboard. */
function checkOther(
  row: { readonly number: string; readonly name: string },
  byNumber: readonly Nameable[],
  byName: readonly Nameable[],
  practiceId: string,
): PracticeMatch {
  const [found] = byNumber
  const alien =
    found !== undefined && byName.length === 0 && row.name !== '' && likeness(row.name, found.name) < 0.3
  if (alien) return { status: 'doubt', why: 'differ', candidates: [practiceId] }
  const [named] = byName
  const otherNumber = byNumber.length === 0 && row.number !== '' && /^\d+$/.test(named?.number ?? '')
  if (otherNumber && /^\d+$/.test(row.number))
    return { status: 'doubt', why: 'differ', candidates: [practiceId] }
  return { status: 'sure', practiceId, by: found ? 'number' : 'name' }
}

function isSameNumber(typed: string, { number, name }: Nameable): boolean {
  if (typed === '') return false
  if (isSameName(typed, name)) return true
  return number !== '' && stripZeros(typed) === stripZeros(number)
}

function stripZeros(number: string): string {
  return number.replaceAll(' ', '').replace(/^0+(?=.)/, '')
}

function isSameName(typed: string, name: string): boolean {
  return typed !== '' && plainName(typed) === plainName(name)
}

function listSimilar(typed: string, practices: readonly Nameable[]): readonly string[] {
  return practices
    .map(({ id, name }) => ({ id, score: likeness(typed, name) }))
    .filter(({ score }) => score >= similarEnough)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, 5)
    .map(({ id }) => id)
}

/** Letters and digits alone: case, spaces, dots and hyphens tell nobody apart. */
function plainName(name: string): string {
  return foldText(name).text.replaceAll(/[^\p{L}\p{N}]/gu, '')
}

/** Words that half of all practices have in their names. */
const commonWords =
  /\b(laegerne|laege|laeger|laegehuset|laegehus|laegeklinik|laegepraksis|praksis|klinik|klinikken|almen|v|i|paa|ved|og|aps|ps|is)\b/g

/** Dice's coefficient over pairs of letters, 0–1, of what is left when common words are taken away. */
function likeness(a: string, b: string): number {
  const [first, second] = [pairsOf(a), pairsOf(b)]
  if (first.length === 0 || second.length === 0) return 0
  const left = [...second]
  const shared = first.filter((pair) => {
    const at = left.indexOf(pair)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
  return (2 * shared.length) / (first.length + second.length)
}

function pairsOf(name: string): readonly string[] {
  const folded = foldText(name).text
  const own = folded.replaceAll(commonWords, ' ').replaceAll(/[^\p{L}\p{N}]/gu, '')
  const letters = own === '' ? plainName(name) : own
  return Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2))
}
