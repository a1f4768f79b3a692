import type { StackedChart } from '#app/domain/results/chart.ts'
import { textOn } from '#app/domain/results/chart-colours.ts'
import type { Shape } from '#app/domain/results/drawing.ts'
import { drawRect, drawText, scaleOf } from '#app/domain/results/draw-marks.ts'
import { drawTexture } from '#app/domain/results/draw-texture.ts'
import { estimateTextWidth, fitText } from '#app/domain/results/text-width.ts'

type Bar = StackedChart['bars'][number]

type Layout = {
  readonly left: number
  readonly right: number
  readonly labelWidth: number
  readonly fontSize: number
}

const barHeight = 34
const barStep = 58
/** Narrower parts have their share below the bar. */
export const narrowestPart = 0.07

/** One bar a group, its name and n to the left, each part with its own share: in it from 7 % on (UX.md §5), below it before. */
export function drawStacked(
  chart: StackedChart,
  width: number,
  fontSize: number,
): { readonly shapes: readonly Shape[]; readonly height: number } {
  const scale = scaleOf(fontSize)
  const texts = chart.bars.flatMap(({ label, note }) => [label, note])
  const labelWidth = Math.min(
    width * 0.34,
    Math.max(0, ...texts.map((text) => estimateTextWidth(text, fontSize) * 1.06)),
  )
  const layout: Layout = { left: labelWidth + 16 * scale, right: width - 2 * scale, labelWidth, fontSize }
  const shapes = chart.bars.flatMap((bar, index) => drawBar(chart, bar, index * barStep * scale, layout))
  return { shapes, height: Math.max(1, chart.bars.length) * barStep * scale }
}

function drawBar(chart: StackedChart, bar: Bar, top: number, layout: Layout): readonly Shape[] {
  const { labelWidth, fontSize } = layout
  const scale = scaleOf(fontSize)
  const fill = bar.own ? 'own-text' : 'ink'
  const label = fitText(bar.label, fontSize, labelWidth + 4 * scale)
  const placed = placeSegments(chart, bar, layout)
  const below = top + (barHeight + 13) * scale
  const segments = placed.flatMap(({ fill: colour, x, width }) => {
    const place = { x, y: top, width, height: barHeight * scale }
    return [drawRect(place, colour, 'paper'), ...drawTexture(colour, place, scale)]
  })
  return [
    drawText(label, 0, top + 14 * scale, { size: fontSize, weight: 600, fill }),
    drawText(bar.note, 0, top + 30 * scale, { size: 12 * scale, fill: 'ink-3' }),
    ...segments,
    ...drawShares(placed, top, fontSize),
    ...drawNarrowShares(placed, below, layout),
  ]
}

type Placed = {
  readonly fill: StackedChart['parts'][number]['colour']
  readonly x: number
  readonly width: number
  readonly text: string
  /** Wide enough for its text. */
  readonly holds: boolean
}

function placeSegments(chart: StackedChart, bar: Bar, { left, right, fontSize }: Layout): readonly Placed[] {
  let start = 0
  return bar.segments.flatMap(({ share, text }, index) => {
    const [x, width] = [left + start * (right - left), share * (right - left)]
    start += share
    if (width <= 0) return []
    const holds = share >= narrowestPart && estimateTextWidth(text, fontSize) <= width
    return [{ fill: chart.parts[index]?.colour ?? 'dot', x, width, text, holds }]
  })
}

/** On a piece of the part's own colour, so that no texture runs through the figures. */
function drawShares(placed: readonly Placed[], top: number, fontSize: number): readonly Shape[] {
  const y = top + (barHeight * scaleOf(fontSize)) / 2 + fontSize * 0.35
  return placed
    .filter(({ holds }) => holds)
    .flatMap(({ fill, x, width, text }) => {
      const room = estimateTextWidth(text, fontSize) * 1.1
      const [middle, height] = [x + width / 2, fontSize * 1.3]
      return [
        drawRect({ x: middle - room / 2, y: y - fontSize, width: room, height }, fill),
        drawText(text, middle, y, { size: fontSize, weight: 600, anchor: 'middle', fill: textOn(fill) }),
      ]
    })
}

/** Under their parts, moved apart where two would touch: from the right, so that the last still stands under the bar. */
function drawNarrowShares(
  placed: readonly Placed[],
  y: number,
  { right, fontSize }: Layout,
): readonly Shape[] {
  const size = 12 * scaleOf(fontSize)
  let limit = right
  return placed
    .filter(({ holds, text }) => !holds && text !== '')
    .toReversed()
    .map(({ x, width, text }) => {
      const room = estimateTextWidth(text, size)
      const end = Math.min(limit, x + width / 2 + room / 2)
      limit = end - room - size * 0.6
      return drawText(text, end, y, { size, anchor: 'end', fill: 'ink-2' })
    })
}
