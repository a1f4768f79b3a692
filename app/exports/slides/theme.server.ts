import { chartColours, seriesColours } from '#app/domain/results/chart-colours.ts'
import type { SlideLook } from '#app/exports/slides/look.server.ts'
import { xmlHead } from '#app/exports/xml.server.ts'

/** Colours and fonts by their roles, so that the reader can change all of it under Design. */
export function renderTheme(name: string, { accent, tint }: Pick<SlideLook, 'accent' | 'tint'>): string {
  const [, ...series] = seriesColours.map((colour) => chartColours[colour].slice(1))
  const accents = [accent, ...series, chartColours.dot.slice(1)]
    .map((colour, at) => `<a:accent${at + 1}><a:srgbClr val="${colour}"/></a:accent${at + 1}>`)
    .join('')
  const colours =
    `<a:dk1><a:srgbClr val="${chartColours.ink.slice(1)}"/></a:dk1><a:lt1><a:srgbClr val="FFFFFF"/></a:lt1>` +
    `<a:dk2><a:srgbClr val="${chartColours['ink-2'].slice(1)}"/></a:dk2>` +
    `<a:lt2><a:srgbClr val="${tint}"/></a:lt2>${accents}` +
    `<a:hlink><a:srgbClr val="${accent}"/></a:hlink><a:folHlink><a:srgbClr val="${accent}"/></a:folHlink>`
  const font = (kind: string, face: string) =>
    `<a:${kind}Font><a:latin typeface="${face}"/><a:ea typeface=""/><a:cs typeface=""/></a:${kind}Font>`
  return (
    `${xmlHead}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="${name}"><a:themeElements>` +
    `<a:clrScheme name="${name}">${colours}</a:clrScheme>` +
    `<a:fontScheme name="${name}">${font('major', 'Georgia')}${font('minor', 'Calibri')}</a:fontScheme>` +
    `<a:fmtScheme name="${name}">${plainFormats}</a:fmtScheme></a:themeElements></a:theme>`
  )
}

/** Office wants three of each, from quiet to loud; here they are all plain. */
const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
const plainFormats =
  `<a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst>` +
  `<a:lnStyleLst>${[6350, 12700, 19050].map((width) => `<a:ln w="${width}">${fill}</a:ln>`).join('')}</a:lnStyleLst>` +
  `<a:effectStyleLst>${'<a:effectStyle><a:effectLst/></a:effectStyle>'.repeat(3)}</a:effectStyleLst>` +
  `<a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst>`
