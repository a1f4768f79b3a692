import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, expect, test } from 'vitest'
import { renderWord } from '#app/exports/word.server.ts'
import type { Chart, ChartRow } from '#app/domain/results/chart.ts'
import { makeHandout } from '#tests/builders/make-handout.ts'

function makeRow(label: string, overrides: Partial<ChartRow> = {}): ChartRow {
  const interval = { low: 0.34567, high: 0.65432 }
  return { label, value: 0.5, ...interval, small: false, own: false, valueText: '50 %', ...overrides }
}

const chart: Chart = {
  kind: 'variation',
  title: 'Besvarede opkald',
  subtitle: 'Alle opkald, 3 praksis',
  axis: {
    min: 0,
    max: 1,
    ticks: [0, 0.5, 1].map((at) => ({ at, label: String(at * 100) })),
    unit: '%',
  },
  rows: [
    makeRow('Praksis B'),
    makeRow('Jeres praksis', { own: true, value: 0.4567, valueText: '45,7 %' }),
    makeRow('Praksis A', { small: true, low: null, high: null }),
  ],
  cluster: { value: 0.51234, label: 'Klyngen 51,2 %' },
  legend: [
    { mark: 'dot', label: 'praksis' },
    { mark: 'own', label: 'jeres praksis' },
    { mark: 'hollow', label: 'under 30 opkald' },
    { mark: 'interval', label: '95 %-interval' },
  ],
  comparators: [],
  valueHeading: '',
  altText: 'Tre praksis ligger omkring halvdelen.',
}

let parts: Record<string, Uint8Array> = {}
let drawn = ''

beforeAll(async () => {
  const handout = makeHandout([{ kind: 'chart', chart, caption: 'Figur 1. Besvarede opkald' }])
  parts = unzipSync(await renderWord(handout))
  drawn = strFromU8(parts['word/charts/chart1.xml'] ?? new Uint8Array())
})

function workbook(): string {
  const bytes = Object.entries(parts).find(([name]) => name.endsWith('.xlsx'))?.[1] ?? new Uint8Array()
  return Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part))
    .join('\n')
}

function numbersIn(xml: string): readonly number[] {
  return [...xml.matchAll(/<(?:c:)?v>(-?[\d.]+(?:[eE][-+]?\d+)?)<\/(?:c:)?v>/g)].map((match) =>
    Number(match[1]),
  )
}

test('a chart in Word is one that can be edited, with its workbook and a description', () => {
  expect(drawn).toContain('<c:lineChart>')
  expect(workbook()).toContain('Praksis B')
  const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  expect(document).toContain('descr="Tre praksis ligger omkring halvdelen."')
  expect(Object.keys(parts).filter((name) => name.endsWith('.png'))).toEqual([])
})

test('the reader’s own practice and those with few to count are series with marks of their own', () => {
  for (const name of ['praksis', 'jeres praksis', 'under 30 opkald', 'Klyngen 51,2 %']) {
    expect(drawn).toContain(`<c:v>${name}</c:v>`)
  }
  expect(drawn).toContain('<c:symbol val="diamond"/>')
  expect(drawn).toContain('val="D3DCDB"')
})

test('chart and workbook hold nothing finer than what is printed', () => {
  const shown = [0.5, 0.457, 0.512]
  const intervals = [0.15, 0.197, 0.111]
  const allowed = new Set([...shown, ...intervals])
  const isFine = (value: number) => !Number.isInteger(value) && !allowed.has(value)
  expect(numbersIn(drawn).filter(isFine)).toEqual([])
  const cells = [...workbook().matchAll(/<c r="[A-Z]+\d+"(?: s="\d+")?><v>([^<]+)<\/v>/g)].map((match) =>
    Number(match[1]),
  )
  expect(cells).toContain(0.457)
  expect(cells.filter(isFine)).toEqual([])
})

test('marks are not joined by a line, and the cluster is one', () => {
  const series = drawn.match(/<c:ser>.*?<\/c:ser>/gs) ?? []
  const lines = series.map((one) => /<a:ln [^>]*><a:noFill\/>/.test(one.slice(0, one.indexOf('<c:marker>'))))
  expect(lines).toEqual([true, true, true, false])
})
