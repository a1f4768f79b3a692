import type { IndicatorCore, Measure } from '#app/domain/indicator/indicator.ts'
import { buildChart } from '#app/domain/results/build-chart.ts'
import { buildFunnelChart } from '#app/domain/results/build-funnel-chart.ts'
import { buildResultTable } from '#app/domain/results/build-result-table.ts'
import type { Chart } from '#app/domain/results/chart.ts'
import { describeBasis } from '#app/domain/results/describe-basis.ts'
import { describeFunnel } from '#app/domain/results/describe-funnel.ts'
import { describeResult } from '#app/domain/results/describe-result.ts'
import type { ResultDescription } from '#app/domain/results/result-description.ts'
import { choosePicture, type Picture, picturesOf } from '#app/domain/results/result-picture.ts'
import type { ResultTable } from '#app/domain/results/result-table.ts'
import type { ShownResult } from '#app/domain/results/shown-result.ts'
import type { Locale } from '#app/domain/text/locale.ts'

/** One indicator's result, drawn and put into words: the page gets nothing that its reader may not see. */
export type ResultView = {
  readonly indicator: Omit<IndicatorCore, 'instructions'> & Measure
  readonly description: ResultDescription
  /** The picture, and those there are to choose between. */
  readonly picture: Picture
  readonly pictures: readonly Picture[]
  /** Null while no practice has a value to draw, and for kinds that are told by sentence and table. */
  readonly chart: Chart | null
  /** Without rows where nothing may be shown. */
  readonly table: ResultTable
  /** Population, number of practices, source, period. */
  readonly basis: string
}

/** @param wanted which picture, as an address has it; the usual one where there is no such picture */
export function buildResultView(
  shown: ShownResult,
  locale: Locale,
  wanted: string | null = null,
): ResultView {
  const picture = choosePicture(shown, wanted)
  const funnel = picture === 'tragt' && shown.type === 'variation' ? shown : null
  const { instructions: _, ...indicator } = shown.indicator
  return {
    indicator,
    picture,
    pictures: picturesOf(shown),
    description: funnel ? describeFunnel(funnel, locale) : describeResult(shown, locale),
    chart: funnel ? buildFunnelChart(funnel, locale) : buildChart(shown, locale),
    table: buildResultTable(shown, locale),
    basis: describeBasis(shown, locale),
  }
}
