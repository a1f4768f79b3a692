/** Far more than floating point strays, far less than any two counts here differ. */
const noise = 1e-11

/**
 * Rounds halves away from zero, as Danish readers expect: 6.25 → 6.3 (DOMAIN.md §1.7). `toFixed` does not promise it, and
 * a product may sit just under the half: 57/200 · 100 is 28.499999999999996. Keeping twelve significant digits drops
 * that noise and is far more than any count here can give; it is done only beside a half, since it costs more than the rest.
 */
export function roundHalfUp(value: number, decimals = 0): number {
  const factor = 10 ** decimals
  const scaled = Math.abs(value) * factor
  const isBesideHalf = Math.abs(scaled - Math.floor(scaled) - 0.5) <= scaled * noise
  const rounded = Math.floor((isBesideHalf ? Number(scaled.toPrecision(12)) : scaled) + 0.5) / factor
  return value < 0 && rounded !== 0 ? -rounded : rounded
}
