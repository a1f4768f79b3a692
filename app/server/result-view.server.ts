import type { Indicator } from '#app/domain/indicator/indicator.ts'
import { buildResultTable, type ResultTable } from '#app/domain/results/build-result-table.ts'
import { buildVariationChart } from '#app/domain/results/build-variation-chart.ts'
import type { Chart } from '#app/domain/results/chart.ts'
import { describeResult, type ResultDescription } from '#app/domain/results/describe-result.ts'
import type { ShownResult } from '#app/domain/results/shown-result.ts'
import type { Locale } from '#app/domain/text/locale.ts'

/** One indicator's result, drawn and put into words: the page gets nothing that its reader may not see. */
export type ResultView = {
  readonly indicator: Omit<Indicator, 'instructions'>
  readonly description: ResultDescription
  /** Null while no practice has a value to draw. */
  readonly chart: Chart | null
  readonly table: ResultTable
}

export function buildResultView(shown: ShownResult, locale: Locale): ResultView {
  const { instructions: _, ...indicator } = shown.indicator
  const chart = buildVariationChart(shown, locale)
  return {
    indicator,
    description: describeResult(shown, locale),
    chart: chart.rows.length > 0 ? chart : null,
    table: buildResultTable(shown, locale),
  }
}
