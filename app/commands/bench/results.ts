import type { Indicator } from '#app/domain/indicator/indicator.ts'
import { buildChart } from '#app/domain/results/build-chart.ts'
import { drawChart } from '#app/domain/results/chart-drawing.ts'
import { compareRounds, computeTrend } from '#app/domain/results/compare-rounds.ts'
import { computeResults } from '#app/domain/results/compute-results.ts'
import { describeResult } from '#app/domain/results/describe-result.ts'
import type { RoundResults } from '#app/domain/results/results.ts'
import { showResult } from '#app/domain/results/show-result.ts'
import type { PseudonymisedSubmission } from '#app/domain/results/submission.ts'
import { renderSvg } from '#app/exports/chart-image.server.ts'

export type ResultsRow = {
  readonly what: string
  readonly milliseconds: number
  /** Writing the SVG of the same pictures, already drawn, and nothing else. */
  readonly bareMilliseconds: number
}

const indicators = 30
const practices = 70
const rounds = 6
const turns = 5
const factors = [1, 10, 100] as const
const viewer = { kind: 'cluster', agreement: 'closed' } as const

/**
 * What computing costs: 30 indicators of 70 practices in 6 rounds, from answers to sentences and pictures with changes and
 * trends, against a bare render of the same pictures. At ×10 and ×100 there are so many times more practices. It asks
 * the database nothing: the answers are at hand.
 */
export function benchResults(): readonly ResultsRow[] {
  const asked = Array.from({ length: indicators }, (_, index) => makeAsked(index))
  return factors.map((factor) => {
    const answered = Array.from({ length: rounds }, (_, round) => answer(asked, practices * factor, round))
    const start = performance.now()
    const charts = present(asked, answered)
    const first = performance.now() - start
    const drawings = charts.map((chart) => drawChart(chart, { width: 640 }))
    return {
      what: `${indicators} indicators × ${practices * factor} practices × ${rounds} rounds (×${factor})`,
      milliseconds: factor === 1 ? timeOf(() => present(asked, answered)) : first,
      bareMilliseconds: timeOf(() => drawings.map(renderSvg)),
    }
  })
}

/** Everything that a page of each indicator is made from; the pictures of the latest round. */
function present(asked: readonly Indicator[], answered: readonly (readonly PseudonymisedSubmission[])[]) {
  const results = answered.map((submissions, index) =>
    computeResults({ number: index + 1, indicators: asked }, submissions, submissions.length),
  )
  for (const [index, after] of results.entries()) {
    const before = results[index - 1]
    if (before) compareRounds(before, after)
  }
  for (const { id } of asked) computeTrend(results, id)
  return chartsOf(results.at(-1))
}

function chartsOf(latest: RoundResults | undefined) {
  return (latest?.indicators ?? []).flatMap((result) => {
    const shown = showResult(result, viewer)
    describeResult(shown, 'da')
    return buildChart(shown, 'da') ?? []
  })
}

/** Mean of five turns after one that nobody counts. Larger factors take so long that one turn is enough. */
function timeOf(work: () => unknown): number {
  work()
  const start = performance.now()
  for (let turn = 0; turn < turns; turn += 1) work()
  return (performance.now() - start) / turns
}

function makeAsked(index: number): Indicator {
  return {
    id: `indicator-${index}`,
    number: String(index + 1),
    title: `Indicator ${index + 1}`,
    question: '',
    population: '',
    numerator: 'counted',
    denominator: 'all',
    period: '',
    source: '',
    direction: 'high',
    minutes: 0,
    instructions: [],
    codes: [],
    block: '',
    note: '',
    kind: index % 2 === 0 ? 'proportion' : 'rate',
  }
}

/** Counts that differ from practice to practice and from round to round, the same in every run. */
function answer(
  asked: readonly Indicator[],
  count: number,
  round: number,
): readonly PseudonymisedSubmission[] {
  return Array.from({ length: count }, (_, practice) => ({
    participantId: `seat-${round}-${practice}`,
    pseudonym: `Praksis ${practice}`,
    answers: Object.fromEntries(
      asked.map(({ id }, index) => {
        const denominator = 40 + ((practice * 37 + index * 11) % 160)
        const numerator = Math.floor(denominator * (0.3 + ((practice * 7 + round * 3 + index) % 40) / 100))
        return [id, { status: 'counted' as const, numerator, denominator }]
      }),
    ),
  }))
}
