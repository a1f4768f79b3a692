import { createRequire } from 'node:module'
import { Resvg } from '@resvg/resvg-js'
import { chartColours } from '#app/domain/results/chart-colours.ts'
import { drawChart } from '#app/domain/results/chart-drawing.ts'
import type { Chart } from '#app/domain/results/chart.ts'
import type { Drawing, Shape, TextShape } from '#app/domain/results/drawing.ts'

const fontFamily = 'Carlito'
const require = createRequire(import.meta.url)
const fontFiles = ['400Regular/Carlito_400Regular', '700Bold/Carlito_700Bold'].map((font) =>
  require.resolve(`@expo-google-fonts/carlito/${font}.ttf`),
)

/** A picture with the size it is to be shown at, in px of 96 to the inch. */
export type ChartPicture = { readonly bytes: Uint8Array; readonly width: number; readonly height: number }

/**
 * A chart as PNG on white. The fonts come with the app, so that it looks alike on every server.
 * @param scale px drawn per px shown
 */
export function renderChartPng(
  chart: Chart,
  { width, scale }: { readonly width: number; readonly scale: number },
): ChartPicture {
  return renderDrawingPng(drawChart(chart, { width }), scale)
}

/** A drawing as PNG on white. */
export function renderDrawingPng(drawing: Drawing, scale: number): ChartPicture {
  const picture = new Resvg(renderSvg(drawing), {
    background: chartColours.paper,
    fitTo: { mode: 'zoom', value: scale },
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: fontFamily },
  }).render()
  return { bytes: new Uint8Array(picture.asPng()), width: drawing.width, height: drawing.height }
}

/** A drawing as a file of its own: on paper, with its title and what it shows in words for those who cannot see it. */
export function renderSvgFile(drawing: Drawing, title: string): Uint8Array {
  const { width, height, altText } = drawing
  const paper = `<rect width="${width}" height="${height}" fill="${chartColours.paper}"/>`
  const words = `<title>${escape(title)}</title><desc>${escape(altText)}</desc>`
  const svg = renderSvg(drawing).replace('>', () => ` role="img">${words}${paper}`)
  return new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>\n${svg}`)
}

/** A drawing as an SVG document. */
export function renderSvg({ width, height, shapes }: Drawing): string {
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="${fontFamily}, Calibri, sans-serif">${shapes.map(renderShape).join('')}</svg>`
}

function renderShape(shape: Shape): string {
  switch (shape.kind) {
    case 'line':
      return `<line ${attributes({
        x1: shape.x1,
        y1: shape.y1,
        x2: shape.x2,
        y2: shape.y2,
        stroke: chartColours[shape.stroke],
        'stroke-width': shape.strokeWidth,
        'stroke-linecap': shape.cap,
        'stroke-dasharray': shape.dash?.join(' ') ?? 'none',
      })}/>`
    case 'polyline':
      return `<polyline ${attributes({
        points: shape.points.map((point) => point.join(',')).join(' '),
        fill: 'none',
        stroke: chartColours[shape.stroke],
        'stroke-width': shape.strokeWidth,
        'stroke-dasharray': shape.dash?.join(' ') ?? 'none',
      })}/>`
    case 'circle':
      return `<circle ${attributes({ cx: shape.cx, cy: shape.cy, r: shape.r, ...paint(shape) })}/>`
    case 'diamond':
      return `<path ${attributes({ d: diamondPath(shape), ...paint(shape) })}/>`
    case 'rect': {
      const { x, y, width, height, fill } = shape
      const outline = shape.stroke === null ? 'none' : chartColours[shape.stroke]
      return `<rect ${attributes({ x, y, width, height, fill: chartColours[fill], stroke: outline })}/>`
    }
    case 'text':
      return renderText(shape)
  }
}

function renderText({ x, y, text, size, weight, anchor, fill }: TextShape): string {
  const look = { 'font-size': size, 'font-weight': weight === 600 ? 700 : 400, 'text-anchor': anchor }
  return `<text ${attributes({ x, y, ...look, fill: chartColours[fill] })}>${escape(text)}</text>`
}

function paint(shape: Extract<Shape, { kind: 'circle' | 'diamond' }>) {
  return {
    fill: chartColours[shape.fill],
    stroke: chartColours[shape.stroke],
    'stroke-width': shape.strokeWidth,
  }
}

function diamondPath({
  cx,
  cy,
  r,
}: {
  readonly cx: number
  readonly cy: number
  readonly r: number
}): string {
  return `M${cx} ${cy - r}L${cx + r} ${cy}L${cx} ${cy + r}L${cx - r} ${cy}Z`
}

function attributes(values: { readonly [name: string]: string | number }): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ')
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
