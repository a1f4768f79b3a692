import { findQuantile, guessNormalQuantile } from '#app/domain/results/find-quantile.ts'
import { logGamma } from '#app/domain/results/incomplete-gamma.ts'

const precision = 1e-15
const mostTerms = 20_000
const tiny = Number.MIN_VALUE ** 0.5

/**
 * Regularised incomplete beta function I(x; a, b), for a, b ≥ 0.5: the continued fraction of Abramowitz & Stegun 26.5.8, on
 * the side of the mean where it converges fast.
 * @param logBeta natural logarithm of B(a, b), where the caller has it
 */
export function lowerBeta(x: number, a: number, b: number, logBeta = computeLogBeta(a, b)): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  if (x > (a + 1) / (a + b + 2)) return 1 - lowerBeta(1 - x, b, a, logBeta)
  return (Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta) / a) * computeFraction(x, a, b)
}

/** The x with I(x; a, b) = p, for 0 < p < 1 and a, b ≥ 0.5. */
export function lowerBetaQuantile(p: number, a: number, b: number): number {
  const logBeta = computeLogBeta(a, b)
  return findQuantile(p, guessQuantile(p, a, b), {
    shareUpTo: (x) => lowerBeta(x, a, b, logBeta),
    densityAt: (x) => Math.exp((a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x) - logBeta),
    most: 1,
  })
}

/** Abramowitz & Stegun 26.5.22; the mean where that says nothing. */
function guessQuantile(p: number, a: number, b: number): number {
  const z = guessNormalQuantile(p)
  const [perA, perB] = [1 / (2 * a - 1), 1 / (2 * b - 1)]
  const h = 2 / (perA + perB)
  const lambda = (z * z - 3) / 6
  const w = (z * Math.sqrt(h + lambda)) / h + (perB - perA) * (lambda + 5 / 6 - 2 / (3 * h))
  const guess = a / (a + b * Math.exp(-2 * w))
  return guess > 0 && guess < 1 ? guess : a / (a + b)
}

function computeLogBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b)
}

/** Chance of at most `k` among `n`, each with chance `p`: P(X ≤ k) = I(1 − p; n − k, k + 1). */
export function binomialShareUpTo(k: number, n: number, p: number): number {
  if (k < 0) return 0
  return k >= n ? 1 : lowerBeta(1 - p, n - k, k + 1)
}

/** Lentz' method. */
function computeFraction(x: number, a: number, b: number): number {
  let c = 1
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1))
  let fraction = d
  for (let m = 1; m < mostTerms; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / awayFromZero(1 + even * d)
    c = awayFromZero(1 + even / c)
    fraction *= c * d
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / awayFromZero(1 + odd * d)
    c = awayFromZero(1 + odd / c)
    fraction *= c * d
    if (Math.abs(c * d - 1) < precision) break
  }
  return fraction
}

function awayFromZero(value: number): number {
  return Math.abs(value) < tiny ? tiny : value
}
