import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Chart, ChartAxis, ChartRow, PairsChart } from '#app/domain/results/chart.ts'
import { lineOf, slideOf } from '#app/domain/handout/slides/slide.ts'
import { plain } from '#app/domain/handout/inline.ts'
import { renderSlides } from '#app/exports/slides.server.ts'
import { renderWord } from '#app/exports/word.server.ts'
import { makeHandout } from '#tests/builders/make-handout.ts'
import { numbersIn, type ReadChart, readCharts } from '#tests/builders/read-chart.ts'

const percent: ChartAxis = {
  min: 0,
  max: 1,
  ticks: [0, 0.5, 1].map((at) => ({ at, label: String(at * 100) })),
  unit: '%',
}

const words = { title: 'Besvarede opkald', subtitle: 'Alle opkald', altText: 'Det viser figuren.' }

function makeRow(label: string, overrides: Partial<ChartRow> = {}): ChartRow {
  const interval = { low: 0.34567, high: 0.65432 }
  return { label, value: 0.5, ...interval, small: false, own: false, valueText: '50\u00A0%', ...overrides }
}

function makeVariation(rows: readonly ChartRow[]): Chart {
  return {
    ...words,
    kind: 'variation',
    axis: percent,
    rows,
    cluster: { value: 0.51234, label: 'Klyngen 51,2 %' },
    legend: [
      { mark: 'dot', label: 'praksis' },
      { mark: 'own', label: 'jeres praksis' },
      { mark: 'hollow', label: 'under 30 opkald' },
      { mark: 'interval', label: '95 %-interval' },
    ],
    comparators: [],
    valueHeading: '',
  }
}

const variation = makeVariation([
  makeRow('Praksis B'),
  makeRow('Jeres praksis', { own: true, value: 0.4567, valueText: '45,7\u00A0%' }),
  makeRow('Praksis A', { small: true, low: null, high: null }),
])

const many = makeVariation(
  Array.from({ length: 70 }, (_, at) => makeRow(`Praksis ${at + 1}`, { value: 0.9 - at / 100 })),
)

const pairs: PairsChart = {
  ...words,
  kind: 'pairs',
  axis: percent,
  rows: [
    {
      label: 'Klyngen',
      first: 0.41234,
      second: 0.49876,
      own: false,
      cluster: true,
      sure: null,
      small: false,
      text: '+8,6',
    },
    {
      label: 'Jeres praksis',
      first: 0.4,
      second: 0.45,
      own: true,
      cluster: false,
      sure: true,
      small: false,
      text: '+5',
    },
    {
      label: 'Praksis B',
      first: null,
      second: 0.52,
      own: false,
      cluster: false,
      sure: null,
      small: false,
      text: 'ny',
    },
  ],
  textHeading: 'Ændring i procentpoint',
  legend: [
    { mark: 'first', label: 'dec. 2026' },
    { mark: 'second', label: 'sep. 2027' },
  ],
}

const stacked: Chart = {
  ...words,
  kind: 'stacked',
  parts: [
    { label: 'Telefon', colour: 'series-1' },
    { label: 'Fremmøde', colour: 'series-2' },
  ],
  bars: [
    {
      label: 'Klyngen',
      note: 'n = 37',
      own: false,
      segments: [
        { share: 24 / 37, text: '65 %' },
        { share: 13 / 37, text: '35 %' },
      ],
    },
  ],
  legend: [],
}

const answers: Chart = {
  ...words,
  kind: 'answers',
  sides: ['Praksis, n = 38', 'Kommunen, n = 21'],
  rows: [
    {
      label: 'Meget tryg',
      bars: [
        { share: 17 / 38, text: '45 %' },
        { share: 4 / 21, text: '19 %' },
      ],
    },
  ],
  legend: [],
}

const trend: Chart = {
  ...words,
  kind: 'trend',
  valueAxis: percent,
  points: [
    { label: 'dec. 2026', value: 0.49812, low: 0.46, high: 0.53, valueText: '49,8 %' },
    { label: 'sep. 2027', value: 0.60149, low: 0.57, high: 0.63, valueText: '60,1 %' },
  ],
  legend: [],
}

const funnel: Chart = {
  ...words,
  kind: 'funnel',
  sizeAxis: {
    min: 0,
    max: 200,
    ticks: [0, 100, 200].map((at) => ({ at, label: String(at) })),
    unit: 'antal',
  },
  valueAxis: percent,
  points: [
    { label: 'Praksis B', own: false, small: false, size: 150, value: 0.55 },
    { label: 'Jeres praksis', own: true, small: false, size: 100, value: 0.457 },
  ],
  cluster: { value: 0.51234, label: 'Klyngen 51,2 %' },
  limits: (['limit-inner', 'limit-outer'] as const).map((mark) => ({
    mark,
    low: [50, 100, 200].map((size) => ({ size, value: 0.51234 - 1.23456 / Math.sqrt(size) / 3 })),
    high: [50, 100, 200].map((size) => ({ size, value: 0.51234 + 1.23456 / Math.sqrt(size) / 3 })),
  })),
  legend: [
    { mark: 'limit-inner', label: '95 %-grænser' },
    { mark: 'limit-outer', label: '99,8 %-grænser' },
  ],
}

/** What a label that takes its words from a cell shows. */
const fieldText = /<a:fld [^>]*>(?:(?!<a:t>).)*<a:t>([^<]*)<\/a:t>/gs

const kinds = { variation, many, pairs, stacked, answers, trend, funnel }

async function writeBoth(chart: Chart): Promise<{ readonly word: ReadChart; readonly slide: ReadChart }> {
  const caption = 'Figur 1. Besvarede opkald'
  const [word] = readCharts(await renderWord(makeHandout([{ kind: 'chart', chart, caption }])))
  const slides = [slideOf('content', 'Et udsagn', { chart, lines: [lineOf(plain('Grundlag'))] })]
  const [slide] = readCharts(renderSlides(makeHandout(slides, { format: 'slides' })))
  if (!word || !slide) throw new Error('A chart is missing')
  return { word, slide }
}

describe.each(Object.entries(kinds))('a chart of the kind %s', (_, chart) => {
  let both: Awaited<ReturnType<typeof writeBoth>> | null = null

  beforeAll(async () => {
    both = await writeBoth(chart)
  })

  test('can be edited: all that it shows is in its workbook, in Word and on a slide', () => {
    for (const read of [both?.word, both?.slide]) {
      expect(read?.cached.size).toBeGreaterThan(3)
      const apart = [...(read?.cached ?? [])].filter(([at, value]) => read?.cells.get(at) !== value)
      expect(apart).toEqual([])
    }
  })

  test('holds nothing finer than what is printed', () => {
    for (const read of [both?.word, both?.slide]) {
      const numbers = numbersIn(read?.cells ?? new Map())
      expect(numbers.length).toBeGreaterThan(1)
      expect(numbers.filter((value) => Math.abs(value * 1000 - Math.round(value * 1000)) > 1e-6)).toEqual([])
    }
  })
})

describe('practices in rows', () => {
  let parts: Record<string, Uint8Array> = {}
  let drawn: ReadChart | undefined

  beforeAll(async () => {
    const bytes = await renderWord(
      makeHandout([{ kind: 'chart', chart: variation, caption: 'Figur 1. Besvarede opkald' }]),
    )
    parts = unzipSync(bytes)
    drawn = readCharts(bytes)[0]
  })

  test('the file has no picture, and says what the chart shows', () => {
    const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
    expect(document).toContain('descr="Det viser figuren."')
    expect(Object.keys(parts).filter((name) => name.endsWith('.png'))).toEqual([])
  })

  test('the reader’s own practice and those with few to count are series with marks of their own', () => {
    for (const name of ['praksis', 'jeres praksis', 'under 30 opkald', '95 %-interval', 'Klyngen 51,2 %']) {
      expect(drawn?.xml).toContain(`<c:v>${name}</c:v>`)
    }
    expect(drawn?.xml).toContain('<c:symbol val="diamond"/>')
    expect(drawn?.xml).toContain('val="D3DCDB"')
  })

  test('names and numbers stand beside the rows, the first on top', () => {
    const written = [...(drawn?.xml.matchAll(fieldText) ?? [])].map(([, text]) => text)
    expect(written).toEqual([
      'Praksis B',
      'Jeres praksis',
      'Praksis A',
      '50\u00A0%',
      '45,7\u00A0%',
      '50\u00A0%',
    ])
    const series = drawn?.xml.match(/<c:ser>.*?<\/c:ser>/gs) ?? []
    const places =
      /<c:yVal>.*?<\/c:yVal>/s.exec(series.find((one) => one.includes('Praksis B')) ?? '')?.[0] ?? ''
    expect([...places.matchAll(/<c:v>([^<]*)</g)].map(([, place]) => place)).toEqual(['3', '2', '1'])
  })

  test('an interval is a line from its one end to the other, as coarse as the number', () => {
    const intervals = (drawn?.xml.match(/<c:ser>.*?<\/c:ser>/gs) ?? []).filter((one) =>
      one.includes('<c:v>95 %-interval</c:v>'),
    )
    const ends = intervals.map((one) =>
      [...(/<c:xVal>.*?<\/c:xVal>/s.exec(one)?.[0] ?? '').matchAll(/<c:v>([^<]*)</g)].map(([, end]) =>
        Number(end),
      ),
    )
    expect(ends).toEqual([
      [0.35, 0.65],
      [0.346, 0.654],
    ])
  })

  test('signs in what it shows in words come out as they are', async () => {
    const altText = 'Praksis "A" & B < 5'
    const typed = makeHandout([{ kind: 'chart', chart: { ...variation, altText }, caption: 'Figur 1' }])
    const document = unzipSync(await renderWord(typed))['word/document.xml'] ?? new Uint8Array()
    expect(strFromU8(document)).toContain('descr="Praksis &quot;A&quot; &amp; B &lt; 5"')
  })
})

test('seventy practices are dots on top of each other, of which only the two ends are named', async () => {
  const { word } = await writeBoth(many)
  const written = [...word.xml.matchAll(fieldText)].map(([, text]) => text)
  expect(written).toEqual(['Praksis 1 50\u00A0%', 'Praksis 70 50\u00A0%'])
})

test('seventy practices before and after keep within a page, with room for the words above', async () => {
  const [row] = pairs.rows.slice(1)
  if (!row) throw new Error('A row is missing')
  const chart: Chart = { ...pairs, rows: Array.from({ length: 70 }, () => row) }
  const bytes = await renderWord(makeHandout([{ kind: 'chart', chart, caption: 'Figur 1' }]))
  const document = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
  const height = Number(/<wp:extent cx="\d+" cy="(\d+)"/.exec(document)?.[1]) / 12_700
  expect(height).toBeGreaterThan(400)
  expect(height).toBeLessThan(610)
})

test('bars differ by pattern as well as by colour', async () => {
  const { word } = await writeBoth(answers)
  expect(word.xml.match(/<a:pattFill /g)).toHaveLength(1)
})

test('the limits of a funnel are as coarse as the cluster’s value, from which they are worked out', async () => {
  const { word } = await writeBoth(funnel)
  expect(word.xml).toContain('<c:v>95 %-grænser</c:v>')
  expect(word.xml).toContain('<c:v>0.512</c:v>')
  expect(word.sheet).not.toContain('0.5123')
})
