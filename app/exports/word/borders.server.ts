import { BorderStyle, ShadingType, type IBordersOptions, type IShadingAttributesProperties } from 'docx'
import { colours } from '#app/exports/word/colours.server.ts'

/** Widths of lines in eighths of a point. */
export const lineWidths = { heavy: 12, head: 6, hairline: 4 } as const

/** A frame in the colour of its fill: Word has no padding for a shaded paragraph, and a border's space serves as one. */
export const boxBorders: IBordersOptions = frame(colours.box, 4, { side: 10, end: 4 })

export const cautionBorders: IBordersOptions = frame(colours.cautionFrame, 6, { side: 8, end: 5 })

export function paragraphFill(fill: string): IShadingAttributesProperties {
  return { type: ShadingType.CLEAR, color: 'auto', fill }
}

function frame(
  color: string,
  size: number,
  space: { readonly side: number; readonly end: number },
): IBordersOptions {
  const line = { style: BorderStyle.SINGLE, size, color }
  const [side, end] = [
    { ...line, space: space.side },
    { ...line, space: space.end },
  ]
  return { top: end, bottom: end, left: side, right: side }
}
