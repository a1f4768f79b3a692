/** A whole number that is not told, and between what it must lie. */
export type Unknown = { readonly name: string; readonly min: number; readonly max: number }

/** What a published figure says: the weighted sum of some unknowns lies from `low` to `high`. */
export type Figure = {
  readonly weights: { readonly [name: string]: number }
  readonly low: number
  readonly high: number
}

export type Puzzle = { readonly unknowns: readonly Unknown[]; readonly figures: readonly Figure[] }

type Ranges = ReadonlyMap<string, readonly [number, number]>

/** A sum that is printed as it is. */
export function tellSum(names: readonly string[], sum: number): Figure {
  return { weights: Object.fromEntries(names.map((name) => [name, 1])), low: sum, high: sum }
}

/**
 * A share that is printed rounded, of unknown numerators over unknown denominators: p = x / n within half a unit is
 * x − (p ± half) n on the right side of 0.
 * @param step of the printing, for example 0.001 for one decimal of a percentage
 */
export function tellShare(
  numerators: readonly string[],
  denominators: readonly string[],
  share: number,
  step: number,
): readonly Figure[] {
  const against = (limit: number) =>
    Object.fromEntries([
      ...denominators.map((name) => [name, -limit]),
      ...numerators.map((name) => [name, denominators.includes(name) ? 1 - limit : 1]),
    ])
  return [
    { weights: against(share - step / 2), low: -1e-9, high: Number.POSITIVE_INFINITY },
    { weights: against(share + step / 2), low: Number.NEGATIVE_INFINITY, high: 1e-9 },
  ]
}

/** Every value that one unknown can have while all figures hold. Stops at `enough`, since more is no worse. */
export function listPossible(
  puzzle: Puzzle,
  name: string,
  enough = Number.POSITIVE_INFINITY,
): readonly number[] {
  const start: Ranges = new Map(puzzle.unknowns.map((each) => [each.name, [each.min, each.max]]))
  const range = narrow(puzzle.figures, start)?.get(name)
  if (!range) return []
  const found: number[] = []
  for (let value = range[0]; value <= range[1] && found.length < enough; value += 1) {
    if (canHold(puzzle.figures, new Map([...start, [name, [value, value]]]))) found.push(value)
  }
  return found
}

/** Narrows by the figures, then tries the values of the narrowest unknown that is still open. */
function canHold(figures: readonly Figure[], ranges: Ranges): boolean {
  const narrowed = narrow(figures, ranges)
  if (!narrowed) return false
  const open = [...narrowed].filter(([, [low, high]]) => low < high)
  const [next] = open.toSorted(([, a], [, b]) => a[1] - a[0] - (b[1] - b[0]))
  if (!next) return true
  const [name, [low, high]] = next
  for (let value = low; value <= high; value += 1) {
    if (canHold(figures, new Map([...narrowed, [name, [value, value]]]))) return true
  }
  return false
}

/** Cuts each range to what the figures leave, again and again until nothing changes. Undefined when nothing is left. */
function narrow(figures: readonly Figure[], ranges: Ranges): Ranges | undefined {
  let current = ranges
  for (;;) {
    const next = new Map(current)
    for (const figure of figures) {
      for (const [name, weight] of Object.entries(figure.weights)) {
        const range = next.get(name)
        if (!range || weight === 0) continue
        const cut = cutRange(figure, name, weight, next)
        const low = Math.max(range[0], Math.ceil(cut[0] - 1e-6))
        const high = Math.min(range[1], Math.floor(cut[1] + 1e-6))
        if (low > high) return undefined
        next.set(name, [low, high])
      }
    }
    if ([...next].every(([name, [low, high]]) => isSame(current.get(name), low, high))) return next
    current = next
  }
}

function isSame(range: readonly [number, number] | undefined, low: number, high: number): boolean {
  return range !== undefined && range[0] === low && range[1] === high
}

function cutRange(figure: Figure, name: string, weight: number, ranges: Ranges): readonly [number, number] {
  let [least, most] = [0, 0]
  for (const [other, factor] of Object.entries(figure.weights)) {
    if (other === name) continue
    const [low, high] = ranges.get(other) ?? [0, 0]
    least += Math.min(factor * low, factor * high)
    most += Math.max(factor * low, factor * high)
  }
  const [from, to] = [(figure.low - most) / weight, (figure.high - least) / weight]
  return weight > 0 ? [from, to] : [to, from]
}
