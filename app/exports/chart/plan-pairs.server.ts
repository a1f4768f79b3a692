import type { PairsChart } from '#app/domain/results/chart.ts'
import { decimalsIn, numberFormat, roundTo } from '#app/exports/chart/numbers.server.ts'
import {
  type CategoryPlan,
  type ChartSetting,
  planAxis,
  plainSeries,
  type PlanePlan,
  type PlaneSeries,
} from '#app/exports/chart/plan.server.ts'
import {
  piecesOfLine,
  placesOfRows,
  planAcross,
  planRows,
  roomAround,
  wordsBeside,
} from '#app/exports/chart/plan-rows.server.ts'
import { mostNamed as mostNamedUpright, shortenNames } from '#app/exports/chart/plan-upright.server.ts'
import { type Sheet, startSheet } from '#app/exports/chart/sheet.server.ts'

type PairRow = PairsChart['rows'][number]

/** More rows than this are named only where they stand out: the table has all. */
const mostNamed = 40

/** A row for each practice, as in the preview: its two values with a line between, and how far they are apart in words. */
export function planPairRows(chart: PairsChart, setting: ChartSetting): PlanePlan {
  const { rows, axis, title, textHeading } = chart
  const sheet = startSheet()
  const dense = rows.length > mostNamed
  const tell = (read: (row: PairRow) => string) =>
    rows.map((row) => ({
      text: !dense || isStrong(row) ? read(row) : '',
      strong: isStrong(row),
      own: row.own,
    }))
  const names = tell(({ label }) => label)
  const texts = tell(({ text }) => text)
  const nameColumn = sheet.add(
    title,
    rows.map(({ label }) => label),
  )
  const values = planValues(chart, sheet)
  const beside = dense ? {} : { column: nameColumn }
  return {
    drawn: 'plane',
    series: [
      ...planLinks(chart, sheet),
      ...values,
      wordsBeside(sheet, 'l', { title, at: axis.min, words: names, ...beside }),
      wordsBeside(sheet, 'r', { title: textHeading, at: axis.max, words: texts }),
      planHeading(chart, sheet),
    ],
    columns: sheet.columns,
    across: planAcross(axis),
    up: { ...planRows(rows.length), max: rows.length + 1.5 },
    around: roomAround(chart, names, texts, setting),
  }
}

/** Pairs on a slide stand side by side, each with a line from its first value to its second. */
export function planPairsUpright(chart: PairsChart): CategoryPlan {
  const { rows, axis } = chart
  const format = numberFormat(axis.unit, 1)
  const apart = rows.map((row) => {
    const [from, to] = [valueOf(chart, row, 'first'), valueOf(chart, row, 'second')]
    return from === null || to === null ? null : roundTo(to - from, axis.unit, 1)
  })
  const links = {
    colour: 'interval',
    dashed: false,
    plus: apart.map((length) => (length !== null && length > 0 ? length : null)),
    minus: apart.map((length) => (length !== null && length < 0 ? -length : null)),
  } as const
  return {
    drawn: 'points',
    categories: shortenNames(rows.map((row) => ({ label: row.label, isKept: isStrong(row) }))),
    categoryTitle: '',
    hasCategoryLabels: rows.length <= mostNamedUpright,
    axis: planAxis(axis),
    hasLegend: true,
    series: (['first', 'second'] as const).map((mark) => ({
      ...plainSeries,
      name: nameOf(chart, mark),
      values: rows.map((row) => valueOf(chart, row, mark)),
      colour: mark === 'first' ? 'dot' : 'own',
      mark: { shape: 'circle', size: rows.length > mostNamedUpright ? 8 : 13, hollow: mark === 'first' },
      format,
      interval: mark === 'first' ? links : null,
    })),
  }
}

function isStrong({ own, cluster }: PairRow): boolean {
  return own || cluster
}

function nameOf({ legend, title }: PairsChart, mark: 'first' | 'second'): string {
  return legend.find((entry) => entry.mark === mark)?.label ?? title
}

/** As exact as the difference that is printed beside it; the cluster has a decimal of its own. */
function valueOf(chart: PairsChart, row: PairRow, mark: 'first' | 'second'): number | null {
  const value = row[mark]
  const told = chart.rows.filter(({ cluster }) => cluster === row.cluster)
  const decimals = told.some(({ text }) => decimalsIn(text) === 1) ? 1 : 0
  return value === null ? null : roundTo(value, chart.axis.unit, decimals)
}

function planValues(chart: PairsChart, sheet: Sheet): readonly PlaneSeries[] {
  const { rows, title, axis } = chart
  const places = placesOfRows(rows.length)
  const isFine = rows.some(({ cluster, text }) => !cluster && decimalsIn(text) === 1)
  return (['first', 'second'] as const).flatMap((mark): PlaneSeries[] => {
    const some = rows.flatMap((row, at) => {
      const value = valueOf(chart, row, mark)
      return value === null ? [] : [{ value, place: places[at] ?? 0 }]
    })
    if (some.length === 0) return []
    return [
      {
        x: sheet.add(
          title,
          some.map(({ value }) => value),
          numberFormat(axis.unit, isFine ? 1 : 0),
        ),
        y: sheet.add(
          nameOf(chart, mark),
          some.map(({ place }) => place),
        ),
        colour: mark === 'first' ? 'dot' : 'own',
        mark: { shape: 'circle', size: 7, hollow: mark === 'first' },
        line: null,
        labels: null,
        inLegend: true,
      },
    ]
  })
}

/** From the first value to the second; those of the cluster and of the own practice are thick. */
function planLinks(chart: PairsChart, sheet: Sheet): readonly PlaneSeries[] {
  const places = placesOfRows(chart.rows.length)
  return [false, true].flatMap((strong): PlaneSeries[] => {
    const pieces = chart.rows.flatMap((row, at) => {
      const [from, to] = [valueOf(chart, row, 'first'), valueOf(chart, row, 'second')]
      if (isStrong(row) !== strong || from === null || to === null) return []
      return [{ from, to, row: places[at] ?? 0 }]
    })
    if (pieces.length === 0) return []
    return [
      {
        ...piecesOfLine(sheet, chart.title, pieces, numberFormat(chart.axis.unit, 1)),
        colour: strong ? 'own' : 'interval',
        mark: null,
        line: { dash: 'solid', width: strong ? 2.75 : 1.5 },
        labels: null,
        inLegend: false,
      },
    ]
  })
}

/** What the words right of the rows are, on a line of its own above them. */
function planHeading({ rows, axis, title, textHeading }: PairsChart, sheet: Sheet): PlaneSeries {
  return {
    x: sheet.add(title, [axis.max]),
    y: sheet.add(title, [rows.length + 1]),
    colour: 'ink-2',
    mark: null,
    line: null,
    labels: {
      column: sheet.add(title, [textHeading]),
      place: 'l',
      words: [{ text: textHeading, strong: false, own: false }],
    },
    inLegend: false,
  }
}
