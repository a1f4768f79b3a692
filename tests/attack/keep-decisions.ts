import type { Protection } from '#app/domain/results/disclosure/protect.ts'

/**
 * What is withheld is decided anew for every cluster. Another cluster must be published in the very same manner, or nothing can
 * be compared: so decisions are noted while the real one is published, and given again, in the same order, while another is.
 */
const kept: { mode: 'decide' | 'note' | 'repeat'; decisions: readonly Protection[]; next: number } = {
  mode: 'decide',
  decisions: [],
  next: 0,
}

/** Decides as the product does. */
export function decideAnew(): void {
  Object.assign(kept, { mode: 'decide', decisions: [], next: 0 })
}

/** The same, and writes down what is decided. */
export function noteDecisions(): void {
  Object.assign(kept, { mode: 'note', decisions: [], next: 0 })
}

export function listDecisions(): readonly Protection[] {
  return kept.decisions
}

/** Gives these decisions instead of deciding. */
export function repeatDecisions(decisions: readonly Protection[]): void {
  Object.assign(kept, { mode: 'repeat', decisions, next: 0 })
}

/** `protect` as it is, with its decisions noted or repeated. */
export function keepDecisions<Arguments extends readonly unknown[]>(
  protect: (...given: Arguments) => Protection,
): (...given: Arguments) => Protection {
  return (...given) => {
    if (kept.mode !== 'repeat') {
      const decided = protect(...given)
      if (kept.mode === 'note') kept.decisions = [...kept.decisions, decided]
      return decided
    }
    const decided = kept.decisions[kept.next]
    kept.next += 1
    if (!decided) throw new Error('The other cluster asks for a decision that the real one did not')
    return decided
  }
}
