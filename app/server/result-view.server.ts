import type { IndicatorCore, Measure } from '#app/domain/indicator/indicator.ts'
import { buildChart } from '#app/domain/results/build-chart.ts'
import { buildResultTable } from '#app/domain/results/build-result-table.ts'
import type { Chart } from '#app/domain/results/chart.ts'
import { describeBasis } from '#app/domain/results/describe-basis.ts'
import { describeResult } from '#app/domain/results/describe-result.ts'
import type { ResultDescription } from '#app/domain/results/result-description.ts'
import type { ResultTable } from '#app/domain/results/result-table.ts'
import type { ShownResult } from '#app/domain/results/shown-result.ts'
import type { Locale } from '#app/domain/text/locale.ts'

/** One indicator's result, drawn and put into words: the page gets nothing that its reader may not see. */
export type ResultView = {
  readonly indicator: Omit<IndicatorCore, 'instructions'> & Measure
  readonly description: ResultDescription
  /** Null while no practice has a value to draw, and for kinds that are told by sentence and table. */
  readonly chart: Chart | null
  /** Without rows where nothing may be shown. */
  readonly table: ResultTable
  /** Population, number of practices, source, period. */
  readonly basis: string
}

export function buildResultView(shown: ShownResult, locale: Locale): ResultView {
  const { instructions: _, ...indicator } = shown.indicator
  return {
    indicator,
    description: describeResult(shown, locale),
    chart: buildChart(shown, locale),
    table: buildResultTable(shown, locale),
    basis: describeBasis(shown, locale),
  }
}
