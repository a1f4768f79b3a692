import { estimateTextWidth } from '#app/domain/results/text-width.ts'
import { solid } from '#app/exports/chart/marks.server.ts'
import type { CategoryPlan, ChartSetting, PlannedSeries } from '#app/exports/chart/plan.server.ts'
import { renderSeries } from '#app/exports/chart/render-category-series.server.ts'
import { axisTitle, gridLine, textStyle } from '#app/exports/chart/text-style.server.ts'

/** Shares of the chart's room; below the plot stand the names and the legend. */
const plot = { left: 0.085, top: 0.04, width: 0.91, height: 0.7 } as const

/** Values by words: points side by side, or bars that lie. */
export function renderCategories(plan: CategoryPlan, setting: ChartSetting): string {
  const chart = plan.drawn === 'points' ? renderPoints(plan, setting) : renderBars(plan, setting)
  return renderPlot(plan, setting) + chart + renderWords(plan, setting) + renderValues(plan, setting)
}

/** Where the names are short the plot takes all the room there is; elsewhere the program finds out how much they need. */
function renderPlot(plan: CategoryPlan, setting: ChartSetting): string {
  if (plan.drawn !== 'points' || !namesFit(plan, setting)) return '<c:layout/>'
  return (
    '<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>' +
    `<c:x val="${plot.left}"/><c:y val="${plot.top}"/><c:w val="${plot.width}"/><c:h val="${plot.height}"/></c:manualLayout></c:layout>`
  )
}

/** A name may reach over the room of its neighbours, as long as it does not touch theirs. */
function namesFit(
  { categories, hasCategoryLabels }: CategoryPlan,
  { width, textSize }: ChartSetting,
): boolean {
  const each = (width * plot.width) / Math.max(1, categories.length)
  const widths = categories.map((name) => estimateTextWidth(name, textSize))
  return !hasCategoryLabels || widths.every((wide, at) => (wide + (widths[at + 1] ?? 0)) / 2 <= each)
}

function renderPoints(plan: CategoryPlan, setting: ChartSetting): string {
  return (
    `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${renderAll(plan, setting)}` +
    '<c:marker val="1"/><c:axId val="1001"/><c:axId val="1002"/></c:lineChart>'
  )
}

function renderBars(plan: CategoryPlan, setting: ChartSetting): string {
  const isParts = plan.drawn === 'parts'
  const grouping = isParts ? 'percentStacked' : 'clustered'
  const overlap = isParts ? '<c:overlap val="100"/>' : ''
  return (
    `<c:barChart><c:barDir val="bar"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${renderAll(plan, setting)}` +
    `<c:gapWidth val="45"/>${overlap}<c:axId val="1001"/><c:axId val="1002"/></c:barChart>`
  )
}

function renderAll(plan: CategoryPlan, setting: ChartSetting): string {
  const columnOf = (series: PlannedSeries) => {
    const before = plan.series.slice(0, plan.series.indexOf(series))
    return 1 + before.reduce((sum, { interval }) => sum + (interval ? 3 : 1), 0)
  }
  return plan.series
    .map((series, at) =>
      renderSeries(series, {
        at,
        column: columnOf(series),
        plan,
        text: textStyle(setting, series.labelColour),
      }),
    )
    .join('')
}

/** Bars are read from the top down. */
function renderWords(
  { drawn, categoryTitle, hasCategoryLabels }: CategoryPlan,
  setting: ChartSetting,
): string {
  const isUpright = drawn === 'points'
  return (
    `<c:catAx><c:axId val="1001"/><c:scaling><c:orientation val="${isUpright ? 'minMax' : 'maxMin'}"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${isUpright ? 'b' : 'l'}"/>${axisTitle(categoryTitle, setting)}<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>` +
    `<c:tickLblPos val="${hasCategoryLabels ? 'low' : 'none'}"/><c:spPr><a:ln w="9525">${solid('ink-3')}</a:ln></c:spPr>${textStyle(setting, 'ink-2')}` +
    '<c:crossAx val="1002"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>'
  )
}

function renderValues({ axis, drawn }: CategoryPlan, setting: ChartSetting): string {
  const isUpright = drawn === 'points'
  const limits = axis ? `<c:max val="${axis.max}"/><c:min val="${axis.min}"/>` : '<c:min val="0"/>'
  const step = axis && axis.step !== null ? `<c:majorUnit val="${axis.step}"/>` : ''
  return (
    `<c:valAx><c:axId val="1002"/><c:scaling><c:orientation val="minMax"/>${limits}</c:scaling><c:delete val="${axis ? 0 : 1}"/>` +
    `<c:axPos val="${isUpright ? 'l' : 't'}"/>${axis ? gridLine : ''}<c:numFmt formatCode="${axis?.format ?? '0'}" sourceLinked="0"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${textStyle(setting, 'ink-2')}` +
    `<c:crossAx val="1001"/><c:crosses val="autoZero"/><c:crossBetween val="between"/>${step}</c:valAx>`
  )
}
