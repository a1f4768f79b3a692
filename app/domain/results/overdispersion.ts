import { zOf, type Confidence } from '#app/domain/results/confidence.ts'
import type { Counts } from '#app/domain/results/pooled.ts'
import type { Interval } from '#app/domain/results/results.ts'

/** Scale on which chance spreads a value by 1/(2√n), whatever the value. */
type Scale = { readonly to: (value: number) => number; readonly from: (scaled: number) => number }

const halfTurn = Math.PI / 2

const scales: { readonly [kind in 'proportion' | 'rate']: Scale } = {
  proportion: {
    to: (share) => Math.asin(Math.sqrt(share)),
    from: (scaled) => Math.sin(Math.min(halfTurn, Math.max(0, scaled))) ** 2,
  },
  rate: { to: Math.sqrt, from: (scaled) => Math.max(0, scaled) ** 2 },
}

/** How much more practices vary than chance alone makes them: φ is 1 and τ² is 0 where they do not. */
export type Overdispersion = { readonly phi: number; readonly tau2: number }

/** The tails are drawn in to these shares of the practices before φ is computed. */
const winsorised = 0.1

/**
 * Overdispersion around a pooled value (Spiegelhalter 2005, Stat Med 24:1185–1202, as in FunnelPlotR): for shares on the
 * arcsine scale, for rates on the square-root scale, with z-scores winsorised at 10 % and 90 %.
 * @param target share 0–1, or events per person
 */
export function computeOverdispersion(
  kind: 'proportion' | 'rate',
  counts: readonly Counts[],
  target: number,
): Overdispersion {
  const { to } = scales[kind]
  const units = counts.filter(({ denominator }) => denominator > 0)
  const scores = units.map(
    ({ numerator, denominator }) => (to(numerator / denominator) - to(target)) * 2 * Math.sqrt(denominator),
  )
  const phi = computePhi(winsorise(scores))
  return {
    phi,
    tau2: computeTau2(
      phi,
      units.map(({ denominator }) => 4 * denominator),
    ),
  }
}

/** φ = Σ z² / k; 1 without practices. */
export function computePhi(scores: readonly number[]): number {
  if (scores.length === 0) return 1
  return scores.reduce((sum, z) => sum + z * z, 0) / scores.length
}

/**
 * Variance between practices beyond chance (DerSimonian & Laird 1986, Control Clin Trials 7:177–188), with weights 1/s²:
 *
 *     τ² = max(0, (kφ − (k − 1)) / (Σw − Σw²/Σw))
 */
export function computeTau2(phi: number, weights: readonly number[]): number {
  const k = weights.length
  const sum = weights.reduce((added, w) => added + w, 0)
  const squares = weights.reduce((added, w) => added + w * w, 0)
  if (k < 2 || sum === 0) return 0
  return Math.max(0, (k * phi - (k - 1)) / (sum - squares / sum))
}

/** Limits widened by the variance between practices: back from the scale of ∓ z·√(1/(4n) + τ²). */
export function computeAdjustedLimits(
  kind: 'proportion' | 'rate',
  target: number,
  n: number,
  tau2: number,
  confidence: Confidence,
): Interval {
  return reachOut(kind, target, zOf(confidence) * Math.sqrt(1 / (4 * n) + tau2))
}

/** Limits widened by the factor √φ, where φ is over 1 (Spiegelhalter 2005, multiplicative form). */
export function computeMultipliedLimits(
  kind: 'proportion' | 'rate',
  target: number,
  n: number,
  phi: number,
  confidence: Confidence,
): Interval {
  return reachOut(kind, target, zOf(confidence) * Math.sqrt(Math.max(1, phi) / (4 * n)))
}

function reachOut(kind: 'proportion' | 'rate', target: number, reach: number): Interval {
  const { to, from } = scales[kind]
  return { low: from(to(target) - reach), high: from(to(target) + reach) }
}

/** Values beyond the 10th and the 90th percentile (type 7) are put there. */
function winsorise(values: readonly number[]): readonly number[] {
  const sorted = values.toSorted((a, b) => a - b)
  const low = percentile(sorted, winsorised)
  const high = percentile(sorted, 1 - winsorised)
  return values.map((value) => Math.min(high, Math.max(low, value)))
}

function percentile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share
  const low = sorted[Math.floor(place)] ?? 0
  const high = sorted[Math.ceil(place)] ?? low
  return low + (place - Math.floor(place)) * (high - low)
}
