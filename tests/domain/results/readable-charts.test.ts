import { describe, expect, it } from 'vitest'
import type { PairsChart, StackedChart } from '#app/domain/results/chart.ts'
import { drawChart } from '#app/domain/results/chart-drawing.ts'
import { buildTrendChart } from '#app/domain/results/build-trend-chart.ts'
import { describeTrend } from '#app/domain/results/describe-trend.ts'
import type { Trend } from '#app/domain/results/round-change.ts'
import { computeWilson } from '#app/domain/results/wilson.ts'
import { makeIndicator } from '#tests/builders/make-indicator.ts'

const base = { title: 'Årskontrol', subtitle: '', altText: '', legend: [] } as const
const axis = { min: 0, max: 1, ticks: [], unit: '%' }

type Pair = PairsChart['rows'][number]

const pair: Pair = {
  label: 'Praksis A',
  first: 0.4,
  second: 0.6,
  own: false,
  cluster: false,
  sure: true,
  small: false,
  text: '+20',
}

function drawPairs(...rows: readonly Pair[]) {
  const chart: PairsChart = { ...base, kind: 'pairs', axis, rows, textHeading: 'Ændring' }
  return drawChart(chart, { width: 640 }).shapes
}

describe('a change', () => {
  it('is dashed where it may be chance, and whole where it is clear', () => {
    const dashes = drawPairs(pair, { ...pair, sure: false }, { ...pair, sure: null }).flatMap((shape) =>
      shape.kind === 'line' ? [shape.dash !== null] : [],
    )
    expect(dashes).toEqual([false, true, false])
  })

  it('of the own practice is two diamonds, and of others two circles', () => {
    const kinds = (own: boolean) =>
      drawPairs({ ...pair, own }).flatMap(({ kind }) =>
        kind === 'circle' || kind === 'diamond' ? [kind] : [],
      )
    expect(kinds(true)).toEqual(['diamond', 'diamond'])
    expect(kinds(false)).toEqual(['circle', 'circle'])
  })

  it('keeps its star where rows are too close for names', () => {
    const many = Array.from({ length: 70 }, (_, index) => ({
      ...pair,
      label: `Praksis ${index}`,
      small: index < 3,
    }))
    const texts = drawPairs(...many).flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))
    expect(texts.filter((text) => text === '*')).toHaveLength(3)
    expect(texts).not.toContain('Praksis 5')
  })
})

describe('parts of a whole', () => {
  const shares = [0.9, 0.04, 0.03, 0.02, 0.01]
  const colours = ['series-1', 'series-2', 'series-3', 'series-4', 'series-5'] as const
  const chart: StackedChart = {
    ...base,
    kind: 'stacked',
    parts: colours.map((colour) => ({ label: colour, colour })),
    bars: [
      {
        label: 'Klyngen',
        note: 'n = 100',
        own: false,
        segments: shares.map((share) => ({ share, text: `${share * 100} %` })),
      },
    ],
  }

  it.each([340, 640])('all have their share, and no two of them touch, at %i px', (width) => {
    const { shapes, height } = drawChart(chart, { width })
    const labels = shapes.flatMap((shape) =>
      shape.kind === 'text' && shape.text.endsWith('%') ? [shape] : [],
    )
    expect(labels.map(({ text }) => text).toSorted()).toEqual(['1 %', '2 %', '3 %', '4 %', '90 %'])
    const ends = labels.filter(({ anchor }) => anchor === 'end').map(({ x }) => x)
    const gaps = ends.slice(1).map((x, index) => (ends[index] ?? 0) - x)
    // "4 %" at 12 px is wider than 15.
    expect(Math.min(...gaps)).toBeGreaterThan(15)
    expect(Math.max(...ends)).toBeLessThanOrEqual(width)
    expect(labels.every(({ y }) => y < height)).toBe(true)
  })

  it('of one grey are told apart by lines', () => {
    const lines = drawChart(chart, { width: 640 }).shapes.flatMap((shape) =>
      shape.kind === 'line' ? [shape] : [],
    )
    expect(lines.some(({ x1, x2 }) => x1 === x2)).toBe(true)
    expect(lines.some(({ y1, y2 }) => y1 === y2)).toBe(true)
  })
})

describe('a line through rounds', () => {
  const labels = new Map([
    [1, 'dec. 2024'],
    [2, 'dec. 2025'],
    [3, 'dec. 2026'],
  ])
  const point = (roundNumber: number, numerator: number, denominator: number, practices: number) => ({
    roundNumber,
    practices,
    cluster: {
      numerator,
      denominator,
      value: numerator / denominator,
      interval: computeWilson(numerator, denominator),
    },
  })
  const trend: Trend = {
    indicator: { ...makeIndicator(), kind: 'proportion' },
    points: [point(1, 300, 500, 11), point(2, 330, 520, 12), point(3, 380, 520, 12)],
  }
  const say = (locale: 'da' | 'en') => {
    const chart = buildTrendChart(trend, labels, locale)
    if (!chart) throw new Error('There is a line')
    return { chart, said: describeTrend(trend, labels, chart, locale) }
  }

  it('says from where to where the cluster went, and how sure that is', () => {
    const { chart, said } = say('da')
    const plain = (text: string | undefined) => text?.replaceAll('\u00A0', ' ')
    expect(plain(said?.statement)).toBe(
      'Fra dec. 2024 til dec. 2026 er klyngen gået fra 60,0 til 73,1 %, en stigning på 13,1 procentpoint.',
    )
    expect(plain(said?.shows[0])).toMatch(/^Ændringen er tydelig\. 95 %-intervallet går fra \+7,3 til \+18,7/)
    expect(said?.shows[1]).toContain('Aksen begynder ikke ved 0')
    expect(said?.showsNot).toContain('behøver ikke at være de samme praksis')
    expect(chart.subtitle).toContain('fra 11 til 12 praksis i hver runde')
    expect(chart.legend.map(({ mark }) => mark)).toEqual(['through', 'upright'])
  })

  it('is complete in English', () => {
    expect(say('en').said?.statement).toContain('an increase of 13.1')
    expect(say('en').said?.showsNot).toContain('need not be the same practices')
  })
})
