import type { Answer, Answers } from '#app/domain/collection/answers.ts'
import type { ExamplePackage, ExamplePractice } from '#app/domain/package/example-package.ts'

/** Counts that differ from practice to practice, indicator to indicator and round to round, the same in every run. */
export function makeAnswer(practice: number, indicator: number, round: number): Answer {
  const denominator = 40 + ((practice * 37 + indicator * 11) % 160)
  const share = 0.3 + ((practice * 7 + round * 3 + indicator) % 40) / 100
  return { status: 'counted', numerator: Math.floor(denominator * share), denominator }
}

/** An example with so many practices that have all answered every count in so many rounds. */
export function buildManyRounds(
  example: ExamplePackage,
  { practices, rounds }: { readonly practices: number; readonly rounds: number },
): ExamplePackage {
  const [first] = example.rounds
  const [one] = example.cluster.practices
  if (!first || !one) throw new Error('The example has no round or no practice')
  const asked = listCounted(example)
  const members = Array.from({ length: practices }, (_, index) => makeMember(one, index))
  const answersOf = (practice: number, round: number): Answers =>
    Object.fromEntries(asked.map((id, indicator) => [id, makeAnswer(practice, indicator, round)]))
  return {
    ...example,
    cluster: { ...example.cluster, practices: members },
    rounds: Array.from({ length: rounds }, (_, round) => ({
      ...first,
      deadline: `${2020 + round}-06-30`,
      answers: members.map(({ number }, practice) => ({
        practice: number,
        answers: answersOf(practice, round),
      })),
    })),
  }
}

/** The indicators that are counted, by id. */
export function listCounted({ rounds }: ExamplePackage): readonly string[] {
  return Object.entries(rounds[0]?.answers[0]?.answers ?? {}).flatMap(([id, answer]) =>
    answer.status === 'counted' ? [id] : [],
  )
}

function makeMember(like: ExamplePractice, index: number): ExamplePractice {
  return { ...like, name: `Praksis ${index + 1}`, number: String(100_001 + index) }
}
