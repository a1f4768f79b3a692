import { makeAnswer } from '#app/commands/bench/many-rounds.ts'
import { median } from '#app/commands/bench/exports/other-programs.ts'
import type { Indicator } from '#app/domain/indicator/indicator.ts'
import { drawChart } from '#app/domain/results/chart-drawing.ts'
import { computeResults } from '#app/domain/results/compute-results.ts'
import type { RoundResults } from '#app/domain/results/results.ts'
import { showHistory } from '#app/domain/results/show-history.ts'
import { showResult } from '#app/domain/results/show-result.ts'
import type { PseudonymisedSubmission } from '#app/domain/results/submission.ts'
import { renderSvg } from '#app/exports/chart-image.server.ts'
import { buildResultView, type ResultView } from '#app/server/result-view.server.ts'

/** Processor time of each part of the work, and of the bare one beside it, in ms: what else the machine does hardly touches it. */
type Turn = {
  /** Value and interval of every practice in every round, and the cluster's. */
  readonly computing: number
  /** The change of each practice since the round before, what the reader may see, and the funnel. */
  readonly showing: number
  /** Sentences, table and chart. */
  readonly telling: number
  readonly bare: number
}

export type ResultsRow = Turn & {
  readonly what: string
  /** How many values of practices are computed. */
  readonly values: number
  readonly total: number
}

const indicators = 30
const practices = 70
const rounds = 6
/** How many times more practices, and how many turns of them: the largest take so long that few are enough. */
const sizes = [
  { factor: 1, turns: 25 },
  { factor: 10, turns: 5 },
  { factor: 100, turns: 3 },
] as const
const viewer = { kind: 'cluster', agreement: 'closed' } as const
const labels = new Map(Array.from({ length: rounds }, (_, round) => [round + 1, `jun. ${2020 + round}`]))

/**
 * What computing costs: 30 indicators of 70 practices in 6 rounds, from answers to all that the page of each is made from,
 * beside a bare render of the same pictures: writing their SVG, already laid out. At ×10 and ×100 there are so many times
 * more practices. It asks the database nothing: the answers are at hand. Median of the turns of each part, after one that
 * warms up.
 */
export function* benchResults(): Generator<ResultsRow> {
  const asked = Array.from({ length: indicators }, (_, index) => makeAsked(index))
  for (const { factor, turns } of sizes) {
    const count = practices * factor
    const answered = Array.from({ length: rounds }, (_, round) => answer(asked, count, round))
    if (factor === 1) takeTurn(asked, answered)
    const taken = Array.from({ length: turns }, () => takeTurn(asked, answered))
    const of = (read: (turn: Turn) => number) => median(taken.map(read))
    yield {
      what: `${indicators} indicators × ${count} practices × ${rounds} rounds (×${factor})`,
      values: indicators * count * rounds,
      computing: of(({ computing }) => computing),
      showing: of(({ showing }) => showing),
      telling: of(({ telling }) => telling),
      total: of(({ computing, showing, telling }) => computing + showing + telling),
      bare: of(({ bare }) => bare),
    }
  }
}

function takeTurn(
  asked: readonly Indicator[],
  answered: readonly (readonly PseudonymisedSubmission[])[],
): Turn {
  const [computing, results] = time(() =>
    answered.map((submissions, index) =>
      computeResults({ number: index + 1, indicators: asked }, submissions, submissions.length),
    ),
  )
  const [showing, shown] = time(() => showLatest(results))
  const [telling, views] = time(() =>
    shown.map(({ result, history }) => buildResultView(result, 'da', history)),
  )
  const drawings = views.flatMap(({ chart }: ResultView) => (chart ? [drawChart(chart, { width: 640 })] : []))
  const [bare] = time(() => drawings.map(renderSvg))
  return { computing, showing, telling, bare }
}

function showLatest(results: readonly RoundResults[]) {
  return (results.at(-1)?.indicators ?? []).map((result) => ({
    result: showResult(result, viewer),
    history: showHistory(results, result.indicator.id, viewer, labels),
  }))
}

function time<Made>(work: () => Made): readonly [milliseconds: number, made: Made] {
  const before = process.cpuUsage()
  const made = work()
  const { user, system } = process.cpuUsage(before)
  return [(user + system) / 1000, made]
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

function answer(
  asked: readonly Indicator[],
  count: number,
  round: number,
): readonly PseudonymisedSubmission[] {
  return Array.from({ length: count }, (_, practice) => ({
    participantId: `seat-${round}-${practice}`,
    pseudonym: `Praksis ${practice}`,
    answers: Object.fromEntries(asked.map(({ id }, index) => [id, makeAnswer(practice, index, round)])),
  }))
}
