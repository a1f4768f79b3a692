import { findQuantile, guessNormalQuantile } from '#app/domain/results/find-quantile.ts'

const precision = 1e-15
const mostTerms = 10_000

/* Lanczos' coefficients for g = 7, n = 9 (as in Press et al., Numerical Recipes, and Godfrey's note of 2001). */
const lanczos: readonly [number, ...number[]] = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
]

/** Natural logarithm of Γ(a) for a ≥ 0.5, by Lanczos' approximation (error under 1e−14). */
export function logGamma(a: number): number {
  const shifted = a - 1
  const base = shifted + 7.5
  let series = lanczos[0]
  for (let term = 1; term < lanczos.length; term += 1) series += (lanczos[term] ?? 0) / (shifted + term)
  return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(base) - base + Math.log(series)
}

/**
 * Regularised lower incomplete gamma function P(a, x), for a ≥ 1 and x ≥ 0: the series below a + 1 and the continued
 * fraction above (Abramowitz & Stegun 6.5.29 and 6.5.31).
 * @param logGammaOfA where the caller has it
 */
export function lowerGamma(a: number, x: number, logGammaOfA = logGamma(a)): number {
  if (x <= 0) return 0
  const factor = Math.exp(a * Math.log(x) - x - logGammaOfA)
  return x < a + 1 ? factor * sumSeries(a, x) : 1 - factor * computeFraction(a, x)
}

/** The x with P(a, x) = p, for 0 < p < 1 and a ≥ 1. */
export function lowerGammaQuantile(a: number, p: number): number {
  const logGammaOfA = logGamma(a)
  return findQuantile(p, guessQuantile(a, p), {
    shareUpTo: (x) => lowerGamma(a, x, logGammaOfA),
    densityAt: (x) => Math.exp((a - 1) * Math.log(x) - x - logGammaOfA),
    most: Number.POSITIVE_INFINITY,
  })
}

/** Wilson & Hilferty 1931 (Proc Natl Acad Sci 17:684–688); the mean where that is negative. */
function guessQuantile(a: number, p: number): number {
  const root = 1 - 1 / (9 * a) + guessNormalQuantile(p) / (3 * Math.sqrt(a))
  return root > 0 ? a * root ** 3 : a
}

/** Quantile of the chi-square distribution: chi²(k) is twice a gamma variable of shape k/2. For k ≥ 2. */
export function chiSquareQuantile(p: number, degrees: number): number {
  return 2 * lowerGammaQuantile(degrees / 2, p)
}

function sumSeries(a: number, x: number): number {
  let term = 1 / a
  let sum = term
  for (let n = 1; n < mostTerms && term > sum * precision; n += 1) {
    term *= x / (a + n)
    sum += term
  }
  return sum
}

/** Lentz' method for the continued fraction; converges fast for x > a + 1. */
function computeFraction(a: number, x: number): number {
  let b = x + 1 - a
  let c = 1 / Number.MIN_VALUE ** 0.5
  let d = 1 / b
  let fraction = d
  for (let n = 1; n < mostTerms; n += 1) {
    const numerator = -n * (n - a)
    b += 2
    d = 1 / (numerator * d + b)
    c = b + numerator / c
    const change = c * d
    fraction *= change
    if (Math.abs(change - 1) < precision) break
  }
  return fraction
}
