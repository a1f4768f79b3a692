import type { Colour } from '#app/domain/colour/colour.ts'
import { buildPalette } from '#app/domain/colour/palette.ts'

/** The class of a sheet in this colour. */
export function paletteClass(accent: Colour): string {
  return `own-${accent}`
}

/** Where a browser fetches the colours of a sheet: the address says all of it, so anybody may keep the answer. */
export function paletteAddress(accent: Colour): string {
  return `/farve/${accent}.css`
}

/** The stylesheet at `paletteAddress`. Twice the class outweighs the sheet's own rule, whichever is read last. */
export function writePaletteSheet(accent: Colour): string {
  const { box, onBox, tint } = buildPalette(accent)
  const name = paletteClass(accent)
  return (
    `.${name}.${name}{--accent:#${accent};--sheet-box:#${box};` + `--sheet-on-box:#${onBox};--tint:#${tint}}`
  )
}
