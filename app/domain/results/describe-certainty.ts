import type { IndicatorKind } from '#app/domain/indicator/indicator.ts'
import { unitOf } from '#app/domain/results/format-value.ts'
import { underLimitWords } from '#app/domain/results/result-words.ts'
import type { ShownResult, ShownVariation } from '#app/domain/results/shown-result.ts'
import { formatAmount, formatCount } from '#app/domain/text/format-number.ts'
import type { Locale } from '#app/domain/text/locale.ts'

/** How far one indicator's numbers can be trusted, in words. */
export type Certainty = {
  /** "2 af 11 har under 30 patienter" */
  readonly small: string
  /** "fra 15 til 40 procentpoint"; empty where there are no intervals to speak of. */
  readonly widths: string
}

/**
 * How many practices count among few, and how wide the narrowest and the widest interval are. The widths are rounded to
 * what can be read off the chart: a printed interval would give a practice's counts away (`whoSeesWhat`). Null for an
 * indicator that nobody has answered, that is no more than a count, or that has no value for each practice.
 */
export function describeCertainty(shown: ShownResult, locale: Locale): Certainty | null {
  if (shown.type !== 'variation') return null
  const { indicator, small, answered } = shown
  if (indicator.kind === 'count' || answered === 0 || shown.hidden > 0) return null
  const [some, all] = [formatCount(small.count, locale), formatCount(answered, locale)]
  const have = locale === 'da' ? 'har' : small.count === 1 ? 'has' : 'have'
  const of = locale === 'da' ? 'af' : 'of'
  return {
    small: `${some} ${of} ${all} ${have} ${underLimitWords(indicator, locale)}`,
    widths: describeWidths(shown, locale),
  }
}

function describeWidths({ indicator, practices }: ShownVariation, locale: Locale): string {
  const widths = practices.flatMap(({ interval }) => (interval ? [interval.high - interval.low] : []))
  if (widths.length === 0) return ''
  const [narrow, wide] = [Math.min(...widths), Math.max(...widths)].map((width) =>
    roundWidth(indicator.kind, width),
  )
  if (narrow === undefined || wide === undefined) return ''
  const unit = indicator.kind === 'proportion' ? pointsWord[locale] : unitOf(indicator, locale)
  const [low, high] = [formatAmount(narrow, locale), formatAmount(wide, locale)]
  if (narrow === wide) return `${about[locale]} ${high} ${unit}`
  return locale === 'da'
    ? `fra ${about.da} ${low} til ${high} ${unit}`
    : `from ${about.en} ${low} to ${high} ${unit}`
}

/** Whole five percentage points, five at least; a rate to its first figure. */
function roundWidth(kind: IndicatorKind, width: number): number {
  if (kind === 'proportion') return Math.max(5, Math.round((width * 100) / 5) * 5)
  if (width <= 0) return 0
  const unit = 10 ** Math.floor(Math.log10(width))
  return Math.round(width / unit) * unit
}

const about = { da: 'ca.', en: 'about' } as const
const pointsWord = { da: 'procentpoint', en: 'percentage points' } as const
