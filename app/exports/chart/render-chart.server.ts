import { renderCategories } from '#app/exports/chart/render-categories.server.ts'
import { renderPlane } from '#app/exports/chart/render-plane.server.ts'
import type { ChartPlan, ChartSetting } from '#app/exports/chart/plan.server.ts'
import { textStyle } from '#app/exports/chart/text-style.server.ts'
import { xmlHead } from '#app/exports/xml.server.ts'

const spaces =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'

/** The chart part of a plan. Its first relation is its workbook. */
export function renderChartPart(plan: ChartPlan, setting: ChartSetting): string {
  const { language } = setting
  const plot = plan.drawn === 'plane' ? renderPlane(plan, setting) : renderCategories(plan, setting)
  return (
    `${xmlHead}<c:chartSpace ${spaces}><c:date1904 val="0"/><c:lang val="${language}"/><c:roundedCorners val="0"/>` +
    `<c:chart><c:autoTitleDeleted val="1"/><c:plotArea>${plot}</c:plotArea>` +
    `${renderLegend(plan, setting)}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textStyle(setting, 'ink')}` +
    '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>'
  )
}

function renderLegend(plan: ChartPlan, setting: ChartSetting): string {
  if (!hasLegend(plan)) return ''
  const hidden =
    plan.drawn === 'plane' ? plan.series.flatMap(({ inLegend }, at) => (inLegend ? [] : [at])) : []
  const entries = hidden.map((at) => `<c:legendEntry><c:idx val="${at}"/><c:delete val="1"/></c:legendEntry>`)
  return `<c:legend><c:legendPos val="b"/>${entries.join('')}<c:overlay val="0"/>${textStyle(setting, 'ink-2')}</c:legend>`
}

function hasLegend(plan: ChartPlan): boolean {
  return plan.drawn === 'plane' ? plan.series.some(({ inLegend }) => inLegend) : plan.hasLegend
}
