import type { Confidence } from '#app/domain/results/confidence.ts'
import {
  computeBinomialLimits,
  computeNormalLimits,
  computePoissonLimits,
} from '#app/domain/results/funnel-limits.ts'
import { lowerGamma } from '#app/domain/results/incomplete-gamma.ts'
import {
  computeAdjustedLimits,
  computeOverdispersion,
  type Overdispersion,
} from '#app/domain/results/overdispersion.ts'
import type { Interval, VariationResult } from '#app/domain/results/results.ts'

/** What the limits of a funnel are made from, and how many practices lie outside them. */
export type Funnel = Overdispersion & {
  readonly kind: 'proportion' | 'rate'
  /** The cluster's share 0–1, or events per person. */
  readonly target: number
  /** Limits by chance alone, or widened since practices vary more than that. */
  readonly form: 'normal' | 'binomial' | 'poisson' | 'adjusted'
  /** Practices with a value. */
  readonly practices: number
  /** Over and under the 95 % limits, and of these how many are outside the 99.8 % limits too. */
  readonly above: number
  readonly below: number
  readonly far: number
}

/** Under so many practices a funnel has nothing to be compared with. */
const fewestPractices = 3

/** Expected counts on either side under which normal limits mislead, by the usual rule of thumb. */
const fewestExpected = 5

const ratePer = 1000

/**
 * The funnel of a proportion or a rate around the cluster's value; null for other kinds, and for few practices. Limits are
 * widened when Cochran's test finds more variation than chance gives (kφ against χ² with k − 1 degrees of freedom, 95 %):
 * unadjusted, they would call nearly every practice an outlier (DOMAIN.md §1.4).
 */
export function computeFunnel({ indicator, practices, cluster }: VariationResult): Funnel | null {
  const { kind } = indicator
  if ((kind !== 'proportion' && kind !== 'rate') || !cluster?.denominator) return null
  const counts = practices.flatMap(({ numerator, denominator }) =>
    denominator ? [{ numerator, denominator }] : [],
  )
  if (counts.length < fewestPractices) return null
  const target = cluster.numerator / cluster.denominator
  const dispersion = computeOverdispersion(kind, counts, target)
  const sizes = counts.map(({ denominator }) => denominator)
  const base = { kind, target, ...dispersion, practices: counts.length }
  const form = chooseForm(base, sizes)
  const outside = (confidence: Confidence) =>
    counts.map(({ numerator, denominator }) =>
      sideOf(numerator / denominator, limitsOf({ ...base, form }, denominator, confidence)),
    )
  const near = outside(0.95)
  return {
    ...base,
    form,
    above: near.filter((side) => side > 0).length,
    below: near.filter((side) => side < 0).length,
    far: outside(0.998).filter((side) => side !== 0).length,
  }
}

/** Limits at a size, as a share or per person. */
export function limitsOf(
  { kind, target, form, tau2 }: Pick<Funnel, 'kind' | 'target' | 'form' | 'tau2'>,
  size: number,
  confidence: Confidence,
): Interval {
  switch (form) {
    case 'normal':
      return computeNormalLimits(target, size, confidence)
    case 'binomial':
      return computeBinomialLimits(target, Math.round(size), confidence)
    case 'poisson':
      return computePoissonLimits(target, size, confidence)
    case 'adjusted':
      return computeAdjustedLimits(kind, target, size, tau2, confidence)
  }
}

/** The same in the unit of the indicator's values: share 0–1, or per 1,000. */
export function limitsInUnit(
  funnel: Pick<Funnel, 'kind' | 'target' | 'form' | 'tau2'>,
  size: number,
  confidence: Confidence,
): Interval {
  const { low, high } = limitsOf(funnel, size, confidence)
  const per = funnel.kind === 'rate' ? ratePer : 1
  return { low: low * per, high: high * per }
}

function chooseForm(
  { kind, target, phi, tau2, practices }: Pick<Funnel, 'kind' | 'target' | 'phi' | 'tau2' | 'practices'>,
  sizes: readonly number[],
): Funnel['form'] {
  const degrees = practices - 1
  const varies = tau2 > 0 && lowerGamma(degrees / 2, (practices * phi) / 2) > 0.95
  if (varies) return 'adjusted'
  if (kind === 'rate') return 'poisson'
  const whole = sizes.every(Number.isInteger)
  const expected = Math.min(...sizes) * Math.min(target, 1 - target)
  return whole && expected < fewestExpected ? 'binomial' : 'normal'
}

function sideOf(value: number, { low, high }: Interval): -1 | 0 | 1 {
  return value > high ? 1 : value < low ? -1 : 0
}

/** Chance that at least one of so many practices lies outside the 95 % limits when none differs: 1 − 0.95ⁿ. */
export function chanceOfOneOutside(practices: number): number {
  return 1 - 0.95 ** practices
}
