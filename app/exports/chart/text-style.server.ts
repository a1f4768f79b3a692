import type { ChartColour } from '#app/domain/results/chart-colours.ts'
import { solid } from '#app/exports/chart/marks.server.ts'
import type { ChartSetting } from '#app/exports/chart/plan.server.ts'
import { escapeXml } from '#app/exports/xml.server.ts'

/** Office counts in hundredths of a point. */
export function sizeOf({ textSize }: ChartSetting): number {
  return Math.round(textSize * 100)
}

/** How the words of a part of the chart look. */
export function textStyle(setting: ChartSetting, colour: ChartColour): string {
  const { language } = setting
  return (
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr lang="${language}" sz="${sizeOf(setting)}" b="0">${solid(colour)}<a:latin typeface="+mn-lt"/></a:defRPr></a:pPr>` +
    `<a:endParaRPr lang="${language}"/></a:p></c:txPr>`
  )
}

/** The name of an axis; nothing where it has none. */
export function axisTitle(text: string, setting: ChartSetting): string {
  if (text === '') return ''
  const size = sizeOf(setting)
  const run = `<a:r><a:rPr lang="${setting.language}" sz="${size}" b="0"/><a:t>${escapeXml(text)}</a:t></a:r>`
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${size}" b="0">${solid('ink-2')}</a:defRPr></a:pPr>${run}</a:p></c:rich></c:tx>` +
    '<c:overlay val="0"/></c:title>'
  )
}

/** A line of the grid. */
export const gridLine = `<c:majorGridlines><c:spPr><a:ln w="9525">${solid('rule')}</a:ln></c:spPr></c:majorGridlines>`
