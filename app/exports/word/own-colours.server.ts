import type { Colour } from '#app/domain/colour/colour.ts'
import { buildPalette } from '#app/domain/colour/palette.ts'
import { colours } from '#app/exports/word/colours.server.ts'

/** Charts keep their own colours, which are told apart by everybody; everything else follows the cluster's. */
const coloured = /^word\/(document|styles|numbering|header\d*|footer\d*|theme\/theme\d*)\.xml$/

const boxTitle = new RegExp(`(w:styleId="BoxTitle".*?<w:color w:val=")${colours.accent}`, 's')

/** A part of a Word file in the cluster's colour: theme, styles, and what stands in the text. */
export function recolourPart(name: string, xml: string, accent: Colour): string {
  if (!coloured.test(name)) return xml
  const palette = buildPalette(accent)
  return [
    [colours.accent, palette.accent],
    [colours.box, palette.box],
    [colours.tint, palette.tint],
  ].reduce(
    (text, [from = '', to = '']) =>
      text.replace(new RegExp(`((?:w:val|w:fill|w:color|val)=")${from}"`, 'g'), `$1${to.toUpperCase()}"`),
    xml.replace(boxTitle, `$1${palette.onBox.toUpperCase()}`),
  )
}
