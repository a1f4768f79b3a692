import type { AnswerValue } from '#app/domain/collection/answers.ts'

/**
 * What an answer is held against before a practice is asked »er I sikre?«: its own last round, the size it is known by,
 * and how large such counts usually are. Never another practice's number.
 */
export type Yardstick = {
  /** The practice's own answer to the same indicator in its last round. */
  readonly last: AnswerValue | null
  /** Patients on the practice's list, as the cluster has it. */
  readonly listSize: number | null
  /** About how large the count usually is, on a coarse scale: 1, 2 or 5 times a power of ten. */
  readonly usual: number | null
}

/** Indicator id → what its answer is held against. */
export type Yardsticks = { readonly [indicatorId: string]: Yardstick }

/** With fewer others their middle value would be too close to one of them. */
const fewestOthers = 3

/** The largest count of an answer: what tells its size. Null for answers without a count. */
export function largestCountOf(answer: AnswerValue): number | null {
  switch (answer.status) {
    case 'counted':
      return Math.max(answer.numerator, answer.denominator ?? 0)
    case 'averaged':
      return answer.n
    case 'registered':
      return Math.max(answer.first, answer.second)
    case 'divided':
      return answer.total
    default:
      return null
  }
}

/**
 * The usual size from the other practices' answers: the middle one, rounded up to 1, 2 or 5 times a power of ten, so that
 * no practice's number can be read from it. Null with fewer than three others.
 */
export function computeUsual(others: readonly AnswerValue[]): number | null {
  const sizes = others.flatMap((answer) => largestCountOf(answer) ?? []).toSorted((a, b) => a - b)
  const middle = sizes[Math.floor(sizes.length / 2)]
  return sizes.length < fewestOthers || middle === undefined ? null : roundUpCoarsely(middle)
}

/** 1, 2, 5, 10, 20, 50 …: the first that is not smaller. */
export function roundUpCoarsely(count: number): number {
  if (count <= 1) return 1
  const power = 10 ** Math.floor(Math.log10(count))
  return [1, 2, 5, 10].map((step) => step * power).find((step) => step >= count) ?? 10 * power
}
