import type { Slide, SlideLine } from '#app/domain/handout/slides/slide.ts'
import type { Chart } from '#app/domain/results/chart.ts'
import { plain } from '#app/domain/handout/inline.ts'
import { linesHeight } from '#app/domain/handout/slides/fit-slides.ts'
import type { Locale } from '#app/domain/text/locale.ts'
import { layoutOf } from '#app/exports/slides/layouts.server.ts'
import { drawingSpaces, languageTags } from '#app/exports/slides/look.server.ts'
import { boxNames, renderPicture } from '#app/exports/slides/master.server.ts'
import { type Place, places, renderPlace } from '#app/exports/slides/measures.server.ts'
import { renderNumber, renderShape, renderTree } from '#app/exports/slides/shape.server.ts'
import { renderTable } from '#app/exports/slides/table.server.ts'
import { emptyParagraph, renderLines, renderRun } from '#app/exports/slides/text.server.ts'
import { escapeXml, xmlHead } from '#app/exports/xml.server.ts'

/** The second relation of a slide is its chart; the first is its layout. */
const drawingRelation = 'rId2'

/** The size of long titles, so that they keep within their room; that of the layout up to so many letters. */
const titleSizes = {
  chart: [
    { over: 210, size: 20 },
    { over: 165, size: 24 },
  ],
  other: [
    { over: 130, size: 24 },
    { over: 90, size: 28 },
  ],
} as const

const intervalWords = { da: 'Lodrette streger', en: 'Upright bars' } as const

/** PowerPoint keeps so much of what a picture shows in words. */
const longestAltText = 590

export function renderSlidePart(
  slide: Slide,
  { number, language }: { readonly number: number; readonly language: Locale },
): string {
  const tag = languageTags[language]
  const names = boxNames[language]
  const shapes = [
    renderTitle(slide, language),
    ...(slide.chart ? [renderChartFrame(slide.chart, names.chart)] : []),
    ...(slide.table
      ? [renderTable(slide.table, { id: 3, name: names.table, place: tablePlace(slide), language: tag })]
      : []),
    ...renderText(slide, language),
    renderNumber(9, names.number, tag, String(number)),
  ]
  return (
    `${xmlHead}<p:sld ${drawingSpaces}><p:cSld>${renderTree(shapes.join(''))}</p:cSld>` +
    '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>'
  )
}

function renderTitle(slide: Slide, language: Locale): string {
  const sizes = titleSizes[slide.chart ? 'chart' : 'other']
  const size = sizes.find(({ over }) => slide.title.length > over)?.size
  return renderShape({
    id: 2,
    name: boxNames[language].title,
    placeholder: layoutOf(slide) === 'title' ? 'type="ctrTitle"' : 'type="title"',
    paragraphs: `<a:p>${renderRun(slide.title, { language: languageTags[language], ...(size && slide.layout === 'content' ? { size } : {}) })}</a:p>`,
  })
}

function renderText(slide: Slide, language: Locale): readonly string[] {
  const kind = layoutOf(slide)
  const lines = kind === 'chart' ? explainBars(slide, language) : slide.lines
  if (lines.length === 0 && kind !== 'text') return []
  const place = kind === 'table' ? { place: { ...places.body, height: linesHeight(slide) } } : {}
  const placeholders = {
    title: 'type="subTitle" idx="1"',
    text: 'idx="1"',
    chart: 'type="body" sz="quarter" idx="1"',
    section: 'type="body" idx="1"',
    table: 'type="body" idx="1"',
  }
  return [
    renderShape({
      id: 4,
      name: boxNames[language].text,
      placeholder: placeholders[kind],
      ...place,
      paragraphs: renderLines(lines, slide.textSize, languageTags[language]),
    }),
  ]
}

/** The legend of the chart itself has the marks only; what its bars are is said below it. */
function explainBars({ lines, chart }: Slide, language: Locale): readonly SlideLine[] {
  const interval = chart?.legend.find(({ mark }) => mark === 'interval')
  const last = lines.at(-1)
  if (!interval || !last) return lines
  const words = plain(` · ${intervalWords[language]}: ${interval.label}`)
  return [...lines.slice(0, -1), { ...last, content: [...last.content, ...words] }]
}

function tablePlace(slide: Slide): Place {
  const text = linesHeight(slide)
  return { ...places.table, y: places.table.y + text, height: places.table.height - text }
}

function renderChartFrame({ altText }: Chart, name: string): string {
  const words = altText.length <= longestAltText ? altText : `${altText.slice(0, longestAltText - 1)}…`
  const properties = `<p:cNvPr id="3" name="${name}" descr="${escapeXml(words)}"/>`
  const placeholder = '<p:nvPr><p:ph type="chart" idx="13"/></p:nvPr>'
  const uri = 'http://schemas.openxmlformats.org/drawingml/2006/chart'
  return (
    `<p:graphicFrame><p:nvGraphicFramePr>${properties}<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr>${placeholder}</p:nvGraphicFramePr>` +
    `<p:xfrm>${renderPlace(places.chart)}</p:xfrm><a:graphic><a:graphicData uri="${uri}"><c:chart xmlns:c="${uri}" r:id="${drawingRelation}"/></a:graphicData></a:graphic></p:graphicFrame>`
  )
}

/** What whoever leads the meeting reads below the slide. */
export function renderNotesPart({ notes }: Slide, language: Locale): string {
  const tag = languageTags[language]
  const names = boxNames[language]
  const paragraphs = notes.map(({ label, text }) => {
    const head = label === '' ? '' : renderRun(`${label}: `, { language: tag, strong: true })
    const [first = '', ...more] = text.split(/\r?\n/)
    const rest = more.map((line) => `<a:p>${renderRun(line, { language: tag })}</a:p>`)
    return `<a:p>${head}${renderRun(first, { language: tag })}</a:p>${rest.join('')}`
  })
  const body = renderShape({
    id: 3,
    name: names.notes,
    placeholder: 'type="body" idx="1"',
    paragraphs: paragraphs.length === 0 ? emptyParagraph(tag) : paragraphs.join(''),
  })
  return (
    `${xmlHead}<p:notes ${drawingSpaces}><p:cSld>${renderTree(renderPicture(names.picture) + body)}</p:cSld>` +
    '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>'
  )
}
