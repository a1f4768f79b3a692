import { findCpr } from '#app/domain/text/cpr.ts'

export type LineProblem = 'missing' | 'too-long' | 'cpr'

/**
 * What is wrong with one typed line, or null. Ten digits with a date have no place in a name or a title, so a number that
 * is only likely to be a CPR number is refused as well.
 */
export function checkLine(line: string, { longest = 120, required = true } = {}): LineProblem | null {
  if (findCpr(line).verdict !== 'clear') return 'cpr'
  if (line.length > longest) return 'too-long'
  return required && line.trim() === '' ? 'missing' : null
}

/** Something before and after an @, a dot after it, no space: enough to catch a slip, never to judge an address. */
export function looksLikeEmail(line: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(line) && line.length <= 254
}
