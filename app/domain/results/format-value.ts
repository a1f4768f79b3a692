import type { IndicatorKind } from '#app/domain/indicator/indicator.ts'
import type { Interval } from '#app/domain/results/results.ts'
import { formatAmount, formatDecimal } from '#app/domain/text/format-number.ts'
import type { Locale } from '#app/domain/text/locale.ts'

const noBreakSpace = '\u00A0'

/** A value as a bare number in its unit: 0.601 → "60,1" for a proportion. A count has decimals only where a median does. */
export function formatNumber(kind: IndicatorKind, value: number, locale: Locale, decimals: 0 | 1): string {
  const shown = kind === 'proportion' ? value * 100 : value
  return kind === 'count' ? formatAmount(value, locale) : formatDecimal(shown, locale, decimals)
}

/** The value as it stands in a chart or a table: "60,1 %"; rates and counts without their unit. */
export function formatValue(kind: IndicatorKind, value: number, locale: Locale, decimals: 0 | 1): string {
  return formatNumber(kind, value, locale, decimals) + (kind === 'proportion' ? `${noBreakSpace}%` : '')
}

/** The value as it stands in a sentence: "60,1 %", "54,6 pr. 1.000", "143". */
export function formatWithUnit(kind: IndicatorKind, value: number, locale: Locale, decimals: 0 | 1): string {
  return formatNumber(kind, value, locale, decimals) + unitAfter(kind, locale)
}

/** What follows the number: a no-break space and the unit. */
export function unitAfter(kind: IndicatorKind, locale: Locale): string {
  if (kind === 'count') return ''
  return noBreakSpace + unitOf(kind, locale)
}

/** "%", "pr. 1.000", or nothing for a count. */
export function unitOf(kind: IndicatorKind, locale: Locale): string {
  if (kind === 'proportion') return '%'
  if (kind === 'count') return ''
  return locale === 'da' ? `pr.${noBreakSpace}1.000` : `per${noBreakSpace}1,000`
}

/** "72,5–84,4", without the unit. */
export function formatInterval(
  kind: IndicatorKind,
  interval: Interval,
  locale: Locale,
  decimals: 0 | 1,
): string {
  const [low, high] = [interval.low, interval.high].map((limit) =>
    formatNumber(kind, limit, locale, decimals),
  )
  return `${low}–${high}`
}
