import { type Colour, darkenToRead, mixWithWhite } from '#app/domain/colour/colour.ts'

/** The colours of a sheet that follow the cluster's own. */
export type Palette = {
  /** Headings and rules on white. */
  readonly accent: Colour
  /** Ground of a box. */
  readonly box: Colour
  /** Headings on that ground. */
  readonly onBox: Colour
  /** Ground of the own practice's row. */
  readonly tint: Colour
}

/** Tints that are pale enough for black text and any printer; the heading on a box is darkened where it must be. */
export function buildPalette(accent: Colour): Palette {
  const box = mixWithWhite(accent, 0.07)
  return { accent, box, onBox: darkenToRead(accent, box), tint: mixWithWhite(accent, 0.12) }
}
