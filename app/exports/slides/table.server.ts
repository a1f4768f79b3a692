import { rowHeight } from '#app/domain/handout/slides/fit-slides.ts'
import { smallestText } from '#app/domain/handout/slides/slide.ts'
import type { CellValue, HandoutTable } from '#app/domain/handout/handout.ts'
import { chartColours, type ChartColour } from '#app/domain/results/chart-colours.ts'
import { emu, type Place, renderPlace } from '#app/exports/slides/measures.server.ts'
import { emptyParagraph, renderInline, renderRun } from '#app/exports/slides/text.server.ts'
import { escapeXml } from '#app/exports/xml.server.ts'

type Frame = { readonly id: number; readonly name: string; readonly place: Place; readonly language: string }

const headHeight = 36

/** A table in the placeholder of its layout: rules between the rows, a tinted head, no upright lines. */
export function renderTable(table: HandoutTable, { id, name, place, language }: Frame): string {
  const shares = table.columns.reduce((sum, { width }) => sum + width, 0) || 1
  const grid = table.columns.map(({ width }) => `<a:gridCol w="${emu((width / shares) * place.width)}"/>`)
  const head = table.columns.map(({ title }) =>
    renderCell(`<a:p>${renderRun(title, { language, size: smallestText, strong: true })}</a:p>`, headRules),
  )
  const rows = table.rows.map(({ cells }) => {
    const written = cells.map((cell) => renderCell(renderCellText(cell, language), rowRules))
    return renderRow(written, rowHeight(cells, table))
  })
  return (
    `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${id}" name="${escapeXml(name)}"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr>` +
    `<p:nvPr><p:ph type="tbl" idx="14"/></p:nvPr></p:nvGraphicFramePr><p:xfrm>${renderPlace(place)}</p:xfrm>` +
    '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl><a:tblPr firstRow="1"/>' +
    `<a:tblGrid>${grid.join('')}</a:tblGrid>${renderRow(head, headHeight)}${rows.join('')}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`
  )
}

function renderRow(cells: readonly string[], height: number): string {
  return `<a:tr h="${emu(height)}">${cells.join('')}</a:tr>`
}

function renderCell(paragraphs: string, look: string): string {
  return `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${paragraphs}</a:txBody>${look}</a:tc>`
}

function renderCellText(cell: CellValue, language: string): string {
  if ('tick' in cell)
    return `<a:p>${renderRun(cell.tick ? '☒' : '☐', { language, size: smallestText })}</a:p>`
  const texts = [...(cell.steps ?? []), ...cell.paragraphs]
  if (texts.length === 0) return emptyParagraph(language, smallestText)
  return texts.map((text) => `<a:p>${renderInline(text, { language, size: smallestText })}</a:p>`).join('')
}

const noRule = (side: string) => `<a:ln${side} w="0"><a:noFill/></a:ln${side}>`
const rule = (side: string, width: number, colour: ChartColour) =>
  `<a:ln${side} w="${width}"><a:solidFill><a:srgbClr val="${chartColours[colour].slice(1)}"/></a:solidFill></a:ln${side}>`

const headRules = `<a:tcPr anchor="ctr">${noRule('L')}${noRule('R')}${rule('T', 19_050, 'ink')}${rule('B', 9525, 'ink')}<a:solidFill><a:schemeClr val="bg2"/></a:solidFill></a:tcPr>`
const rowRules = `<a:tcPr anchor="ctr">${noRule('L')}${noRule('R')}${rule('T', 6350, 'interval')}${rule('B', 6350, 'interval')}<a:noFill/></a:tcPr>`
