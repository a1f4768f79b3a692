import type { Indicator } from '#app/domain/indicator/indicator.ts'
import { buildFurtherPictures, type FurtherPicture } from '#app/domain/handout/further-pictures.ts'
import { buildChart } from '#app/domain/results/build-chart.ts'
import { buildHistoryChart } from '#app/domain/results/build-history-chart.ts'
import { buildResultTable } from '#app/domain/results/build-result-table.ts'
import type { Chart } from '#app/domain/results/chart.ts'
import { type Certainty, describeCertainty } from '#app/domain/results/describe-certainty.ts'
import type { CautionSentence } from '#app/domain/results/describe-cautions.ts'
import { describeChange } from '#app/domain/results/describe-change.ts'
import { describeResult } from '#app/domain/results/describe-result.ts'
import { describeTallies, listTallies } from '#app/domain/results/describe-tallies.ts'
import type { ResultTable } from '#app/domain/results/result-table.ts'
import { noTallies, type ShownTallies } from '#app/domain/results/show-tallies.ts'
import type { ShownHistory } from '#app/domain/results/shown-history.ts'
import type { ShownResult } from '#app/domain/results/shown-result.ts'
import type { Locale } from '#app/domain/text/locale.ts'

/** One indicator's result as it may be shown to whoever the sheet is for: already worded, rounded and withheld. */
export type HandoutResult = {
  readonly indicator: Indicator
  /** Null while no practice has a value to draw, and for kinds that are told by sentence and table. */
  readonly chart: Chart | null
  readonly sentence: string
  /** The reader's own number in words; empty where there is none. */
  readonly own: string
  /** Sentences below it: spread, and how many have answered. */
  readonly details: readonly string[]
  /** From the lowest to the highest practice. */
  readonly spread: string
  /** What the picture tells, and what nobody may read into it. */
  readonly shows: readonly string[]
  readonly showsNot: string
  /** What the practices guessed and how they explained their numbers, counted; for whoever leads the meeting. */
  readonly tallies?: readonly { readonly label: string; readonly text: string }[]
  readonly cautions: readonly CautionSentence[]
  readonly table: ResultTable
  /** Answers in own words, apart. */
  readonly texts: readonly string[]
  /** How far the numbers can be trusted; null where there is nothing to say of it. */
  readonly certainty: Certainty | null
  /** What happened since the round before; null where there was none. */
  readonly change: HandoutChange | null
  /** Only where they are asked for. */
  readonly further?: readonly FurtherPicture[]
}

/** Two rounds of one indicator. */
export type HandoutChange = {
  readonly chart: Chart | null
  /** "maj 2026 – dec. 2026" */
  readonly rounds: string
  readonly sentence: string
  readonly details: readonly string[]
  /** The last of the details: what nobody may read into it. Empty where it is not said. */
  readonly showsNot: string
}

/** The result that the cluster looks at together, with all pictures of it. */
export function buildClusterResult(
  shown: ShownResult,
  locale: Locale,
  history: ShownHistory | null,
  tallies: ShownTallies | undefined,
): HandoutResult {
  const further = buildFurtherPictures(shown, history, locale)
  return { ...buildHandoutResult(shown, locale, history, tallies), further }
}

/** Puts a shown result into the words, the picture and the table of a sheet. */
export function buildHandoutResult(
  shown: ShownResult,
  locale: Locale,
  history: ShownHistory | null = null,
  tallies: ShownTallies = noTallies,
): HandoutResult {
  const described = describeResult(shown, locale)
  const { statement, spread, own, response, cautions, texts, shows, showsNot } = described
  return {
    indicator: shown.indicator,
    chart: buildChart(shown, locale),
    sentence: statement,
    own,
    details: [own, spread, response].filter((sentence) => sentence !== ''),
    spread,
    shows,
    showsNot,
    cautions,
    table: buildResultTable(shown, locale),
    texts,
    certainty: describeCertainty(shown, locale),
    tallies: listTallies(describeTallies(tallies, locale), locale),
    change: history && buildHandoutChange(history, locale),
  }
}

function buildHandoutChange(history: ShownHistory, locale: Locale): HandoutChange | null {
  const { pair, labels } = history
  const chart = buildHistoryChart(history, locale)
  const rounds = `${labels.before} – ${labels.after}`
  if (pair.type !== 'variation') return chart && { chart, rounds, sentence: '', details: [], showsNot: '' }
  const { statement, spread, response, shows, showsNot } = describeChange(pair.change, locale)
  const details = [spread, ...shows, response, showsNot].filter((sentence) => sentence !== '')
  return { chart, rounds, sentence: statement, details, showsNot }
}
