import { keepBetween, positionOf, type Plot } from '#app/domain/results/draw-axis.ts'
import { drawInterval, drawMark, drawText, drawVertical, scaleOf } from '#app/domain/results/draw-marks.ts'
import type { Drawing, LineShape, Shape } from '#app/domain/results/drawing.ts'
import type { Strip } from '#app/domain/results/strip.ts'
import { estimateTextWidth } from '#app/domain/results/text-width.ts'

/** Px at a text of 10 px: baseline of the labels, the own practice, the others, the axis, and the axis' numbers. */
const rows = { label: 9, own: 20, others: 35, axis: 40.5, numbers: 51, bottom: 54 }
const textSize = 10
const numberSize = 9
/** Dots nearer each other than this are stacked, at most so many. */
const dotWidth = 6.4
const mostStacked = 2

/** The own interval above, the others as dots below, the cluster as an upright line; labels stand clear of each other. */
export function drawStrip(strip: Strip, width: number): Drawing {
  const plot: Plot = { left: 6, right: width - 14, top: rows.label + 4, bottom: rows.axis }
  return {
    width,
    height: rows.bottom,
    altText: strip.altText,
    shapes: [
      ...drawScale(strip, plot),
      ...drawClusterLine(strip, plot, width),
      ...drawOthers(strip, plot),
      ...drawOwn(strip, plot, width),
    ],
  }
}

function drawScale({ axis }: Strip, plot: Plot): readonly Shape[] {
  const base: LineShape = {
    kind: 'line',
    x1: plot.left,
    x2: plot.right,
    y1: rows.axis,
    y2: rows.axis,
    stroke: 'ink-3',
    strokeWidth: 0.8,
    dash: null,
    cap: 'butt',
  }
  const style = { size: numberSize, anchor: 'middle', fill: 'ink-3' } as const
  return [
    base,
    ...axis.ticks.flatMap(({ at, label }) => {
      const x = positionOf(axis, plot, at)
      const number = keepBetween(drawText(label, x, rows.numbers, style), 0, plot.right + 14)
      return [drawVertical(x, rows.axis, rows.axis + 2.5, 'ink-3', 0.8), number]
    }),
  ]
}

function drawClusterLine(strip: Strip, plot: Plot, width: number): readonly Shape[] {
  if (!strip.cluster) return []
  const { value, label } = strip.cluster
  const x = positionOf(strip.axis, plot, value)
  const text = drawText(label, x, rows.label, { size: textSize, weight: 600, anchor: 'middle' })
  const taken = strip.own ? ownWidth(strip) + 8 : 0
  const placed = ownStandsLeft(strip, plot)
    ? keepBetween(text, taken, width)
    : keepBetween(text, 0, width - taken)
  return [drawVertical(x, plot.top, plot.bottom, 'cluster', 1.4), placed]
}

/** The others in a row, a second dot on top of one it would cover. */
function drawOthers({ axis, others }: Strip, plot: Plot): readonly Shape[] {
  const places: { readonly x: number; readonly level: number }[] = []
  return others
    .toSorted((a, b) => a.value - b.value)
    .map(({ value, small }) => {
      const x = positionOf(axis, plot, value)
      const near = places.filter((place) => Math.abs(place.x - x) < dotWidth).map(({ level }) => level)
      const level = [...Array(mostStacked).keys()].find((each) => !near.includes(each)) ?? 0
      places.push({ x, level })
      return drawMark(x, rows.others - level * dotWidth, { small, own: false }, 0.6)
    })
}

function drawOwn(strip: Strip, plot: Plot, width: number): readonly Shape[] {
  const { own, axis } = strip
  if (!own) return []
  const at = (value: number) => positionOf(axis, plot, value)
  const scale = scaleOf(textSize)
  const marked = { small: own.small, own: true }
  const interval =
    own.low === null || own.high === null
      ? []
      : [drawInterval(at(own.low), at(own.high), rows.own, marked, scale)]
  const style = { size: textSize, weight: 600, fill: 'own-text' } as const
  const label = ownStandsLeft(strip, plot)
    ? drawText(own.label, 0, rows.label, style)
    : drawText(own.label, width, rows.label, { ...style, anchor: 'end' })
  return [...interval, drawMark(at(own.value), rows.own, marked, scale * 0.9), label]
}

/** The own label takes the side where the cluster's line is not. */
function ownStandsLeft({ axis, cluster }: Strip, plot: Plot): boolean {
  return !cluster || positionOf(axis, plot, cluster.value) > (plot.left + plot.right) / 2
}

function ownWidth({ own }: Strip): number {
  return own ? estimateTextWidth(own.label, textSize) * 1.06 : 0
}
