import type { ValueMeasure } from '#app/domain/indicator/indicator.ts'
import type { Interval } from '#app/domain/results/results.ts'
import { formatAmount, formatDecimal } from '#app/domain/text/format-number.ts'
import type { Locale } from '#app/domain/text/locale.ts'

const noBreakSpace = '\u00A0'

/** A value as a bare number in its unit: 0.601 → "60,1" for a proportion. A count has decimals only where a median does. */
export function formatNumber({ kind }: ValueMeasure, value: number, locale: Locale, decimals: 0 | 1): string {
  const shown = kind === 'proportion' ? value * 100 : value
  return kind === 'count' ? formatAmount(value, locale) : formatDecimal(shown, locale, decimals)
}

/** The value as it stands in a chart or a table: "60,1 %"; all other kinds without their unit. */
export function formatValue(measure: ValueMeasure, value: number, locale: Locale, decimals: 0 | 1): string {
  const sign = measure.kind === 'proportion' ? `${noBreakSpace}%` : ''
  return formatNumber(measure, value, locale, decimals) + sign
}

/** The value as it stands in a sentence: "60,1 %", "54,6 pr. 1.000", "143", "2,3 mmol/l". */
export function formatWithUnit(
  measure: ValueMeasure,
  value: number,
  locale: Locale,
  decimals: 0 | 1,
): string {
  return formatNumber(measure, value, locale, decimals) + unitAfter(measure, locale)
}

/** What follows the number: a no-break space and the unit. */
export function unitAfter(measure: ValueMeasure, locale: Locale): string {
  const unit = unitOf(measure, locale)
  return unit === '' ? '' : noBreakSpace + unit
}

/** "%", "pr. 1.000", a mean's own unit, or nothing for a count. */
export function unitOf(measure: ValueMeasure, locale: Locale): string {
  switch (measure.kind) {
    case 'proportion':
      return '%'
    case 'count':
      return ''
    case 'mean':
      return measure.unit
    case 'rate':
      return locale === 'da' ? `pr.${noBreakSpace}1.000` : `per${noBreakSpace}1,000`
  }
}

/** "72,5–84,4", without the unit. */
export function formatInterval(
  measure: ValueMeasure,
  interval: Interval,
  locale: Locale,
  decimals: 0 | 1,
): string {
  const [low, high] = [interval.low, interval.high].map((limit) =>
    formatNumber(measure, limit, locale, decimals),
  )
  return `${low}–${high}`
}
