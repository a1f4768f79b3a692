import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildVariationChart } from '#app/domain/results/build-variation-chart.ts'
import { drawChart } from '#app/domain/results/chart-drawing.ts'
import type { Shape, TextShape } from '#app/domain/results/drawing.ts'
import { niceTicks } from '#app/domain/results/nice-ticks.ts'
import { showResult } from '#app/domain/results/show-result.ts'
import type { Viewer } from '#app/domain/results/shown-result.ts'
import { estimateTextWidth, fitText } from '#app/domain/results/text-width.ts'
import { type MadeCounts, makeResult, type ValueOverrides } from '#tests/builders/make-result.ts'

const open: Viewer = { kind: 'cluster', agreement: 'open' }
const closed: Viewer = { kind: 'cluster', agreement: 'closed' }
const ownPage: Viewer = { kind: 'practice', participantId: 'seat-2', agreement: 'closed' }
const spread = (count: number) => Array.from({ length: count }, (_, i): MadeCounts => [i + 5, 90])

const chartOf = (made: readonly MadeCounts[], viewer: Viewer, overrides: ValueOverrides = {}) =>
  buildVariationChart(showResult(makeResult(made, overrides), viewer), 'da')
const shapesOf = (made: readonly MadeCounts[], viewer: Viewer, overrides: ValueOverrides = {}) =>
  drawChart(chartOf(made, viewer, overrides), { width: 640 }).shapes
const textsOf = (shapes: readonly Shape[]) =>
  shapes.filter((shape): shape is TextShape => shape.kind === 'text')
const count = (shapes: readonly Shape[], kind: Shape['kind']) =>
  shapes.filter((shape) => shape.kind === kind).length

describe('buildVariationChart', () => {
  it('has an axis of 0–100 % for a proportion, whatever the values', () => {
    expect(chartOf([[1, 100]], closed).axis).toMatchObject({ min: 0, max: 1, unit: '%' })
    expect(chartOf([[1, 100]], closed).axis.ticks.map(({ label }) => label)).toEqual([
      '0',
      '20',
      '40',
      '60',
      '80',
      '100\u00A0%',
    ])
  })

  it('starts at 0 and leaves room for the widest interval of a rate', () => {
    const chart = chartOf(
      [
        [300, 500],
        [20, 100],
      ],
      open,
      { kind: 'rate' },
    )
    expect(chart.axis.min).toBe(0)
    expect(chart.axis.max).toBeGreaterThanOrEqual(Math.max(...chart.rows.map((row) => row.high ?? 0)))
    expect(chart.axis.unit).toBe('pr.\u00A01.000')
  })

  it('names population, practices, source and period', () => {
    expect(chartOf(spread(3), closed).subtitle).toBe(
      'Patienter med kronisk sygdom, 3 praksis · forløbsplan · de seneste 18 måneder',
    )
  })

  it('explains only the signs that are in it', () => {
    const marks = (chart: ReturnType<typeof chartOf>) => chart.legend.map(({ mark }) => mark)
    expect(marks(chartOf(spread(3), closed))).toEqual(['dot', 'interval', 'cluster'])
    expect(
      marks(
        chartOf(
          [
            [9, 23],
            [50, 90],
          ],
          ownPage,
        ),
      ),
    ).toEqual(['dot', 'own', 'hollow', 'interval', 'cluster'])
    expect(
      marks(
        chartOf(
          [
            [9, null],
            [5, null],
          ],
          closed,
          { kind: 'count' },
        ),
      ),
    ).toEqual(['dot'])
  })

  it('prints intervals where they may be printed, and draws them everywhere', () => {
    const [openRow] = chartOf(spread(3), open).rows
    const [closedRow] = chartOf(spread(3), closed).rows
    expect(openRow).toMatchObject({ valueText: '7,8\u00A0%', intervalText: '3,8–15,2' })
    expect(closedRow).toMatchObject({ valueText: '8\u00A0%', intervalText: '', low: 0.04, high: 0.15 })
    expect(chartOf(spread(3), open).valueHeading).toBe('95\u00A0%-interval')
    expect(chartOf(spread(3), closed).valueHeading).toBe('')
  })

  it('leaves out practices without a value and says the rest in words', () => {
    const chart = chartOf(
      [
        [0, 0],
        [50, 100],
        [20, 100],
      ],
      closed,
    )
    expect(chart.rows).toHaveLength(2)
    expect(chart.altText).toContain('Praksis ligger fra 20 til 50')
    expect(chart.cluster?.label).toBe('Klyngen 35,0\u00A0%')
  })
})

describe('drawChart', () => {
  it('draws a dot, an interval and a name for each practice', () => {
    const shapes = shapesOf(spread(13), open)
    expect(count(shapes, 'circle')).toBe(13 + 1)
    const labels = textsOf(shapes).filter(({ text }) => /^Praksis [A-M]$/.test(text))
    expect(labels).toHaveLength(13)
    expect(labels[1]?.y).toBeCloseTo((labels[0]?.y ?? 0) + 26)
  })

  it('makes few patients hollow and dashed', () => {
    const shapes = shapesOf([[9, 23]], closed)
    expect(shapes).toContainEqual(expect.objectContaining({ kind: 'line', dash: [4, 3], stroke: 'interval' }))
    expect(shapes).toContainEqual(expect.objectContaining({ kind: 'circle', fill: 'paper', stroke: 'dot' }))
  })

  it('marks the own practice by a diamond, a band and a bold name, and nobody on a shared screen', () => {
    const shapes = shapesOf(spread(5), ownPage)
    expect(shapes).toContainEqual(expect.objectContaining({ kind: 'rect', fill: 'tint', width: 640 }))
    expect(count(shapes, 'diamond')).toBe(2)
    expect(textsOf(shapes)).toContainEqual(expect.objectContaining({ text: 'Jeres praksis', weight: 600 }))
    expect(count(shapesOf(spread(5), closed), 'diamond')).toBe(0)
  })

  it('sets more than 24 rows closer and without values', () => {
    const labels = textsOf(shapesOf(spread(25), open)).filter(({ text }) => /^Praksis [A-Z]$/.test(text))
    expect(labels[1]?.y).toBeCloseTo((labels[0]?.y ?? 0) + 18)
    expect(textsOf(shapesOf(spread(24), open)).some(({ text }) => text === '5,6\u00A0%')).toBe(true)
    expect(textsOf(shapesOf(spread(25), open)).some(({ text }) => text === '5,6\u00A0%')).toBe(false)
  })

  it('names only the own practice and the ends among more than 40', () => {
    const shapes = shapesOf(spread(70), ownPage)
    const named = textsOf(shapes).map(({ text }) => text.replaceAll('\u00A0', ' '))
    expect(named.filter((text) => /^Praksis|^Jeres/.test(text))).toEqual([
      'Jeres praksis 6,7 %',
      'Praksis BR 82 %',
      'Praksis A 6 %',
    ])
    expect(count(shapes, 'circle') + count(shapes, 'diamond')).toBe(70 + 2)
    expect(named).not.toContain('95 %-interval')
  })

  it('grows everything with the text', () => {
    const chart = chartOf(spread(5), open)
    const small = drawChart(chart, { width: 640 })
    const large = drawChart(chart, { width: 1280, fontSize: 26 })
    expect(large.height / small.height).toBeCloseTo(2, 1)
  })

  it('can leave the legend to words elsewhere', () => {
    const chart = chartOf(spread(5), open)
    const bare = drawChart(chart, { width: 640, legend: false })
    expect(textsOf(bare.shapes).map(({ text }) => text)).not.toContain('klyngen samlet')
    expect(bare.height).toBeLessThan(drawChart(chart, { width: 640 }).height)
  })

  it('keeps every mark on the sheet, for any number of practices and any width', () => {
    const pair = fc.tuple(fc.nat(300), fc.nat(300)).map(([x, more]): MadeCounts => [x, x + more])
    const kind = fc.constantFrom<'proportion' | 'rate' | 'count'>('proportion', 'rate', 'count')
    fc.assert(
      fc.property(
        fc.array(pair, { maxLength: 75 }),
        kind,
        fc.integer({ min: 420, max: 1300 }),
        (made, k, width) => {
          const known = made.filter(([x, n]) => k === 'proportion' || x === 0 || n !== 0)
          const drawing = drawChart(chartOf(known, ownPage, { kind: k }), { width })
          for (const shape of drawing.shapes) {
            const [x, y] = placeOf(shape)
            expect(x).toBeGreaterThanOrEqual(0)
            expect(x).toBeLessThanOrEqual(width)
            expect(y).toBeGreaterThanOrEqual(0)
            expect(y).toBeLessThanOrEqual(drawing.height)
          }
        },
      ),
      { numRuns: 60 },
    )
  })
})

function placeOf(shape: Shape): readonly [number, number] {
  if (shape.kind === 'line') return [shape.x2, shape.y2]
  if (shape.kind === 'circle' || shape.kind === 'diamond') return [shape.cx, shape.cy]
  if (shape.kind === 'polyline') return shape.points[0] ?? [Number.NaN, Number.NaN]
  return [shape.x, shape.y]
}

describe('niceTicks', () => {
  it.each([
    [0, [0, 1]],
    [3, [0, 1, 2, 3]],
    [12, [0, 5, 10, 15]],
    [100, [0, 20, 40, 60, 80, 100]],
    [847, [0, 200, 400, 600, 800, 1000]],
  ])('reaches %d by %j', (largest, ticks) => {
    expect(niceTicks(largest)).toEqual(ticks)
  })

  it('always covers the largest value with few ticks', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e7, noNaN: true }), (largest) => {
        const ticks = niceTicks(largest)
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(largest * (1 - 1e-6))
        expect(ticks.length).toBeLessThanOrEqual(7)
      }),
    )
  })
})

describe('fitText', () => {
  it('shortens a long name and leaves a short one', () => {
    expect(fitText('Praksis A', 13, 200)).toBe('Praksis A')
    const short = fitText('Lægehuset ved den meget lange sø', 13, 100)
    expect(short).toMatch(/^Læge.*…$/)
    expect(estimateTextWidth(short, 13)).toBeLessThanOrEqual(100)
  })
})
