import { describe, expect, test } from 'vitest'
import type { Answer } from '#app/domain/collection/answers.ts'
import { buildChart } from '#app/domain/results/build-chart.ts'
import { buildResultTable } from '#app/domain/results/build-result-table.ts'
import { describeBasis } from '#app/domain/results/describe-basis.ts'
import { describeResult } from '#app/domain/results/describe-result.ts'
import { computeResults } from '#app/domain/results/compute-results.ts'
import { practicesAlone } from '#app/domain/collection/questionnaire.ts'
import { showResult } from '#app/domain/results/show-result.ts'
import { makeIndicator } from '#tests/builders/make-indicator.ts'
import { measures } from '#tests/builders/make-kinds.ts'

const asked = 7
const groups = ['practices', 'doctors', 'partner'] as const
const kinds = ['single-choice', 'multiple-choice'] as const

/** How many gave the first answer, the second, and "don't know". */
type Answered = { readonly first: number; readonly second: number; readonly apart: number }

const everyAnswered: readonly Answered[] = [0, 1, 2, 3, 4, 5].flatMap((first) =>
  [0, 1, 2, 3].flatMap((second) => [0, 1, 2].map((apart) => ({ first, second, apart }))),
)

function listAnswers({ first, second, apart }: Answered): readonly Answer[] {
  const choose = (option: string, times: number) =>
    Array.from({ length: times }, (): Answer => ({ status: 'chosen', options: [option] }))
  const aside = Array.from({ length: apart }, (): Answer => ({ status: 'apart', choice: 'unknown' }))
  return [...choose('1', first), ...choose('2', second), ...aside]
}

/** Everything that is told outside of one question, by whoever was asked it. */
function publishQuestion(
  kind: (typeof kinds)[number],
  group: (typeof groups)[number],
  answered: Answered,
): string {
  const indicator = makeIndicator({ ...measures[kind], id: 'question' })
  const given = listAnswers(answered).map((answer) => ({ question: answer }))
  const seats = group === 'practices' ? given : []
  const submissions = Array.from({ length: asked }, (_, place) => ({
    participantId: `seat-${place}`,
    pseudonym: `Praksis ${String.fromCharCode(65 + place)}`,
    answers: seats[place] ?? {},
  }))
  const terms = {
    ...practicesAlone,
    questionsTo: group === 'doctors' ? ('doctors' as const) : practicesAlone.questionsTo,
    partner: group === 'partner' ? 'Hjemmesygeplejen' : null,
  }
  const answers = { doctors: group === 'doctors' ? given : [], partner: group === 'partner' ? given : [] }
  const [result] = computeResults({ number: 1, indicators: [indicator] }, submissions, asked, {
    terms,
    answers,
  }).indicators
  if (!result) throw new Error('A round with one indicator has one result')
  const shown = showResult(result, { kind: 'outside' })
  const printed = (['da', 'en'] as const).map((locale) => [
    describeResult(shown, locale),
    describeBasis(shown, locale),
    buildChart(shown, locale),
    buildResultTable(shown, locale),
  ])
  return JSON.stringify([shown, printed])
}

const everyQuestion = kinds.flatMap((kind) => groups.map((group) => ({ kind, group })))

describe('answers to a question that leave the cluster', () => {
  test.each(everyQuestion)(
    'leave each number of too few answers three values: $kind by $group',
    ({ kind, group }) => {
      const few = everyAnswered.filter(
        ({ first, second, apart }) => first + second < 5 && first + second + apart <= asked,
      )
      const told = few.map((answered) => ({ answered, text: publishQuestion(kind, group, answered) }))
      for (const { text } of told) {
        const alike = told.filter((other) => other.text === text).map(({ answered }) => answered)
        // Whoever reads may have given the first answer itself.
        for (const known of [alike, alike.filter(({ first }) => first > 0)]) {
          for (const of of ['first', 'second', 'apart'] as const) {
            expect(new Set(known.map((answered) => answered[of])).size).toBeGreaterThanOrEqual(3)
          }
        }
      }
    },
  )

  test.each(everyQuestion)('are told from five on: $kind by $group', ({ kind, group }) => {
    const tell = (first: number) => publishQuestion(kind, group, { first, second: 2, apart: 0 })
    expect(tell(3)).not.toBe(tell(4))
  })
})
