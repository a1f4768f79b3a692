/** English Metric Units in a point. */
export const emuInAPoint = 12_700

export type Place = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** 16:9, in points. */
export const slideSize = { width: 960, height: 540 } as const

const left = 45
const width = slideSize.width - 2 * left

/** Where things stand on a slide, in points. */
export const places = {
  title: { x: left, y: 30, width, height: 82 },
  body: { x: left, y: 126, width, height: 358 },
  chartTitle: { x: left, y: 30, width, height: 102 },
  chart: { x: left, y: 136, width, height: 288 },
  underChart: { x: left, y: 428, width, height: 60 },
  table: { x: left, y: 126, width, height: 358 },
  opening: { x: left, y: 110, width, height: 170 },
  openingText: { x: left, y: 292, width, height: 180 },
  logo: { x: left, y: 497, width: 120, height: 30 },
  cluster: { x: left, y: 495, width: width - 100, height: 34 },
  number: { x: left + width - 90, y: 495, width: 90, height: 34 },
  rule: { x: left, y: 491, width, height: 0 },
} as const satisfies { readonly [name: string]: Place }

/** `a:off` and `a:ext` of a place. */
export function renderPlace({ x, y, width, height }: Place): string {
  const [cx, cy] = [emu(width), emu(height)]
  return `<a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${cx}" cy="${cy}"/>`
}

export function emu(points: number): number {
  return Math.round(points * emuInAPoint)
}
