/**
 * Rounds halves away from zero, as Danish readers expect: 6.25 → 6.3 (DOMAIN.md §1.7). `toFixed` does not promise it, and
 * a product may sit just under the half: 57/200 · 100 is 28.499999999999996. Keeping twelve significant digits drops
 * that noise and is far more than any count here can give.
 */
export function roundHalfUp(value: number, decimals = 0): number {
  const factor = 10 ** decimals
  const scaled = Number((Math.abs(value) * factor).toPrecision(12))
  const rounded = Math.floor(scaled + 0.5) / factor
  return value < 0 && rounded !== 0 ? -rounded : rounded
}
