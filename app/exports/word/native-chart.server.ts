import {
  axisFormat,
  distance,
  hex,
  markOf,
  rounded,
  shift,
  valueFormat,
} from '#app/exports/chart-numbers.server.ts'
import { ChartRun, type ChartSeries, type LineChartOptions } from 'docx/charts'
import { cleanText } from '#app/exports/word/inline.server.ts'
import { hollowColour } from '#app/exports/word/settle-chart.server.ts'
import type { ChartRow, VariationChart } from '#app/domain/results/chart.ts'

/** Pixels of 96 to the inch. */
const height = 300
const longestAltText = 590

/**
 * A chart that can be edited in Word: a mark for every practice, its interval as an error bar, the cluster as a line.
 * It stands upright, since programs read intervals of their own size in that direction only. Chart and workbook hold
 * what is shown and nothing finer: values and intervals are rounded to the decimals that are printed.
 * @param width px
 */
export function printNativeChart(
  chart: VariationChart,
  { id, name, width }: { readonly id: string; readonly name: string; readonly width: number },
): ChartRun {
  return new ChartRun({
    ...chartOptions(chart),
    transformation: { width, height },
    altText: { id, name: cleanText(name), description: shortenAltText(chart.altText) },
  })
}

function chartOptions(chart: VariationChart): LineChartOptions {
  const [first, second] = chart.axis.ticks
  const text = { size: 9, color: hex('ink-2') }
  return {
    type: 'line',
    categories: chart.rows.map(({ label }) => cleanText(label)),
    series: [...markSeries(chart), ...lineSeries(chart)],
    legend: { position: 'bottom', font: text },
    font: { color: hex('ink') },
    chartArea: { fill: 'none', border: 'none' },
    categoryAxis: { font: text },
    valueAxis: {
      minimum: chart.axis.min,
      maximum: chart.axis.max,
      ...(first && second ? { interval: Number((second.at - first.at).toFixed(6)) } : {}),
      numberFormat: axisFormat(chart),
      font: text,
    },
  }
}

/** Practices, those with few to count and the reader's own are series of their own, so that each can be told apart. */
function markSeries(chart: VariationChart): readonly ChartSeries[] {
  const kinds = [
    { mark: 'dot', shape: 'circle', size: 8, colour: hex('dot'), dash: 'solid' },
    { mark: 'hollow', shape: 'circle', size: 8, colour: hollowColour, dash: 'shortDash' },
    { mark: 'own', shape: 'diamond', size: 11, colour: hex('own'), dash: 'solid' },
  ] as const
  return kinds.flatMap(({ mark, shape, size, colour, dash }): readonly ChartSeries[] => {
    if (!chart.rows.some((row) => markOf(row) === mark)) return []
    const only = <Value>(read: (row: ChartRow) => Value) =>
      chart.rows.map((row) => (markOf(row) === mark ? read(row) : null))
    return [
      {
        name: cleanText(chart.legend.find((entry) => entry.mark === mark)?.label ?? mark),
        values: only((row) => rounded(row.value, row, chart)),
        color: colour,
        markers: { shape, size },
        dataLabels: {
          value: true,
          position: 'right',
          numberFormat: valueFormat(
            chart,
            chart.rows.find((row) => markOf(row) === mark),
          ),
          font: { size: 8, color: hex('ink-2') },
        },
        errorBars: {
          type: 'custom',
          plus: only((row) => distance(row, row.high, chart)),
          minus: only((row) => distance(row, row.low, chart)),
          endCaps: false,
          line: { color: hex(mark === 'own' ? 'own' : 'interval'), width: 1.75, dash },
        },
      },
    ]
  })
}

/** The cluster's line, and those it is compared with, told apart by their dashes. */
function lineSeries({ cluster, comparators, axis, rows }: VariationChart): readonly ChartSeries[] {
  const digits = 1 + shift(axis.unit)
  const lines = [
    ...(cluster ? [{ ...cluster, dash: 'solid' as const, color: hex('cluster') }] : []),
    ...comparators.map(({ mark, value, label }) => {
      const dash = mark === 'line-1' ? ('dash' as const) : ('dot' as const)
      return { value, label, dash, color: hex('ink-2') }
    }),
  ]
  return lines.map(({ value, label, dash, color }) => ({
    name: cleanText(label),
    values: rows.map(() => Number(value.toFixed(digits))),
    color,
    markers: false,
    line: { color, width: 1.5, dash },
  }))
}

/** What a chart shows in words, as long as Word keeps it. */
export function shortenAltText(text: string): string {
  const clean = cleanText(text)
  return clean.length <= longestAltText ? clean : `${clean.slice(0, longestAltText - 1)}…`
}
