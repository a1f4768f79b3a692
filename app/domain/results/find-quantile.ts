/** Of the value itself: Newton doubles the digits, so that after so small a step there are twice as many. */
const precision = 1e-10
const mostSteps = 200

/** A continuous distribution of a positive variable. */
type Distribution = {
  /** P(X ≤ x). */
  readonly shareUpTo: (x: number) => number
  readonly densityAt: (x: number) => number
  /** The upper end of what the variable can be. */
  readonly most: number
}

/**
 * The x with P(X ≤ x) = p, by Newton's steps in a bracket that closes in with each of them; where one would leave the bracket
 * or does not halve the one before, the bracket is halved instead (`rtsafe` in Press et al., Numerical Recipes, 3rd ed.,
 * §9.4). As exact as halving alone, in about four steps instead of fifty.
 * @param start a first guess, over 0 and under `most`
 */
export function findQuantile(p: number, start: number, { shareUpTo, densityAt, most }: Distribution): number {
  let [low, high, x, last] = [0, most, start, Number.POSITIVE_INFINITY]
  for (let step = 0; step < mostSteps && last > precision * x; step += 1) {
    const over = shareUpTo(x) - p
    if (over < 0) low = x
    else high = x
    const newton = over / densityAt(x)
    const isSafe = x - newton > low && x - newton < high && Math.abs(newton) < last / 2
    const isThere = Math.abs(newton) <= precision * x
    const next = isSafe || isThere ? x - newton : high === Number.POSITIVE_INFINITY ? 2 * x : (low + high) / 2
    last = Math.abs(next - x)
    x = next
  }
  return x
}

/**
 * Quantile of the standard normal distribution, good enough to begin a search at: within 0.0005 (Abramowitz & Stegun
 * 26.2.23).
 */
export function guessNormalQuantile(p: number): number {
  const t = Math.sqrt(-2 * Math.log(Math.min(p, 1 - p)))
  const z =
    t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)))
  return p < 0.5 ? -z : z
}
