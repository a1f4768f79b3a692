import type { Handout } from '#app/domain/handout/handout.ts'
import { type Slide, smallestText } from '#app/domain/handout/slides/slide.ts'
import type { Chart } from '#app/domain/results/chart.ts'
import { renderChartPart } from '#app/exports/chart/render-chart.server.ts'
import { layoutKinds, layoutOf, renderLayout } from '#app/exports/slides/layouts.server.ts'
import { languageTags, type SlideLook } from '#app/exports/slides/look.server.ts'
import { places } from '#app/exports/slides/measures.server.ts'
import { renderMaster, renderNotesMaster } from '#app/exports/slides/master.server.ts'
import { planChart } from '#app/exports/chart/plan-chart.server.ts'
import { renderNotesPart, renderSlidePart } from '#app/exports/slides/slide-part.server.ts'
import { renderTheme } from '#app/exports/slides/theme.server.ts'
import { renderWorkbook } from '#app/exports/chart/workbook.server.ts'
import { type Relation, renderRelations } from '#app/exports/xml.server.ts'

/** One part of the file, with the type it is declared by; none where its ending says it. */
export type Part = {
  readonly name: string
  readonly content: string | Uint8Array
  readonly type?: string
}

const presentationml = 'application/vnd.openxmlformats-officedocument.presentationml'
const themeType = 'application/vnd.openxmlformats-officedocument.theme+xml'

/** Master, layouts and their themes: what every slide looks like. */
export function listMasterParts(handout: Handout, look: SlideLook): readonly Part[] {
  const { logo } = look
  const layouts = layoutKinds.map((_, at) => `slideLayout${at + 1}.xml`)
  const mark = logo ? [{ type: 'image', target: `../media/logo.${logo.kind}` }] : []
  return [
    ...related(
      'ppt/slideMasters/slideMaster1.xml',
      renderMaster(handout, look, layouts.length),
      `${presentationml}.slideMaster+xml`,
      [
        ...layouts.map((layout) => ({ type: 'slideLayout', target: `../slideLayouts/${layout}` })),
        { type: 'theme', target: '../theme/theme1.xml' },
        ...mark,
      ],
    ),
    ...layoutKinds.flatMap((kind, at) =>
      related(
        `ppt/slideLayouts/slideLayout${at + 1}.xml`,
        renderLayout(kind, handout.language),
        `${presentationml}.slideLayout+xml`,
        [{ type: 'slideMaster', target: '../slideMasters/slideMaster1.xml' }],
      ),
    ),
    ...related(
      'ppt/notesMasters/notesMaster1.xml',
      renderNotesMaster(handout.language),
      `${presentationml}.notesMaster+xml`,
      [{ type: 'theme', target: '../theme/theme2.xml' }],
    ),
    { name: 'ppt/theme/theme1.xml', content: renderTheme('Klynge', look), type: themeType },
    { name: 'ppt/theme/theme2.xml', content: renderTheme('Noter', look), type: themeType },
    ...(logo ? [{ name: `ppt/media/logo.${logo.kind}`, content: logo.bytes }] : []),
  ]
}

/** A slide with its notes and what is drawn on it. @param number from 1 */
export function listSlideParts(slide: Slide, number: number, { language }: Handout): readonly Part[] {
  const drawing = slide.chart ? listChartParts(slide.chart, number, languageTags[language]) : []
  const notes = slide.notes.length > 0
  const name = `slide${number}.xml`
  const layout = layoutKinds.indexOf(layoutOf(slide)) + 1
  const relations: readonly Relation[] = [
    { type: 'slideLayout', target: `../slideLayouts/slideLayout${layout}.xml` },
    ...(slide.chart ? [{ type: 'chart', target: `../charts/chart${number}.xml` }] : []),
    ...(notes ? [{ type: 'notesSlide', target: `../notesSlides/notesSlide${number}.xml` }] : []),
  ]
  const xml = renderSlidePart(slide, { number, language })
  return [
    ...related(`ppt/slides/${name}`, xml, `${presentationml}.slide+xml`, relations),
    ...drawing,
    ...(notes
      ? related(
          `ppt/notesSlides/notesSlide${number}.xml`,
          renderNotesPart(slide, language),
          `${presentationml}.notesSlide+xml`,
          [
            { type: 'notesMaster', target: '../notesMasters/notesMaster1.xml' },
            { type: 'slide', target: `../slides/${name}` },
          ],
        )
      : []),
  ]
}

/** A chart with its workbook. */
function listChartParts(chart: Chart, number: number, language: string): readonly Part[] {
  const { width, height } = places.chart
  const setting = { width, height, textSize: smallestText, language }
  const plan = planChart(chart, 'upright', setting)
  const workbook = `chart${number}.xlsx`
  return [
    ...related(
      `ppt/charts/chart${number}.xml`,
      renderChartPart(plan, setting),
      'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
      [{ type: 'package', target: `../embeddings/${workbook}` }],
    ),
    { name: `ppt/embeddings/${workbook}`, content: renderWorkbook(plan) },
  ]
}

/** A part and the part that lists its relations. */
export function related(
  name: string,
  content: string,
  type: string,
  relations: readonly Relation[],
): readonly Part[] {
  const at = name.lastIndexOf('/')
  return [
    { name, content, type },
    { name: `${name.slice(0, at)}/_rels${name.slice(at)}.rels`, content: renderRelations(relations) },
  ]
}
