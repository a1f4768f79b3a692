import { deepCompareStrict } from '@cfworker/json-schema'

/** One thing three times: as both sides found it, and as each of them left it. */
export type ThreeWay<Value> = { readonly base: Value; readonly mine: Value; readonly theirs: Value }

export type Side = 'mine' | 'theirs'

/** Where both sides changed the same thing in different ways. */
export type OverlapPlace = {
  /** Id of a block or an item; null in a form, which has no items. */
  readonly id: string | null
  /** `numerator`, `times.start`; empty where it is the whole block or item. */
  readonly path: string
}

/** Whose version stands where both changed the same, and where such places are told. */
export type MergeRules = { readonly prefer: Side; readonly report: (place: OverlapPlace) => void }

/** What stands where at most one side changed something, or both the same; null where they overlap. */
export function settle<Value>({ base, mine, theirs }: ThreeWay<Value>): { readonly value: Value } | null {
  if (isSame(mine, theirs) || isSame(theirs, base)) return { value: mine }
  return isSame(mine, base) ? { value: theirs } : null
}

/** Equal in content; the order of properties does not matter. */
export function isSame(a: unknown, b: unknown): boolean {
  return deepCompareStrict(a, b)
}

/** The same question put to all three versions. */
export function mapThree<From, To>(versions: ThreeWay<From>, map: (version: From) => To): ThreeWay<To> {
  return { base: map(versions.base), mine: map(versions.mine), theirs: map(versions.theirs) }
}
