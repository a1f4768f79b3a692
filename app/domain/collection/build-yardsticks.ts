import type { Answers } from '#app/domain/collection/answers.ts'
import { computeUsual, type Yardsticks } from '#app/domain/collection/yardstick.ts'

/** What each indicator's answer is held against, from the practice's own last round and the rest of this one. */
export function buildYardsticks(
  indicators: readonly { readonly id: string }[],
  sources: {
    readonly last: Answers | null
    readonly others: readonly Answers[]
    readonly listSize: number | null
  },
): Yardsticks {
  const { last, others, listSize } = sources
  return Object.fromEntries(
    indicators.map(({ id }) => [
      id,
      {
        last: last?.[id] ?? null,
        listSize,
        usual: computeUsual(others.flatMap((answers) => answers[id] ?? [])),
      },
    ]),
  )
}
