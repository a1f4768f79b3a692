import { logGamma } from '#app/domain/results/incomplete-gamma.ts'

const precision = 1e-15
const mostTerms = 20_000
const tiny = Number.MIN_VALUE ** 0.5

/**
 * Regularised incomplete beta function I(x; a, b), for a, b ≥ 0.5: the continued fraction of Abramowitz & Stegun 26.5.8, on
 * the side of the mean where it converges fast.
 */
export function lowerBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  if (x > (a + 1) / (a + b + 2)) return 1 - lowerBeta(1 - x, b, a)
  const logFactor = logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x)
  return (Math.exp(logFactor) / a) * computeFraction(x, a, b)
}

/** The x with I(x; a, b) = p, by bisection: slow, certain, exact to the last bits. */
export function lowerBetaQuantile(p: number, a: number, b: number): number {
  let low = 0
  let high = 1
  for (let step = 0; step < 200 && high - low > precision * high; step += 1) {
    const middle = (low + high) / 2
    if (lowerBeta(middle, a, b) < p) low = middle
    else high = middle
  }
  return (low + high) / 2
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
