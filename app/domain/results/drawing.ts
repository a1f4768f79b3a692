import type { ChartColour } from '#app/domain/results/chart-colours.ts'

/** A chart laid out as primitives, in px from the top left. Screen, Word and slides print it; none of them measures. */
export type Drawing = {
  readonly width: number
  readonly height: number
  readonly altText: string
  /** In painting order: later shapes lie on top. */
  readonly shapes: readonly Shape[]
}

export type Shape = LineShape | PolylineShape | CircleShape | DiamondShape | RectShape | TextShape

export type LineShape = {
  readonly kind: 'line'
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
  readonly stroke: ChartColour
  readonly strokeWidth: number
  /** Lengths of dash and gap; null for an unbroken line. */
  readonly dash: readonly [number, number] | null
  readonly cap: 'butt' | 'round'
}

/** A line through several points. */
export type PolylineShape = Pick<LineShape, 'stroke' | 'strokeWidth' | 'dash'> & {
  readonly kind: 'polyline'
  readonly points: readonly (readonly [x: number, y: number])[]
}

/** Hollow where `fill` is paper. */
export type CircleShape = {
  readonly kind: 'circle'
  readonly cx: number
  readonly cy: number
  readonly r: number
  readonly fill: ChartColour
  readonly stroke: ChartColour
  readonly strokeWidth: number
}

/** A square on its corner; `r` from the middle to a corner. */
export type DiamondShape = Omit<CircleShape, 'kind'> & { readonly kind: 'diamond' }

export type RectShape = {
  readonly kind: 'rect'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly fill: ChartColour
  /** Outline of 1 px; null for none. */
  readonly stroke: ChartColour | null
}

/** One line of text; `y` is its baseline. */
export type TextShape = {
  readonly kind: 'text'
  readonly x: number
  readonly y: number
  readonly text: string
  readonly size: number
  readonly weight: 400 | 600
  readonly anchor: 'start' | 'middle' | 'end'
  readonly fill: ChartColour
}
