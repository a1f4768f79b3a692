import type { Indicator } from '#app/domain/indicator/indicator.ts'
import { buildChart } from '#app/domain/results/build-chart.ts'
import { buildResultTable } from '#app/domain/results/build-result-table.ts'
import type { Chart } from '#app/domain/results/chart.ts'
import { type Certainty, describeCertainty } from '#app/domain/results/describe-certainty.ts'
import type { CautionSentence } from '#app/domain/results/describe-cautions.ts'
import { describeResult } from '#app/domain/results/describe-result.ts'
import type { ResultTable } from '#app/domain/results/result-table.ts'
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
}

/** Puts a shown result into the words, the picture and the table of a sheet. */
export function buildHandoutResult(shown: ShownResult, locale: Locale): HandoutResult {
  const { statement, spread, own, response, shows, showsNot, cautions, texts } = describeResult(shown, locale)
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
  }
}
