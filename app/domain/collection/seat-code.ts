/**
 * Crockford's base 32: digits and letters without I, L, O and U, so that what is read aloud is not heard or typed as
 * something else. Eight of them are 40 bits.
 * @see https://www.crockford.com/base32.html
 */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

const length = 8

/** How long a code can be used: long enough for a telephone call and a cup of coffee after it. */
export const codeLifeMs = 2 * 60 * 60_000

/**
 * A code from the machine's randomness.
 * @param randomBelow a whole number from 0 to below its argument
 */
export function drawSeatCode(randomBelow: (limit: number) => number): string {
  return Array.from({ length }, () => alphabet[randomBelow(alphabet.length)]).join('')
}

/** As it is shown and read aloud: "7K3M-Q2XD". */
export function formatSeatCode(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4)}`
}

/** What was typed, however it was typed; null when it cannot be a code. O is read as 0, I and L as 1. */
export function parseSeatCode(typed: string): string | null {
  const code = typed
    .slice(0, 100)
    .toUpperCase()
    .replace(/[\s\-–—.]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  const fits = code.length === length && [...code].every((character) => alphabet.includes(character))
  return fits ? code : null
}
