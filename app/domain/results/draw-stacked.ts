import type { StackedChart } from '#app/domain/results/chart.ts'
import { textOn } from '#app/domain/results/chart-colours.ts'
import type { Shape } from '#app/domain/results/drawing.ts'
import { drawRect, drawText, scaleOf } from '#app/domain/results/draw-marks.ts'
import { estimateTextWidth, fitText } from '#app/domain/results/text-width.ts'

type Bar = StackedChart['bars'][number]

type Layout = {
  readonly left: number
  readonly right: number
  readonly labelWidth: number
  readonly fontSize: number
}

const barHeight = 34
const barStep = 48

/** One bar a group, its name and n to the left, each part with its own share from 7 % on (UX.md §5). */
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
  const { left, right, labelWidth, fontSize } = layout
  const scale = scaleOf(fontSize)
  const fill = bar.own ? 'own-text' : 'ink'
  const label = fitText(bar.label, fontSize, labelWidth + 4 * scale)
  const starts = bar.segments.map((_, index) =>
    bar.segments.slice(0, index).reduce((sum, { share }) => sum + share, 0),
  )
  const segments = bar.segments.flatMap(({ share, text }, index) => {
    const x = left + (starts[index] ?? 0) * (right - left)
    const width = share * (right - left)
    return drawSegment(
      chart.parts[index]?.colour ?? 'dot',
      { x, y: top, width, height: barHeight * scale },
      text,
      fontSize,
    )
  })
  return [
    drawText(label, 0, top + 14 * scale, { size: fontSize, weight: 600, fill }),
    drawText(bar.note, 0, top + 30 * scale, { size: 12 * scale, fill: 'ink-3' }),
    ...segments,
  ]
}

function drawSegment(
  fill: StackedChart['parts'][number]['colour'],
  place: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  text: string,
  fontSize: number,
): readonly Shape[] {
  if (place.width <= 0) return []
  const block = drawRect(place, fill, 'paper')
  if (text === '' || estimateTextWidth(text, fontSize) > place.width) return [block]
  const style = { size: fontSize, weight: 600, anchor: 'middle', fill: textOn(fill) } as const
  return [
    block,
    drawText(text, place.x + place.width / 2, place.y + place.height / 2 + fontSize * 0.35, style),
  ]
}
