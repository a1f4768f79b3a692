/** Text made plain for searching, with the way back to the places in the text as written. */
export type NormalisedText = {
  readonly text: string
  /** Index in the original of the character at `index`. */
  readonly startOf: (index: number) => number
  /** Index in the original just after the character before `index`. */
  readonly endOf: (index: number) => number
}

const dropped = /[\u00AD\u200B-\u200F\u2060\uFEFF]/u
const dashes = /[\u2010-\u2015\u2043\u2212\uFE58\uFE63\uFF0D]/u
const spaces = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/u

/**
 * Full-width and other decimal digits become 0–9, every dash a hyphen, every space an ordinary one; what has no width is
 * dropped (DOMAIN.md §3.5, step 1). Everything else stays, one character for one.
 */
export function normaliseDigits(text: string): NormalisedText {
  const plain: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  let position = 0
  for (const character of text) {
    const start = position
    position += character.length
    if (character >= '\u0080' && dropped.test(character)) continue
    plain.push(character < '\u0080' ? character : plainCharacter(character))
    starts.push(start)
    ends.push(position)
  }
  return {
    text: plain.join(''),
    startOf: (index) => starts[index] ?? text.length,
    endOf: (index) => ends[index - 1] ?? 0,
  }
}

/** Always one UTF-16 unit, so that places in the plain text count characters of the original. */
function plainCharacter(character: string): string {
  if (dashes.test(character)) return '-'
  if (spaces.test(character)) return ' '
  if (/[\uFF0E\uFF0F]/u.test(character)) return character.normalize('NFKC')
  if (/^\p{Nd}$/u.test(character)) return character.normalize('NFKC').slice(0, 1)
  return character.length > 1 ? '\uFFFD' : character
}
