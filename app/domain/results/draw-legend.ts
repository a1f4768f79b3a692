import type { LegendItem } from '#app/domain/results/chart.ts'
import { comparatorDashes } from '#app/domain/results/draw-axis.ts'
import { limitDashes } from '#app/domain/results/draw-funnel.ts'
import type { Shape } from '#app/domain/results/drawing.ts'
import {
  drawInterval,
  drawJoin,
  drawMark,
  drawPairMark,
  drawRect,
  drawText,
  drawVertical,
  scaleOf,
} from '#app/domain/results/draw-marks.ts'
import { drawTexture } from '#app/domain/results/draw-texture.ts'
import { estimateTextWidth } from '#app/domain/results/text-width.ts'

const markWidths = {
  dot: 18,
  hollow: 18,
  interval: 36,
  own: 22,
  cluster: 12,
  'line-1': 34,
  'line-2': 34,
  'limit-inner': 34,
  'limit-outer': 34,
  first: 18,
  second: 18,
  sure: 34,
  through: 38,
  upright: 14,
  level: 34,
  unsure: 34,
  block: 20,
} as const

/** The signs with their words, on as many lines as the width needs, and the height they take. */
export function drawLegend(
  legend: readonly LegendItem[],
  width: number,
  fontSize: number,
): { readonly shapes: readonly Shape[]; readonly height: number } {
  const scale = scaleOf(fontSize)
  const lineHeight = 22 * scale
  const places = placeItems(legend, width, fontSize)
  const shapes = places.flatMap(({ item, x, line }) => {
    const y = (line + 0.5) * lineHeight
    const text = drawText(item.label, x + markWidths[item.mark] * scale, y + fontSize * 0.35, {
      size: fontSize,
      fill: 'ink-2',
    })
    return [...drawSign(item, x, y, scale), text]
  })
  const lines = 1 + Math.max(-1, ...places.map(({ line }) => line))
  return { shapes, height: lines === 0 ? 0 : lines * lineHeight + 8 * scale }
}

function placeItems(legend: readonly LegendItem[], width: number, fontSize: number) {
  const scale = scaleOf(fontSize)
  const places: { item: LegendItem; x: number; line: number }[] = []
  let x = 0
  let line = 0
  for (const item of legend) {
    const needed = markWidths[item.mark] * scale + estimateTextWidth(item.label, fontSize)
    if (x > 0 && x + needed > width) {
      x = 0
      line += 1
    }
    places.push({ item, x, line })
    x += needed + 20 * scale
  }
  return places
}

function drawSign(item: LegendItem, x: number, y: number, scale: number): readonly Shape[] {
  const plain = { small: false, own: false }
  if (item.mark === 'block') {
    const side = 12 * scale
    const place = { x: x + 2 * scale, y: y - side / 2, width: side, height: side }
    return [drawRect(place, item.colour, 'ink-3'), ...drawTexture(item.colour, place, scale * 0.7)]
  }
  const { mark } = item
  if (mark === 'dot') return [drawMark(x + 6 * scale, y, plain, scale)]
  if (mark === 'hollow') return [drawMark(x + 6 * scale, y, { small: true, own: false }, scale)]
  if (mark === 'own') return [drawMark(x + 8 * scale, y, { small: false, own: true }, scale)]
  if (mark === 'interval') return [drawInterval(x + scale, x + 28 * scale, y, plain, scale)]
  if (mark === 'first' || mark === 'second') return [drawPairMark(x + 6 * scale, y, mark, scale)]
  if (mark === 'sure' || mark === 'unsure') {
    return [drawJoin(x + scale, x + 28 * scale, y, { sure: mark === 'sure', strong: false }, scale)]
  }
  if (mark === 'upright')
    return [drawVertical(x + 4 * scale, y - 8 * scale, y + 8 * scale, 'interval', 2 * scale)]
  if (mark === 'through') return [drawLevel(x, y, scale), drawMark(x + 14.5 * scale, y, plain, scale)]
  if (mark === 'level') return [drawLevel(x, y, scale)]
  if (mark !== 'cluster') return [drawSample(mark, x + scale, y, scale)]
  return [drawVertical(x + 2 * scale, y - 7 * scale, y + 7 * scale, 'cluster', 2 * scale)]
}

/** The cluster's line where it lies flat. */
function drawLevel(x: number, y: number, scale: number): Shape {
  return {
    kind: 'line',
    x1: x + scale,
    y1: y,
    x2: x + 28 * scale,
    y2: y,
    stroke: 'cluster',
    strokeWidth: 2 * scale,
    dash: null,
    cap: 'butt',
  }
}

/** A piece of a line as it looks in the picture. */
function drawSample(
  mark: keyof typeof comparatorDashes | keyof typeof limitDashes,
  x: number,
  y: number,
  scale: number,
): Shape {
  const [dash, gap] = mark === 'line-1' || mark === 'line-2' ? comparatorDashes[mark] : limitDashes[mark]
  return {
    kind: 'polyline',
    points: [
      [x, y],
      [x + 27 * scale, y],
    ],
    stroke: 'ink-2',
    strokeWidth: 1.6 * scale,
    dash: gap === 0 ? null : [dash * scale, gap * scale],
  }
}
