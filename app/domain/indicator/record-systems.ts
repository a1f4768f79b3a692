import { splitLines } from '#app/domain/text/lines.ts'

/** Steps as they stand in an item that is being written. */
export type WrittenSteps = { readonly recordSystem?: string; readonly steps?: string }

/**
 * One set of steps to write. Empty `name`: for all systems. `written`: it has steps. `general`: its practices get the
 * steps for all. `missing`: somebody needs them. `free`: nobody needs them yet.
 */
export type SystemSteps = {
  readonly name: string
  readonly steps: string
  readonly practices: number
  readonly state: 'written' | 'general' | 'missing' | 'free'
}

export type KnownSystems = {
  /** Names the template offers. */
  readonly offered: readonly string[]
  /** The system of each practice in the cluster; empty where none is known. */
  readonly ofPractices: readonly string[]
  /** Names that this indicator or another has been given. */
  readonly named: readonly string[]
}

/**
 * The sets of steps to write: for all systems first, then those the cluster's practices use in the template's
 * order, then any other that is
 * named somewhere. While no practice has a system, those the template offers stand in.
 */
export function listSystemSteps(
  written: readonly WrittenSteps[],
  known: KnownSystems,
): readonly SystemSteps[] {
  const isUsed = (name: string) => known.ofPractices.some((one) => isSame(one, name))
  const used = distinct([...known.offered.filter(isUsed), ...known.ofPractices])
  const own = written.map(({ recordSystem }) => recordSystem ?? '')
  const names = distinct([...(used.length > 0 ? used : known.offered), ...known.named, ...own])
  const general = findStepsOf(written, '')
  const systems = names.map((name): SystemSteps => {
    const steps = findStepsOf(written, name)
    const practices = known.ofPractices.filter((one) => isSame(one, name)).length
    const needed = practices > 0 ? 'missing' : 'free'
    return {
      name,
      steps,
      practices,
      state: isBlank(steps) ? (isBlank(general) ? needed : 'general') : 'written',
    }
  })
  const allHaveOwn = used.length > 0 && systems.every(({ state }) => state !== 'missing')
  const state = isBlank(general) ? (allHaveOwn ? 'free' : 'missing') : 'written'
  return [{ name: '', steps: general, practices: known.ofPractices.length, state }, ...systems]
}

/** The steps of one system put in place; none at all takes its set away. The set for all systems stands first. */
export function writeSteps(
  written: readonly WrittenSteps[],
  name: string,
  steps: string,
): readonly WrittenSteps[] {
  const place = written.findIndex(({ recordSystem }) => isSame(recordSystem ?? '', name))
  const set = { recordSystem: name, steps }
  if (steps === '') return written.filter((_, at) => at !== place)
  if (place >= 0) return written.map((one, at) => (at === place ? set : one))
  return name === '' ? [set, ...written] : [...written, set]
}

/** Systems the template offers that have no set of their own yet. */
export function listFurtherSystems(
  offered: readonly string[],
  shown: readonly SystemSteps[],
): readonly string[] {
  return offered.filter((name) => !shown.some((one) => isSame(one.name, name)))
}

function findStepsOf(written: readonly WrittenSteps[], name: string): string {
  return written.find(({ recordSystem }) => isSame(recordSystem ?? '', name))?.steps ?? ''
}

/** Each name once, as it was first written. */
function distinct(names: readonly string[]): readonly string[] {
  const trimmed = names.map((name) => name.trim()).filter((name) => name !== '')
  return trimmed.filter((name, at) => trimmed.findIndex((one) => isSame(one, name)) === at)
}

/** As the practice's form compares them (`findSteps`). */
function isSame(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase()
}

function isBlank(steps: string): boolean {
  return splitLines(steps).length === 0
}
