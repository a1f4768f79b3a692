import type { ValueMeasure } from '#app/domain/indicator/indicator.ts'
import { formatNumber, formatWithUnit } from '#app/domain/results/format-value.ts'
import { fractionWords, resultWords } from '#app/domain/results/result-words.ts'
import type { ShownPractice, ShownVariation } from '#app/domain/results/shown-result.ts'
import { formatAmount, formatCount } from '#app/domain/text/format-number.ts'
import type { Locale } from '#app/domain/text/locale.ts'

/** The reader's own number, exact, and how it stands to the cluster's. Empty when there is none. */
export function describeOwn(shown: ShownVariation, locale: Locale): string {
  const own = shown.practices.find((practice) => practice.own)
  if (!own || own.value === null) return ''
  const { indicator } = shown
  const value = formatWithUnit(indicator, own.value, locale, own.decimals)
  const number = `${resultWords[locale].ownPractice}: ${countsBefore(own, indicator.kind, locale)}${value}.`
  return [number, compare(own, shown.cluster?.value ?? null, locale)].filter(Boolean).join(' ')
}

/** "Tilfældet alene kan flytte tallet: 95 %-intervallet går fra 50,3 til 65,8 %." Empty for kinds without an interval. */
export function describeOwnInterval({ indicator, practices }: ShownVariation, locale: Locale): string {
  const own = practices.find((practice) => practice.own)
  if (!own?.interval || own.value === null) return ''
  const { low, high } = own.interval
  const from = formatNumber(indicator, low, locale, own.decimals)
  const to = formatWithUnit(indicator, high, locale, own.decimals)
  return locale === 'da'
    ? `Tilfældet alene kan flytte tallet: 95\u00A0%-intervallet går fra ${from} til ${to}.`
    : `Chance alone can move the number: the 95\u00A0% interval goes from ${from} to ${to}.`
}

function countsBefore({ counts }: ShownPractice, kind: ValueMeasure['kind'], locale: Locale): string {
  if (!counts || counts.denominator === null) return ''
  if (kind === 'mean') return meanBefore(counts.denominator, locale)
  const { of, among, which } = fractionWords[locale]
  const numerator = formatCount(counts.numerator, locale)
  return `${numerator} ${kind === 'rate' ? among : of} ${formatAmount(counts.denominator, locale)}, ${which} `
}

/** "I gennemsnit af 43 værdier " */
function meanBefore(n: number, locale: Locale): string {
  return locale === 'da'
    ? `Gennemsnit af ${formatCount(n, locale)} værdier, `
    : `Mean of ${formatCount(n, locale)} values, `
}

function compare({ interval }: ShownPractice, cluster: number | null, locale: Locale): string {
  if (!interval || cluster === null) return ''
  if (interval.low > cluster) return comparisons[locale].above
  return interval.high < cluster ? comparisons[locale].below : comparisons[locale].unclear
}

const comparisons = {
  da: {
    above: 'Tallet ligger tydeligt over klyngens.',
    below: 'Tallet ligger tydeligt under klyngens.',
    unclear: 'Forskellen til klyngen kan være tilfældig.',
  },
  en: {
    above: "The number lies clearly above the cluster's.",
    below: "The number lies clearly below the cluster's.",
    unclear: 'The difference to the cluster may be chance.',
  },
} as const
