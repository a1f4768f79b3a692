import type { Locale } from '#app/domain/text/locale.ts'

/** A cell for a spreadsheet: the number a reader sees, at the precision it is shown with, or the text. */
export type SheetCell = { readonly value: string } | { readonly value: number; readonly format: string }

const shapes = {
  da: /^(−?)(\d{1,3}(?:\.\d{3})*|\d+)(?:,(\d+))?(\u00A0%)?$/,
  en: /^(−?)(\d{1,3}(?:,\d{3})*|\d+)(?:\.(\d+))?(\u00A0%)?$/,
} as const

/**
 * Reads a shown cell back: "60,1 %" is 0.601 with one decimal. Made from the text and not from what lies behind it, so
 * that a file never holds a digit more than the screen shows.
 */
export function parseShownCell(text: string, locale: Locale): SheetCell {
  const found = shapes[locale].exec(text)
  if (!found) return { value: text }
  const [, minus = '', whole = '', fraction = '', percent = ''] = found
  const digits = whole.replace(/[.,]/g, '')
  const exponent = percent === '' ? 0 : -2
  const value = Number(`${minus === '' ? '' : '-'}${digits}.${fraction || '0'}e${exponent}`)
  const decimals = fraction === '' ? '' : `.${'0'.repeat(fraction.length)}`
  return { value, format: percent === '' ? `#,##0${decimals}` : `0${decimals}%` }
}
