import type { Locale } from '#app/domain/text/locale.ts'

/** Danish writes 1.234,5 and English 1,234.5. A table is written in one of them throughout. */
export type NumberStyle = Locale

const signs = {
  da: { thousands: '.', decimal: ',' },
  en: { thousands: ',', decimal: '.' },
} as const

/** Numbers as either style has them, with a sign or as a percentage. */
const numberPattern = /^[-\u2212]?(\d+|\d{1,3}([., ]\d{3})+)([.,]\d+)?( ?%)?$/

/** Whether a cell holds a number, in any style. Leading zeros make it a name: 012345. */
export function looksLikeNumber(cell: string): boolean {
  return numberPattern.test(cell) && !/^0\d/.test(cell)
}

/**
 * The style most of the cells speak for: a mark before other than three digits can only be a decimal mark. Danish where
 * nothing tells, as in "1.234".
 */
export function guessNumberStyle(cells: readonly string[]): NumberStyle {
  const votes = cells.reduce((sum, cell) => sum + vote(cell), 0)
  return votes > 0 ? 'en' : 'da'
}

/** 1 for English, −1 for Danish, 0 where the number is the same in both or may be either. */
function vote(cell: string): number {
  if (!looksLikeNumber(cell)) return 0
  if (/,\d{3}\.\d|,\d{3},\d{3}|^[^,]*\.(\d{1,2}|\d{4,})( ?%)?$/.test(cell)) return 1
  if (/\.\d{3},\d|\.\d{3}\.\d{3}|^[^.]*,(\d{1,2}|\d{4,})( ?%)?$/.test(cell)) return -1
  return 0
}

/**
 * The number as a Dane types it, which is what `parseCount` and `parseAmount` read: "2,244.50" in English becomes
 * "2244,5". A whole number that a spreadsheet gave decimals loses them. What is no number is handed on as it is.
 */
export function typeNumberCell(cell: string, style: NumberStyle): string {
  const { thousands, decimal } = signs[style]
  const [whole = '', fraction, ...more] = cell.split(decimal)
  const digits = whole.replaceAll(new RegExp(`(?<=\\d)[${thousands} ](?=\\d{3}(?!\\d))`, 'g'), '')
  if (more.length > 0 || !/^[-\u2212]?\d+$/.test(digits)) return cell
  if (fraction === undefined) return digits
  if (!/^\d+$/.test(fraction)) return cell
  const decimals = fraction.replace(/0+$/, '')
  return decimals === '' ? digits : `${digits},${decimals}`
}

/** A number that somebody has hidden since it is small: "<5", "1-4", "*". */
export function isHiddenCell(cell: string): boolean {
  return /^(<|≤|under |færre end |fewer than |less than )\s?\d+$|^1\s?[-–]\s?[2-9]$|^[*]+$/iu.test(cell)
}

/** Nothing is said: an empty cell, a dash, a word for it. */
export function isMissingCell(cell: string): boolean {
  return /^([-–—.]*|n\/?a|#n\/a|#i\/t|null|ikke oplyst|uoplyst)$/iu.test(cell)
}

/** Whether most of what stands in a column is numbers, covered ones included. */
export function holdsNumbers(cells: readonly string[]): boolean {
  const written = cells.filter((cell) => !isMissingCell(cell))
  const numbers = written.filter((cell) => looksLikeNumber(cell) || isHiddenCell(cell))
  return written.length > 0 && numbers.length * 2 >= written.length
}
