/** Steps within a power of ten, each about a third more than the one before. */
const steps = [1, 1.5, 2, 3, 5, 7, 10]

/**
 * The nearest of 1, 1.5, 2, 3, 5 and 7 times a power of ten: enough to place a practice by size, and less than its drawn
 * interval tells (DOMAIN.md §3.3).
 */
export function classOfSize(size: number): number {
  if (!(size > 0)) return 0
  const power = 10 ** Math.floor(Math.log10(size))
  const distance = (step: number) => Math.abs(Math.log((step * power) / size))
  return (steps.toSorted((a, b) => distance(a) - distance(b))[0] ?? 1) * power
}
