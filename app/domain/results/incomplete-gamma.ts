const precision = 1e-15
const mostTerms = 10_000

/* Lanczos' coefficients for g = 7, n = 9 (as in Press et al., Numerical Recipes, and Godfrey's note of 2001). */
const lanczos = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
] as const

/** Natural logarithm of Γ(a) for a ≥ 0.5, by Lanczos' approximation (error under 1e−14). */
export function logGamma(a: number): number {
  const shifted = a - 1
  const base = shifted + 7.5
  const series = lanczos.reduce((sum, c, index) => (index === 0 ? c : sum + c / (shifted + index)), 0)
  return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(base) - base + Math.log(series)
}

/**
 * Regularised lower incomplete gamma function P(a, x), for a ≥ 1 and x ≥ 0: the series below a + 1 and the continued
 * fraction above (Abramowitz & Stegun 6.5.29 and 6.5.31).
 */
export function lowerGamma(a: number, x: number): number {
  if (x <= 0) return 0
  const factor = Math.exp(a * Math.log(x) - x - logGamma(a))
  return x < a + 1 ? factor * sumSeries(a, x) : 1 - factor * computeFraction(a, x)
}

/** The x with P(a, x) = p, for 0 < p < 1 and a ≥ 1, by bisection: slow, certain, exact to the last bits. */
export function lowerGammaQuantile(a: number, p: number): number {
  let low = 0
  let high = a + 1
  while (lowerGamma(a, high) < p) high *= 2
  for (let step = 0; step < 200 && high - low > precision * high; step += 1) {
    const middle = (low + high) / 2
    if (lowerGamma(a, middle) < p) low = middle
    else high = middle
  }
  return (low + high) / 2
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
