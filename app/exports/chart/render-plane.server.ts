import { solid } from '#app/exports/chart/marks.server.ts'
import type { ChartSetting, PlaneAxis, PlanePlan } from '#app/exports/chart/plan.server.ts'
import { renderPlaneSeries } from '#app/exports/chart/render-plane-series.server.ts'
import { axisTitle, gridLine, textStyle } from '#app/exports/chart/text-style.server.ts'

/** Points and lines in a plane. */
export function renderPlane(plan: PlanePlan, setting: ChartSetting): string {
  const series = plan.series.map((_, at) => renderPlaneSeries(plan, at, setting)).join('')
  return (
    `${renderPlot(plan, setting)}<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${series}` +
    `<c:axId val="1001"/><c:axId val="1002"/></c:scatterChart>` +
    renderAxis(plan.across, { id: 1001, crosses: 1002, side: 'b' }, setting) +
    renderAxis(plan.up, { id: 1002, crosses: 1001, side: 'l' }, setting)
  )
}

function renderPlot({ around }: PlanePlan, { width, height }: ChartSetting): string {
  const share = (value: number) => Number(Math.min(1, Math.max(0, value)).toFixed(4))
  const { left, right, top, bottom } = around
  return (
    '<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>' +
    `<c:x val="${share(left / width)}"/><c:y val="${share(top / height)}"/>` +
    `<c:w val="${share((width - left - right) / width)}"/><c:h val="${share((height - top - bottom) / height)}"/></c:manualLayout></c:layout>`
  )
}

function renderAxis(
  { min, max, step, format, look }: PlaneAxis,
  { id, crosses, side }: { readonly id: number; readonly crosses: number; readonly side: 'b' | 'l' },
  setting: ChartSetting,
): string {
  const title = axisTitle(look?.title ?? '', setting)
  const unit = step === null ? '' : `<c:majorUnit val="${step}"/>`
  const line = look && !look.hasGrid ? `<a:ln w="9525">${solid('ink-3')}</a:ln>` : '<a:ln><a:noFill/></a:ln>'
  return (
    `<c:valAx><c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/><c:max val="${max}"/><c:min val="${min}"/></c:scaling>` +
    `<c:delete val="${look ? 0 : 1}"/><c:axPos val="${side}"/>${look?.hasGrid ? gridLine : ''}${title}<c:numFmt formatCode="${format}" sourceLinked="0"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr>${line}</c:spPr>${textStyle(setting, 'ink-2')}` +
    `<c:crossAx val="${crosses}"/><c:crosses val="min"/><c:crossBetween val="midCat"/>${unit}</c:valAx>`
  )
}
