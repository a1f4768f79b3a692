/** Ticks of an axis from 0 to just over `largest`: about five, at 1, 2 or 5 times a power of ten, never below 1 apart. */
export function niceTicks(largest: number): readonly number[] {
  const rough = Math.max(largest, 1) / 5
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = Math.max(1, ([1, 2, 5, 10].find((factor) => factor * power >= rough * 0.999) ?? 10) * power)
  const count = Math.max(1, Math.ceil(largest / step - 1e-9))
  return Array.from({ length: count + 1 }, (_, index) => index * step)
}

/**
 * Ticks from just under `low` to just over `high`, for values that need not begin at 0: about five, at 1, 2 or 5 times a
 * power of ten, with as many decimals as the step has. Never closer than 0.1, since values have one decimal.
 */
export function niceTicksBetween(
  low: number,
  high: number,
): { readonly ticks: readonly number[]; readonly decimals: number } {
  const rough = Math.max((high - low) / 5, finestStep)
  const exponent = Math.floor(Math.log10(rough) + 1e-9)
  const factor = [1, 2, 5, 10].find((candidate) => candidate * 10 ** exponent >= rough * 0.999) ?? 10
  const step = factor * 10 ** exponent
  const first = Math.floor(low / step + 1e-9)
  const last = Math.max(first + 1, Math.ceil(high / step - 1e-9))
  const decimals = step < 0.999 ? 1 : 0
  const ticks = Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toFixed(decimals)),
  )
  return { ticks, decimals }
}

const finestStep = 0.1
