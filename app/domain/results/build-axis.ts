import type { ValueMeasure } from '#app/domain/indicator/indicator.ts'
import type { ChartAxis } from '#app/domain/results/chart.ts'
import { unitOf } from '#app/domain/results/format-value.ts'
import { niceTicks, niceTicksBetween } from '#app/domain/results/nice-ticks.ts'
import { formatCount, formatDecimal } from '#app/domain/text/format-number.ts'
import type { Locale } from '#app/domain/text/locale.ts'

/**
 * The axis of a kind's values. A proportion's is always 0–100 %, so that charts can be compared; rates and counts begin at
 * 0; a mean lies anywhere.
 * @param values all that is to have room, limits of intervals included
 */
export function buildAxis(measure: ValueMeasure, values: readonly number[], locale: Locale): ChartAxis {
  const unit = measure.kind === 'count' ? countWord[locale] : unitOf(measure, locale)
  if (measure.kind === 'proportion') return buildPercentAxis(unit)
  if (measure.kind === 'mean') return buildCloseAxis(values, unit, locale)
  return buildCountAxis(Math.max(0, ...values), unit, locale)
}

const countWord = { da: 'antal', en: 'number' } as const

/** From 0 to just over the largest, as counts. */
export function buildCountAxis(largest: number, unit: string, locale: Locale): ChartAxis {
  const ticks = niceTicks(largest).map((at) => ({ at, label: formatCount(at, locale) }))
  return { min: 0, max: ticks.at(-1)?.at ?? 1, ticks, unit }
}

/**
 * Percent from just under the lowest to just over the highest: only where the height carries no area, as in a funnel or a line,
 * and where 0–100 would hide everything.
 */
export function buildClosePercentAxis(shares: readonly number[], unit: string, locale: Locale): ChartAxis {
  const close = buildCloseAxis(
    shares.map((share) => share * 100),
    unit,
    locale,
  )
  const ticks = close.ticks
    .filter(({ at }) => at >= 0 && at <= 100)
    .map(({ at, label }) => ({ at: at / 100, label: `${label}\u00A0${unit}` }))
  return { min: ticks[0]?.at ?? 0, max: ticks.at(-1)?.at ?? 1, ticks, unit }
}

function buildPercentAxis(unit: string): ChartAxis {
  const ticks = [0, 20, 40, 60, 80, 100].map((percent) => ({
    at: percent / 100,
    label: percent === 100 ? `100\u00A0${unit}` : String(percent),
  }))
  return { min: 0, max: 1, ticks, unit }
}

function buildCloseAxis(values: readonly number[], unit: string, locale: Locale): ChartAxis {
  const { ticks, decimals } = niceTicksBetween(Math.min(...values), Math.max(...values))
  return {
    min: ticks[0] ?? 0,
    max: ticks.at(-1) ?? 1,
    ticks: ticks.map((at) => ({ at, label: formatDecimal(at, locale, decimals) })),
    unit,
  }
}
