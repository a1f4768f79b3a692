import { roundHalfUp } from '#app/domain/results/round-half-up.ts'
import type { Locale } from '#app/domain/text/locale.ts'

const noBreakSpace = '\u00A0'
const minus = '\u2212'
const separators = {
  da: { thousands: '.', decimal: ',' },
  en: { thousands: ',', decimal: '.' },
} as const

/** Largest count a practice can give. Ten digits would be a number of another kind. */
export const largestCount = 9_999_999

export type ParsedCount =
  | { readonly ok: true; readonly value: number }
  | {
      readonly ok: false
      readonly reason: 'empty' | 'text' | 'decimal' | 'negative' | 'too-large' | 'percent'
    }

/** `1234` → "1.234" in Danish, "1,234" in English. */
export function formatCount(value: number, locale: Locale): string {
  return formatDecimal(value, locale, 0)
}

/** A denominator may be a mean list size: whole numbers stand without decimals, others with one. */
export function formatAmount(value: number, locale: Locale): string {
  return formatDecimal(value, locale, Number.isInteger(value) ? 0 : 1)
}

/** Halves are rounded up, and zero never has a sign: `6.25` → "6,3". */
export function formatDecimal(value: number, locale: Locale, decimals = 1): string {
  const rounded = roundHalfUp(value, decimals)
  const [whole = '', fraction] = Math.abs(rounded).toFixed(decimals).split('.')
  const { thousands, decimal } = separators[locale]
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands)
  return (rounded < 0 ? minus : '') + grouped + (fraction === undefined ? '' : decimal + fraction)
}

/** A share 0–1 as percent, with a no-break space before the sign: `0.601` → "60,1 %". */
export function formatPercent(share: number, locale: Locale, decimals = 1): string {
  return formatDecimal(share * 100, locale, decimals) + noBreakSpace + '%'
}

/**
 * Reads a count as Danes type it: "1.234" and "1 234" are thousands, "12,5" and "1.5" are decimals and refused.
 * Full-width digits count as digits.
 */
export function parseCount(text: string): ParsedCount {
  const typed = normaliseTyped(text)
  if (typed === '') return { ok: false, reason: 'empty' }
  if (typed.endsWith('%')) return { ok: false, reason: 'percent' }
  if (/^-\s?\d/.test(typed)) return { ok: false, reason: 'negative' }
  if (/^\d+$/.test(typed) || hasThousands(typed)) return checkSize(Number(typed.replace(/[. ]/g, '')))
  if (/^[\d. ]*\d[.,]\d+$/.test(typed)) return { ok: false, reason: 'decimal' }
  return { ok: false, reason: 'text' }
}

/** As `parseCount`, and accepts decimals: a denominator may be a mean list size, for example "1.234,5". */
export function parseAmount(text: string): ParsedCount {
  const count = parseCount(text)
  if (count.ok || count.reason !== 'decimal') return count
  const [whole = '', fraction = '', ...more] = normaliseTyped(text).split(/,|\.(?=\d{1,2}$)/)
  const readable = /^\d+$/.test(whole) || hasThousands(whole)
  if (!readable || !/^\d+$/.test(fraction) || more.length > 0) return count
  return checkSize(Number(`${whole.replace(/[. ]/g, '')}.${fraction}`))
}

function checkSize(value: number): ParsedCount {
  return value > largestCount ? { ok: false, reason: 'too-large' } : { ok: true, value }
}

function hasThousands(typed: string): boolean {
  return /^[1-9]\d{0,2}(\.\d{3})+$/.test(typed) || /^[1-9]\d{0,2}( \d{3})+$/.test(typed)
}

function normaliseTyped(text: string): string {
  return text
    .trim()
    .replace(/[\uFF10-\uFF19]/g, (digit) => String(digit.charCodeAt(0) - 0xff10))
    .replace(/[\u00A0\u2007\u2009\u202F]/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
}
