/** Ticks of an axis from 0 to just over `largest`: about five, at 1, 2 or 5 times a power of ten, never below 1 apart. */
export function niceTicks(largest: number): readonly number[] {
  const rough = Math.max(largest, 1) / 5
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = Math.max(1, ([1, 2, 5, 10].find((factor) => factor * power >= rough * 0.999) ?? 10) * power)
  const count = Math.max(1, Math.ceil(largest / step - 1e-9))
  return Array.from({ length: count + 1 }, (_, index) => index * step)
}
