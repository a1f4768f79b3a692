import { buildAxis, buildClosePercentAxis, buildCountAxis } from '#app/domain/results/build-axis.ts'
import type { ChartAxis, ChartPoint, FunnelChart, LegendItem } from '#app/domain/results/chart.ts'
import { describeBasis } from '#app/domain/results/describe-basis.ts'
import { describeFunnel } from '#app/domain/results/describe-funnel.ts'
import { formatValue, unitOf } from '#app/domain/results/format-value.ts'
import { type Funnel, limitsInUnit } from '#app/domain/results/funnel.ts'
import { funnelWords } from '#app/domain/results/funnel-words.ts'
import { resultWords, underLimitWords } from '#app/domain/results/result-words.ts'
import type { ShownVariation } from '#app/domain/results/shown-result.ts'
import type { Locale } from '#app/domain/text/locale.ts'

/** Points along each limit: enough for a smooth line, and few enough for a light page. */
const steps = 36

/** Practices by size between the limits of chance; null for kinds without limits, and where no practice may be shown. */
export function buildFunnelChart(shown: ShownVariation, locale: Locale): FunnelChart | null {
  const { funnel, cluster, indicator } = shown
  const points = shown.practices.flatMap(({ label, own, small, value, size }) =>
    value === null || size === null
      ? []
      : [{ label: own ? resultWords[locale].ownPractice : label, own, small, value, size }],
  )
  if (!funnel || cluster === null || cluster.value === null || points.length === 0) return null
  const sizeAxis = buildSizeAxis(points, locale)
  const limits = buildLimits(funnel, sizeAxis)
  return {
    kind: 'funnel',
    title: indicator.title,
    subtitle: describeBasis(shown, locale),
    sizeAxis,
    valueAxis: buildValueAxis(shown, [...points, ...drawnLimits(limits, points)], locale),
    points,
    cluster: {
      value: cluster.value,
      label: `${resultWords[locale].cluster} ${formatValue(indicator, cluster.value, locale, 1)}`,
    },
    limits,
    legend: buildLegend(shown, points, locale),
    altText: [
      `${indicator.title}.`,
      describeFunnel(shown, locale).statement,
      ...describeFunnel(shown, locale).shows,
    ].join(' '),
  }
}

function buildSizeAxis(points: readonly ChartPoint[], locale: Locale): ChartAxis {
  const largest = Math.max(...points.map(({ size }) => size))
  return buildCountAxis(largest, funnelWords[locale].size, locale)
}

/** Closer together where the funnel is narrow at the mouth. */
function buildLimits(funnel: Funnel, { max }: ChartAxis): FunnelChart['limits'] {
  const sizes = Array.from({ length: steps }, (_, step) => Math.max(1, max * ((step + 1) / steps) ** 2))
  const line = (mark: FunnelChart['limits'][number]['mark'], confidence: 0.95 | 0.998) => {
    const limits = sizes.map((size) => ({ size, ...limitsInUnit(funnel, size, confidence) }))
    return {
      mark,
      low: limits.map(({ size, low }) => ({ size, value: low })),
      high: limits.map(({ size, high }) => ({ size, value: high })),
    }
  }
  return [line('limit-inner', 0.95), line('limit-outer', 0.998)]
}

/** The mouth of the funnel left of the smallest practice need not be in view. */
function drawnLimits(limits: FunnelChart['limits'], points: readonly ChartPoint[]): readonly ChartPoint[] {
  const smallest = Math.min(...points.map(({ size }) => size))
  return limits.flatMap(({ low, high }) => [...low, ...high].filter(({ size }) => size >= smallest))
}

/** A proportion's axis closes in where 0–100 % would be mostly empty. */
function buildValueAxis(
  { indicator }: ShownVariation,
  points: readonly ChartPoint[],
  locale: Locale,
): ChartAxis {
  const values = points.map(({ value }) => value)
  if (indicator.kind !== 'proportion') return buildAxis(indicator, values, locale)
  const wide = Math.max(...values) - Math.min(...values) > 0.5
  return wide
    ? buildAxis(indicator, values, locale)
    : buildClosePercentAxis(values, unitOf(indicator, locale), locale)
}

function buildLegend(
  shown: ShownVariation,
  points: readonly { readonly own: boolean; readonly small: boolean }[],
  locale: Locale,
): readonly LegendItem[] {
  const words = resultWords[locale]
  const { inner, outer } = funnelWords[locale]
  const entries = [
    { mark: 'dot', label: words.practices, shown: points.some(({ own }) => !own) },
    { mark: 'own', label: words.ownPractice.toLowerCase(), shown: points.some(({ own }) => own) },
    {
      mark: 'hollow',
      label: underLimitWords(shown.indicator, locale),
      shown: points.some(({ small }) => small),
    },
    { mark: 'level', label: words.clusterWhole, shown: true },
    { mark: 'limit-inner', label: inner, shown: true },
    { mark: 'limit-outer', label: outer, shown: true },
  ] as const
  return entries.filter((entry) => entry.shown).map(({ mark, label }) => ({ mark, label }))
}
