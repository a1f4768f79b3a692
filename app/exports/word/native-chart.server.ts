import { ImportedXmlComponent, TextRun } from 'docx'
import type { Chart } from '#app/domain/results/chart.ts'
import type { ChartPlan, ChartSetting } from '#app/exports/chart/plan.server.ts'
import { heightOnPaper } from '#app/exports/chart/plan-rows.server.ts'
import { planChart } from '#app/exports/chart/plan-chart.server.ts'
import { renderChartPart } from '#app/exports/chart/render-chart.server.ts'
import { renderWorkbook } from '#app/exports/chart/workbook.server.ts'
import { cleanText } from '#app/exports/word/inline.server.ts'
import type { Parts } from '#app/exports/word/settle-package.server.ts'
import { languageTag, type Writing } from '#app/exports/word/writing.server.ts'
import { escapeXml, renderRelations } from '#app/exports/xml.server.ts'

/** A chart that can be edited. */
export type WordChart = {
  readonly plan: ChartPlan
  readonly setting: ChartSetting
}

/** Points: as in the preview. */
const textSize = 9.75
const twipsInAPoint = 20
const emuInAPoint = 12_700
const longestAltText = 590

/** A chart's place in the text; the chart is kept for the file, and its relation is `chart1`, `chart2` … */
export function printNativeChart(chart: Chart, name: string, writing: Writing): TextRun {
  const width = writing.width / twipsInAPoint
  const language = languageTag(writing.language)
  const setting = { width, height: heightOnPaper(chart, { width, textSize }), textSize, language }
  const number = writing.addChart({ plan: planChart(chart, 'rows', setting), setting })
  const altText = shortenAltText(chart.altText)
  const drawing = renderDrawing(setting, number, {
    id: writing.nextPicture(),
    name: cleanText(name),
    altText,
  })
  return new TextRun({ children: [ImportedXmlComponent.fromXmlString(drawing)] })
}

/** The parts of a file with those of its charts: the charts, their workbooks, and their places in the text. */
export function addCharts(parts: Parts, charts: readonly WordChart[]): Parts {
  if (charts.length === 0) return parts
  const change = (name: string, edit: (xml: string) => string) => {
    const part = parts[name]
    if (typeof part !== 'string') throw new Error(`${name} is not written as text`)
    return { [name]: edit(part) }
  }
  const relations = charts.map(
    (_, at) =>
      `<Relationship Id="chart${at + 1}" Type="${chartRelation}" Target="charts/chart${at + 1}.xml"/>`,
  )
  const types = charts.map(
    (_, at) => `<Override PartName="/word/charts/chart${at + 1}.xml" ContentType="${chartType}"/>`,
  )
  return {
    ...parts,
    ...change('word/_rels/document.xml.rels', (xml) =>
      xml.replace('</Relationships>', `${relations.join('')}</Relationships>`),
    ),
    ...change('[Content_Types].xml', (xml) =>
      xml.replace('</Types>', `${types.join('')}</Types>`).replace('<Override', `${workbookType}<Override`),
    ),
    ...Object.fromEntries(charts.flatMap((chart, at) => listParts(chart, at + 1))),
  }
}

const chartRelation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart'
const chartType = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'
const workbookType =
  '<Default Extension="xlsx" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"/>'

function listParts(
  { plan, setting }: WordChart,
  number: number,
): readonly (readonly [string, string | Uint8Array])[] {
  return [
    [`word/charts/chart${number}.xml`, renderChartPart(plan, setting)],
    [
      `word/charts/_rels/chart${number}.xml.rels`,
      renderRelations([{ type: 'package', target: `../embeddings/chart${number}.xlsx` }]),
    ],
    [`word/embeddings/chart${number}.xlsx`, renderWorkbook(plan)],
  ]
}

function renderDrawing(
  setting: ChartSetting,
  number: number,
  { id, name, altText }: { readonly id: number; readonly name: string; readonly altText: string },
): string {
  const [cx, cy] = [setting.width, setting.height].map((length) => Math.round(length * emuInAPoint))
  const uri = 'http://schemas.openxmlformats.org/drawingml/2006/chart'
  return (
    `<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${cx}" cy="${cy}"/>` +
    `<wp:docPr id="${id}" name="${escapeXml(name)}" descr="${escapeXml(altText)}"/><wp:cNvGraphicFramePr/>` +
    `<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="${uri}">` +
    `<c:chart xmlns:c="${uri}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="chart${number}"/>` +
    '</a:graphicData></a:graphic></wp:inline></w:drawing>'
  )
}

/** What a chart shows in words, as long as Word keeps it. */
export function shortenAltText(text: string): string {
  const clean = cleanText(text)
  return clean.length <= longestAltText ? clean : `${clean.slice(0, longestAltText - 1)}…`
}
