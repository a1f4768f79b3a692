import type { ChartColour } from '#app/domain/results/chart-colours.ts'
import type {
  CircleShape,
  DiamondShape,
  LineShape,
  RectShape,
  Shape,
  TextShape,
} from '#app/domain/results/drawing.ts'

/** Sizes in px at the ordinary text size of 13 (UX.md §5); everything grows with the text. */
const ordinarySize = 13
const sizes = {
  dot: 4.6,
  diamond: 7,
  smallDiamond: 6,
  hollow: 1.8,
  interval: 2,
  sureJoin: 3,
  own: 3.6,
  halo: 1,
}

type Marked = { readonly small: boolean; readonly own: boolean }

/** Scale of a drawing against the ordinary one. */
export function scaleOf(fontSize: number): number {
  return fontSize / ordinarySize
}

/** Filled dot, hollow where few were counted among; the own practice is a diamond. */
export function drawMark(cx: number, cy: number, row: Marked, scale: number): CircleShape | DiamondShape {
  const colour: ChartColour = row.own ? 'own' : 'dot'
  const fill: ChartColour = row.small ? 'paper' : colour
  const strokeWidth = (row.small ? sizes.hollow : sizes.halo) * scale
  const stroke: ChartColour = row.small ? colour : 'paper'
  if (row.own) return { kind: 'diamond', cx, cy, r: sizes.diamond * scale, fill, stroke, strokeWidth }
  const r = row.small ? sizes.dot : sizes.dot + sizes.halo / 2
  return { kind: 'circle', cx, cy, r: r * scale, fill, stroke, strokeWidth }
}

/** Of two values: the first a ring, the second filled; the own practice's are diamonds. */
export function drawPairMark(
  cx: number,
  cy: number,
  which: 'first' | 'second',
  scale: number,
  own = false,
): CircleShape | DiamondShape {
  if (own) return drawMark(cx, cy, { small: which === 'first', own }, scale)
  const r = (which === 'first' ? sizes.dot : sizes.dot + sizes.halo / 2) * scale
  return which === 'first'
    ? { kind: 'circle', cx, cy, r, fill: 'paper', stroke: 'dot', strokeWidth: sizes.hollow * scale }
    : { kind: 'circle', cx, cy, r, fill: 'own', stroke: 'paper', strokeWidth: sizes.halo * scale }
}

/** The line between two values: dashed and thin where they may differ by chance. */
export function drawJoin(
  x1: number,
  x2: number,
  y: number,
  { sure, strong }: { readonly sure: boolean | null; readonly strong: boolean },
  scale: number,
): LineShape {
  const ordinary = sure === true ? sizes.sureJoin : sizes.interval
  return {
    kind: 'line',
    x1,
    y1: y,
    x2,
    y2: y,
    stroke: strong ? 'own' : sure === true ? 'dot' : 'interval',
    strokeWidth: (strong ? sizes.own : ordinary) * scale,
    dash: sure === false ? [4 * scale, 3 * scale] : null,
    cap: sure === false ? 'butt' : 'round',
  }
}

/** The 95 % interval: dashed where few were counted among, thick for the own practice. */
export function drawInterval(x1: number, x2: number, y: number, row: Marked, scale: number): LineShape {
  return {
    kind: 'line',
    x1,
    y1: y,
    x2,
    y2: y,
    stroke: row.own ? 'own' : 'interval',
    strokeWidth: (row.own ? sizes.own : sizes.interval) * scale,
    dash: row.small ? [4 * scale, 3 * scale] : null,
    cap: row.small ? 'butt' : 'round',
  }
}

/** A line straight down. */
export function drawVertical(
  x: number,
  y1: number,
  y2: number,
  stroke: ChartColour,
  strokeWidth: number,
  dash: LineShape['dash'] = null,
): LineShape {
  return { kind: 'line', x1: x, y1, x2: x, y2, stroke, strokeWidth, dash, cap: 'butt' }
}

/** A filled rectangle, outlined where `stroke` says with what. */
export function drawRect(
  place: Pick<RectShape, 'x' | 'y' | 'width' | 'height'>,
  fill: ChartColour,
  stroke: ChartColour | null = null,
): RectShape {
  return { kind: 'rect', ...place, fill, stroke }
}

export function drawText(
  text: string,
  x: number,
  y: number,
  style: Pick<TextShape, 'size'> & Partial<Pick<TextShape, 'weight' | 'anchor' | 'fill'>>,
): TextShape {
  return { kind: 'text', x, y, text, weight: 400, anchor: 'start', fill: 'ink', ...style }
}

/** Moves shapes down the page. */
export function moveDown(shapes: readonly Shape[], by: number): readonly Shape[] {
  return shapes.map((shape) => {
    if (shape.kind === 'line') return { ...shape, y1: shape.y1 + by, y2: shape.y2 + by }
    if (shape.kind === 'polyline') {
      return { ...shape, points: shape.points.map(([x, y]) => [x, y + by] as const) }
    }
    if (shape.kind === 'circle' || shape.kind === 'diamond') return { ...shape, cy: shape.cy + by }
    return { ...shape, y: shape.y + by }
  })
}
