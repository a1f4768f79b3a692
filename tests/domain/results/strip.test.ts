import fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawStrip } from '#app/domain/results/draw-strip.ts'
import type { VariationChart } from '#app/domain/results/chart.ts'
import { buildStrip, type Strip } from '#app/domain/results/strip.ts'
import { estimateTextWidth } from '#app/domain/results/text-width.ts'

const ticks = [0, 20, 40, 60, 80, 100].map((at) => ({ at, label: String(at) }))
const axis = { min: 0, max: 100, ticks, unit: '%' }

function makeChart(own: number | null, cluster: number, others: readonly number[]): VariationChart {
  const row = { low: null, high: null, small: false, own: false }
  return {
    kind: 'variation',
    title: 'Årskontrol',
    subtitle: '',
    legend: [],
    altText: '',
    axis,
    comparators: [],
    valueHeading: '',
    cluster: { value: cluster, label: `Klyngen ${cluster} %` },
    rows: [
      ...others.map((value, index) => ({
        ...row,
        label: `Praksis ${index + 1}`,
        value,
        valueText: `${value} %`,
      })),
      ...(own === null
        ? []
        : [
            {
              ...row,
              label: 'Jeres praksis',
              value: own,
              valueText: `${own} %`,
              own: true,
              low: 0,
              high: 100,
            },
          ]),
    ],
  }
}

function labelsOf(strip: Strip): readonly (readonly [left: number, right: number])[] {
  return drawStrip(strip, 292).shapes.flatMap((shape) => {
    if (shape.kind !== 'text' || !/Klyngen|Jeres/.test(shape.text)) return []
    const width = estimateTextWidth(shape.text, shape.size)
    const left = { start: shape.x, middle: shape.x - width / 2, end: shape.x - width }[shape.anchor]
    return [[left, left + width] as const]
  })
}

test('a strip says nothing of who the others are', () => {
  const strip = buildStrip(makeChart(40, 60, [10, 55, 90]))
  expect(strip.others.map(({ value }) => value)).toEqual([10, 55, 90])
  expect(JSON.stringify(strip)).not.toMatch(/Praksis \d/)
  expect(strip.altText).toBe('Årskontrol. Jeres praksis 40 %. Klyngen 60 %.')
})

test('a practice without a number still sees the others and the cluster', () => {
  const strip = buildStrip(makeChart(null, 60, [10]))
  expect(strip.own).toBeNull()
  expect(drawStrip(strip, 292).shapes.filter(({ kind }) => kind === 'diamond')).toEqual([])
})

test('the two labels stand clear of each other and inside the drawing, wherever the numbers lie', () => {
  const share = fc.integer({ min: 0, max: 100 })
  fc.assert(
    fc.property(share, share, (own, cluster) => {
      const labels = labelsOf(buildStrip(makeChart(own, cluster, [])))
      const [first, second] = labels.toSorted((a, b) => a[0] - b[0])
      if (!first || !second) throw new Error('Both are labelled')
      expect(first[0]).toBeGreaterThanOrEqual(-0.01)
      expect(second[1]).toBeLessThanOrEqual(292.01)
      expect(second[0]).toBeGreaterThan(first[1])
    }),
  )
})

test('others at the same place are stacked, so that two are seen as two', () => {
  const dots = drawStrip(buildStrip(makeChart(40, 60, [50, 50])), 292).shapes.flatMap((shape) =>
    shape.kind === 'circle' ? [shape] : [],
  )
  expect(new Set(dots.map(({ cx }) => cx)).size).toBe(1)
  expect(new Set(dots.map(({ cy }) => cy)).size).toBe(2)
})
