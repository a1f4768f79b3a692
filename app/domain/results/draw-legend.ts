import type { Chart } from '#app/domain/results/chart.ts'
import type { Shape } from '#app/domain/results/drawing.ts'
import { drawInterval, drawMark, drawText, drawVertical, scaleOf } from '#app/domain/results/draw-marks.ts'
import { estimateTextWidth } from '#app/domain/results/text-width.ts'

type LegendItem = Chart['legend'][number]

const markWidths = { dot: 18, hollow: 18, interval: 36, own: 22, cluster: 12 } as const

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
    return [...drawSign(item.mark, x, y, scale), text]
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

function drawSign(mark: LegendItem['mark'], x: number, y: number, scale: number): readonly Shape[] {
  const plain = { small: false, own: false }
  if (mark === 'dot') return [drawMark(x + 6 * scale, y, plain, scale)]
  if (mark === 'hollow') return [drawMark(x + 6 * scale, y, { small: true, own: false }, scale)]
  if (mark === 'own') return [drawMark(x + 8 * scale, y, { small: false, own: true }, scale)]
  if (mark === 'interval') return [drawInterval(x + scale, x + 28 * scale, y, plain, scale)]
  return [drawVertical(x + 2 * scale, y - 7 * scale, y + 7 * scale, 'cluster', 2 * scale)]
}
