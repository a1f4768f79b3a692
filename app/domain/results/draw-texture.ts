import type { ChartColour } from '#app/domain/results/chart-colours.ts'
import type { Shape } from '#app/domain/results/drawing.ts'

type Place = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** Px between two lines of a texture at the ordinary text size. */
const gap = 6

/**
 * Thin pale lines over the colours that are one grey without colour, on paper and on a poor projector: upright on the one, flat
 * on the other, and none on the third. The dark colours need none.
 */
export function drawTexture(colour: ChartColour, place: Place, scale: number): readonly Shape[] {
  if (colour === 'series-3') return stepsAcross(place.width, scale).map((at) => upright(place, at, scale))
  if (colour === 'series-5') return stepsAcross(place.height, scale).map((at) => flat(place, at, scale))
  return []
}

function stepsAcross(length: number, scale: number): readonly number[] {
  const step = gap * scale
  const lines = Math.max(0, Math.ceil(length / step) - 1)
  return Array.from({ length: lines }, (_, index) => (index + 1) * step)
}

function upright({ x, y, height }: Place, at: number, scale: number): Shape {
  return { ...look(scale), x1: x + at, x2: x + at, y1: y, y2: y + height }
}

function flat({ x, y, width }: Place, at: number, scale: number): Shape {
  return { ...look(scale), x1: x, x2: x + width, y1: y + at, y2: y + at }
}

function look(scale: number) {
  return {
    kind: 'line',
    stroke: 'paper',
    strokeWidth: 1.4 * scale,
    dash: null,
    cap: 'butt',
  } as const
}
