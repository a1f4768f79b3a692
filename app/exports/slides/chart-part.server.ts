import { smallestText } from '#app/domain/handout/slides/slide.ts'
import type { ChartColour } from '#app/domain/results/chart-colours.ts'
import { estimateTextWidth } from '#app/domain/results/text-width.ts'
import { hex } from '#app/exports/chart-numbers.server.ts'
import type { ChartPlan, PlannedSeries } from '#app/exports/slides/chart-plan.server.ts'
import { places } from '#app/exports/slides/measures.server.ts'
import { renderSeries, solid } from '#app/exports/slides/chart-series.server.ts'
import { escapeXml, xmlHead } from '#app/exports/xml.server.ts'

/** Hundredths of a point. */
const textSize = smallestText * 100

/** Shares of the chart's room; below the plot stand the names and the legend. */
const plot = { left: 0.085, top: 0.04, width: 0.91, height: 0.7 } as const

const spaces =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'

/** The chart part of a plan. Its first relation is its workbook. @param language `da-DK` */
export function renderChartPart(plan: ChartPlan, language: string): string {
  const chart = plan.drawn === 'points' ? renderPoints(plan, language) : renderBars(plan, language)
  const legend = plan.hasLegend
    ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textStyle(language, 'ink-2')}</c:legend>`
    : ''
  return (
    `${xmlHead}<c:chartSpace ${spaces}><c:date1904 val="0"/><c:lang val="${language}"/><c:roundedCorners val="0"/>` +
    `<c:chart><c:autoTitleDeleted val="1"/><c:plotArea>${renderPlot(plan)}${chart}${renderAxes(plan, language)}</c:plotArea>` +
    `${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textStyle(language, 'ink')}` +
    '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>'
  )
}

/** Where the names are short the plot takes all the room there is; elsewhere the program finds out how much they need. */
function renderPlot({ drawn, categories }: ChartPlan): string {
  const each = (places.chart.width * plot.width) / Math.max(1, categories.length)
  const fits = categories.every((name) => estimateTextWidth(name, smallestText) <= each)
  if (drawn !== 'points' || !fits) return '<c:layout/>'
  return (
    '<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>' +
    `<c:x val="${plot.left}"/><c:y val="${plot.top}"/><c:w val="${plot.width}"/><c:h val="${plot.height}"/></c:manualLayout></c:layout>`
  )
}

function renderPoints(plan: ChartPlan, language: string): string {
  const between = plan.joinsPoints
    ? `<c:hiLowLines><c:spPr><a:ln w="22225">${solid('interval')}</a:ln></c:spPr></c:hiLowLines>`
    : ''
  return (
    `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${renderAll(plan, language)}${between}` +
    '<c:marker val="1"/><c:axId val="1001"/><c:axId val="1002"/></c:lineChart>'
  )
}

function renderBars(plan: ChartPlan, language: string): string {
  const isParts = plan.drawn === 'parts'
  const grouping = isParts ? 'percentStacked' : 'clustered'
  const overlap = isParts ? '<c:overlap val="100"/>' : ''
  return (
    `<c:barChart><c:barDir val="bar"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${renderAll(plan, language)}` +
    `<c:gapWidth val="45"/>${overlap}<c:axId val="1001"/><c:axId val="1002"/></c:barChart>`
  )
}

function renderAll(plan: ChartPlan, language: string): string {
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
        text: textStyle(language, series.labelColour),
      }),
    )
    .join('')
}

function renderAxes(plan: ChartPlan, language: string): string {
  return renderCategories(plan, language) + renderValues(plan, language)
}

/** Bars are read from the top down. */
function renderCategories({ drawn, categoryTitle, hasCategoryLabels }: ChartPlan, language: string): string {
  const isUpright = drawn === 'points'
  const title = categoryTitle === '' ? '' : axisTitle(categoryTitle, language)
  return (
    `<c:catAx><c:axId val="1001"/><c:scaling><c:orientation val="${isUpright ? 'minMax' : 'maxMin'}"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${isUpright ? 'b' : 'l'}"/>${title}<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>` +
    `<c:tickLblPos val="${hasCategoryLabels ? 'low' : 'none'}"/><c:spPr><a:ln w="9525">${solid('ink-3')}</a:ln></c:spPr>${textStyle(language, 'ink-2')}` +
    '<c:crossAx val="1002"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>'
  )
}

function renderValues({ axis, drawn }: ChartPlan, language: string): string {
  const isUpright = drawn === 'points'
  const limits = axis ? `<c:max val="${axis.max}"/><c:min val="${axis.min}"/>` : '<c:min val="0"/>'
  const grid = axis
    ? `<c:majorGridlines><c:spPr><a:ln w="9525">${solid('rule')}</a:ln></c:spPr></c:majorGridlines>`
    : ''
  const step = axis && axis.step !== null ? `<c:majorUnit val="${axis.step}"/>` : ''
  return (
    `<c:valAx><c:axId val="1002"/><c:scaling><c:orientation val="minMax"/>${limits}</c:scaling><c:delete val="${axis ? 0 : 1}"/>` +
    `<c:axPos val="${isUpright ? 'l' : 't'}"/>${grid}<c:numFmt formatCode="${axis?.format ?? '0'}" sourceLinked="0"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${textStyle(language, 'ink-2')}` +
    `<c:crossAx val="1001"/><c:crosses val="autoZero"/><c:crossBetween val="between"/>${step}</c:valAx>`
  )
}

function axisTitle(text: string, language: string): string {
  const run = `<a:r><a:rPr lang="${language}" sz="${textSize}" b="0"/><a:t>${escapeXml(text)}</a:t></a:r>`
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${textSize}" b="0">${solid('ink-2')}</a:defRPr></a:pPr>${run}</a:p></c:rich></c:tx>` +
    '<c:overlay val="0"/></c:title>'
  )
}

function textStyle(language: string, colour: ChartColour): string {
  const fill = `<a:solidFill><a:srgbClr val="${hex(colour)}"/></a:solidFill>`
  return (
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr lang="${language}" sz="${textSize}" b="0">${fill}<a:latin typeface="+mn-lt"/></a:defRPr></a:pPr>` +
    `<a:endParaRPr lang="${language}"/></a:p></c:txPr>`
  )
}
