import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildAnswersChart } from '#app/domain/results/build-answers-chart.ts'
import { buildChart } from '#app/domain/results/build-chart.ts'
import { buildFunnelChart } from '#app/domain/results/build-funnel-chart.ts'
import { buildChangeChart } from '#app/domain/results/build-pairs-chart.ts'
import { buildTrendChart } from '#app/domain/results/build-trend-chart.ts'
import { drawChart } from '#app/domain/results/chart-drawing.ts'
import type { Chart } from '#app/domain/results/chart.ts'
import { computeTrend } from '#app/domain/results/compare-rounds.ts'
import { describeFunnel } from '#app/domain/results/describe-funnel.ts'
import type { Shape } from '#app/domain/results/drawing.ts'
import { showChange } from '#app/domain/results/show-change.ts'
import { showResult } from '#app/domain/results/show-result.ts'
import type { ShownDistribution, Viewer } from '#app/domain/results/shown-result.ts'
import { classOfSize } from '#app/domain/results/size-class.ts'
import { makeChange } from '#tests/builders/make-change.ts'
import {
  type MadeCounts,
  makeAnswered,
  makeResult,
  type ValueOverrides,
} from '#tests/builders/make-result.ts'
import { statins } from '#tests/fixtures/published-practices.ts'

const open: Viewer = { kind: 'cluster', agreement: 'open' }
const closed: Viewer = { kind: 'cluster', agreement: 'closed' }
const ownPage: Viewer = { kind: 'practice', participantId: 'seat-2', agreement: 'closed' }
const outside: Viewer = { kind: 'outside' }
const labels = { before: 'dec. 2026', after: 'sep. 2027' }

const funnelOf = (made: readonly MadeCounts[], viewer: Viewer, overrides: ValueOverrides = {}) =>
  buildFunnelChart(showResult(makeResult(made, overrides), viewer), 'da')
const even = (count: number) => Array.from({ length: count }, (_, i): MadeCounts => [50 + (i % 7), 100 + i])

const options = ['Enig', 'Uenig'].map((text, index) => ({ id: String(index + 1), text }))
function answersOf(agree: number, disagree: number): ShownDistribution {
  const chosen = [...Array<string>(agree).fill('1'), ...Array<string>(disagree).fill('2')]
  const shown = showResult(
    makeAnswered(
      chosen.map((option) => ({ status: 'chosen', options: [option] })),
      { kind: 'single-choice', options, apart: [] },
    ),
    closed,
  )
  if (shown.type !== 'distribution') throw new Error('Answers make a distribution')
  return shown
}

const parts = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: String(index + 1), text: `Del ${index + 1}` }))
const composition = (count: number, viewer: Viewer) =>
  buildChart(
    showResult(
      makeAnswered(
        Array.from({ length: 4 }, () => ({
          status: 'divided' as const,
          parts: Object.fromEntries(parts(count).map(({ id }) => [id, 10])),
          total: count * 10,
        })),
        { kind: 'composition', parts: parts(count) },
      ),
      viewer,
    ),
    'da',
  )

describe('buildFunnelChart', () => {
  it('places practices by exact size where counts are shown, and by class where they are not', () => {
    const made: MadeCounts[] = [
      [30, 83],
      [60, 117],
      [40, 211],
    ]
    expect(
      funnelOf(made, open)
        ?.points.map(({ size }) => size)
        .toSorted(),
    ).toEqual([117, 211, 83])
    const shared = funnelOf(made, closed)
    expect(shared?.points.map(({ size }) => size).toSorted()).toEqual([100, 200, 70])
    expect(JSON.stringify(shared)).not.toMatch(/\b(83|117|211)\b/)
  })

  it('nests its limits around the cluster and narrows with size', () => {
    const chart = funnelOf(even(12), open)
    const [inner, outer] = chart?.limits ?? []
    const widths = inner?.low.map(({ value }, index) => (inner.high[index]?.value ?? 0) - value) ?? []
    expect(widths).toEqual(widths.toSorted((a, b) => b - a))
    expect(outer?.low.at(-1)?.value).toBeLessThan(inner?.low.at(-1)?.value ?? 0)
  })

  it('names nobody but the own practice', () => {
    const texts = textsOf(funnelOf(even(12), ownPage))
    expect(texts).toContain('Jeres praksis')
    expect(texts.filter((text) => text.startsWith('Praksis '))).toEqual([])
  })

  it('has none for counts and means, for under three practices, and outside the cluster', () => {
    expect(funnelOf(even(12), open, { kind: 'count' })).toBeNull()
    expect(funnelOf(even(12), open, { kind: 'mean', unit: 'mmol/l' })).toBeNull()
    expect(funnelOf(even(2), open)).toBeNull()
    expect(funnelOf(even(12), outside)).toBeNull()
  })
})

describe('describeFunnel', () => {
  const say = (made: readonly MadeCounts[], viewer: Viewer = open) =>
    describeFunnel(showResult(makeResult(made), viewer), 'da')

  it('says how often chance alone puts a practice outside: 1 − 0.95ⁿ', () => {
    const { shows, showsNot } = say(even(11))
    expect(shows).toEqual([
      'Ingen praksis ligger uden for 95\u00A0%-grænserne.',
      'Forskellene er ikke større, end tilfældet kan give.',
      'Selv uden virkelige forskelle ville mindst én af 11 praksis ligge uden for 95\u00A0%-grænserne i 43 ud af 100 tilfælde.',
    ])
    expect(showsNot).toContain('et spørgsmål og ikke et svar')
  })

  it('says when practices vary more than chance, and widens the limits until few lie outside', () => {
    const { funnel } = showResult(makeResult(statins), open)
    expect(funnel?.form).toBe('adjusted')
    expect((funnel?.above ?? 0) + (funnel?.below ?? 0)).toBeLessThan(6)
    const shows = say(statins).shows.join(' ')
    expect(shows).toMatch(
      /^Praksis ligger længere fra hinanden.* Spredningen er omkring 240 gange den ventede/,
    )
    expect(shows).not.toContain('ikke større, end tilfældet')
  })

  it('is exact, and says so, where few are counted among', () => {
    const few: MadeCounts[] = [
      [2, 8],
      [3, 12],
      [2, 10],
    ]
    expect(showResult(makeResult(few), open).funnel?.form).toBe('binomial')
    expect(say(few).shows.join(' ')).toContain('går i trin')
  })

  it('says that sizes are rounded where counts are not shown', () => {
    expect(say(even(11), closed).shows.at(-1)).toContain('størrelsesklasse')
  })
})

describe('comparators', () => {
  const comparators = [
    { kind: 'target', value: 80 },
    { kind: 'median', value: null },
  ] as const
  const linesOf = (made: readonly MadeCounts[], overrides: ValueOverrides) => {
    const chart = buildChart(showResult(makeResult(made, overrides), open), 'da')
    return chart?.kind === 'variation' ? chart.comparators : []
  }

  it('are a target in percent and the median of the practices, each with its dash', () => {
    const half = Array.from({ length: 5 }, (): MadeCounts => [50, 100])
    expect(linesOf(half, { comparators })).toEqual([
      { mark: 'line-1', value: 0.8, label: 'mål 80\u00A0%' },
      { mark: 'line-2', value: 0.5, label: 'median 50,0\u00A0%' },
    ])
  })

  it('have no median from too few practices, and none unless they are chosen', () => {
    expect(linesOf(even(3), { comparators }).map(({ mark }) => mark)).toEqual(['line-1'])
    expect(linesOf(even(5), {})).toEqual([])
  })
})

describe('buildChangeChart', () => {
  const chartOf = (viewer: Viewer) =>
    buildChangeChart(
      showChange(
        makeChange(
          [
            [10, 20],
            [50, 90],
            [20, 50],
          ],
          [[15, 20], [60, 90], null, [9, 30]],
        ),
        viewer,
      ),
      labels,
      'da',
    )

  it('has the cluster first, then practices by the latest value, with change, sign and star', () => {
    expect(chartOf(open)?.rows.map(({ label, text, cluster }) => [label, text, cluster])).toEqual([
      ['Klyngen', '+10,0', true],
      ['Praksis A', '+25,0\u00A0*', false],
      ['Praksis B', '+11,1', false],
      ['Praksis D', 'ny', false],
      ['Praksis C', 'ikke med', false],
    ])
    expect(chartOf(open)?.textHeading).toBe('Ændring i procentpoint, * grundlag under 30')
  })

  it('is not drawn outside the cluster', () => {
    expect(chartOf(outside)).toBeNull()
  })
})

describe('buildTrendChart', () => {
  it('has one point a round under its name, and needs two', () => {
    const round = (roundNumber: number, x: number) => ({
      roundNumber,
      participants: 1,
      submissions: 1,
      indicators: [makeResult([[x, 100]])],
    })
    const trend = computeTrend([round(1, 40), round(2, 50)], 'indicator-1')
    const chart = trend && buildTrendChart(trend, new Map([[1, 'dec. 2026']]), 'da')
    expect(chart?.points.map(({ label, valueText }) => [label, valueText])).toEqual([
      ['dec. 2026', '40,0\u00A0%'],
      ['2', '50,0\u00A0%'],
    ])
    const single = computeTrend([round(1, 40)], 'indicator-1')
    expect(single && buildTrendChart(single, new Map(), 'da')).toBeNull()
  })
})

describe('buildChart', () => {
  it('stacks the parts of the cluster and of the own practice, each with n', () => {
    const chart = composition(4, ownPage)
    if (chart?.kind !== 'stacked') throw new Error('Four parts are stacked')
    expect(chart.bars.map(({ label, note }) => [label, note])).toEqual([
      ['Klyngen', 'n\u00A0=\u00A0160'],
      ['Jeres praksis', 'n\u00A0=\u00A040'],
    ])
    expect(chart.bars[0]?.segments[0]).toEqual({ share: 0.25, text: '25\u00A0%' })
    expect(chart.legend).toHaveLength(4)
  })

  it('draws more parts than there are colours as a bar each', () => {
    expect(composition(6, closed)?.kind).toBe('answers')
  })

  it('draws answers in whole percent with n, and mirrors two groups', () => {
    const chart = buildChart(answersOf(9, 5), 'da')
    if (chart?.kind !== 'answers') throw new Error('Answers are bars')
    expect(chart.rows.map(({ label, bars }) => [label, bars[0]?.text])).toEqual([
      ['Enig', '64\u00A0%'],
      ['Uenig', '36\u00A0%'],
    ])
    expect(chart.subtitle).toContain('n\u00A0=\u00A014')
    const mirrored = buildAnswersChart(
      [
        { label: 'Praksis', shown: answersOf(9, 5) },
        { label: 'Kommunen', shown: answersOf(3, 7) },
      ],
      'da',
    )
    expect(mirrored?.sides).toEqual(['Praksis, n\u00A0=\u00A014', 'Kommunen, n\u00A0=\u00A010'])
    expect(textsOf(mirrored)).toEqual(expect.arrayContaining(['64\u00A0%', '30\u00A0%']))
  })

  it('draws no group of fewer than five answers', () => {
    expect(buildChart(answersOf(3, 1), 'da')).toBeNull()
    const pair = [
      { label: 'Praksis', shown: answersOf(9, 5) },
      { label: 'Kommunen', shown: answersOf(1, 1) },
    ] as const
    expect(buildAnswersChart(pair, 'da')).toBeNull()
  })

  it('keeps every mark and text of 5 and of 70 practices inside the picture, wide and narrow', () => {
    fc.assert(
      fc.property(fc.constantFrom(5, 14, 30, 70), fc.constantFrom(340, 640, 1100), (count, width) => {
        const change = showChange(makeChange(even(count), even(count).toReversed()), ownPage)
        const charts = [funnelOf(even(count), ownPage), buildChangeChart(change, labels, 'da')]
        for (const chart of charts) {
          if (!chart) throw new Error('There is a picture')
          const { shapes, height } = drawChart(chart, { width })
          expect(
            shapes.flatMap(placesOf).every(([x, y]) => x >= 0 && x <= width && y >= 0 && y <= height),
          ).toBe(true)
        }
      }),
    )
  })
})

describe('classOfSize', () => {
  it('is the nearest class, and never more than a third off', () => {
    expect([1, 23, 83, 117, 211, 9279].map(classOfSize)).toEqual([1, 20, 70, 100, 200, 10_000])
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (size) => {
        const ratio = classOfSize(size) / size
        expect(ratio).toBeGreaterThan(0.66)
        expect(ratio).toBeLessThan(1.5)
      }),
    )
  })
})

function textsOf(chart: Chart | null): readonly string[] {
  if (!chart) return []
  return drawChart(chart, { width: 640 }).shapes.flatMap((shape) =>
    shape.kind === 'text' ? [shape.text] : [],
  )
}

function placesOf(shape: Shape): readonly (readonly [number, number])[] {
  switch (shape.kind) {
    case 'line':
      return [
        [shape.x1, shape.y1],
        [shape.x2, shape.y2],
      ]
    case 'polyline':
      return shape.points
    case 'circle':
    case 'diamond':
      return [[shape.cx, shape.cy]]
    case 'rect':
      return [
        [shape.x, shape.y],
        [shape.x + shape.width, shape.y + shape.height],
      ]
    case 'text':
      return [[shape.x, shape.y]]
  }
}
