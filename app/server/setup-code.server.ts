import { randomInt, timingSafeEqual } from 'node:crypto'

/** The one-time code of a fresh installation. It is printed in the log and lives in memory only. */
export type SetupCode = { readonly text: string; readonly matches: (typed: string) => boolean }

/** No I, L, O, 0 or 1: the code is read from a log and typed by hand. */
const alphabet = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'

/** Eight characters in two groups, about 39 bits. */
export function makeSetupCode(): SetupCode {
  const characters = Array.from({ length: 8 }, () => alphabet[randomInt(alphabet.length)]).join('')
  return {
    text: `${characters.slice(0, 4)}-${characters.slice(4)}`,
    matches: (typed) => equalInConstantTime(tidy(typed), characters),
  }
}

/** Upper case, without spaces and hyphens: however it was typed, it is the same code. */
function tidy(typed: string): string {
  return typed.toUpperCase().replace(/[\s-]/g, '')
}

function equalInConstantTime(a: string, b: string): boolean {
  const left = Buffer.from(a)
  const right = Buffer.from(b)
  return left.length === right.length && timingSafeEqual(left, right)
}
