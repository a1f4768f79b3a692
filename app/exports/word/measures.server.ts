/** Word measures in twips: a twentieth of a point. */
export function millimetres(value: number): number {
  return Math.round((value / 25.4) * 1440)
}

export function points(value: number): number {
  return Math.round(value * 20)
}

const a4 = { short: millimetres(210), long: millimetres(297) }
export const margin = millimetres(20)

/** Width of the text between the margins. */
export function textWidth(orientation: 'portrait' | 'landscape'): number {
  return (orientation === 'portrait' ? a4.short : a4.long) - 2 * margin
}

/** The page is given as docx wants it: the short side first, whatever the orientation. */
export const paper = { width: a4.short, height: a4.long }

/** Twips in a pixel of 96 to the inch. */
export const twipsInAPixel = 15

/** Pictures of charts are drawn larger than they are shown, so that print is sharp. */
export const sharpness = 2.5
