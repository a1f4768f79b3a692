import type { Slide } from '#app/domain/handout/slides/slide.ts'
import type { Locale } from '#app/domain/text/locale.ts'
import { drawingSpaces, languageTags } from '#app/exports/slides/look.server.ts'
import { boxNames } from '#app/exports/slides/master.server.ts'
import { type Place, places } from '#app/exports/slides/measures.server.ts'
import { renderNumber, renderShape, renderTree } from '#app/exports/slides/shape.server.ts'
import { emptyParagraph } from '#app/exports/slides/text.server.ts'
import { xmlHead } from '#app/exports/xml.server.ts'

/** In the order in which the master lists them. */
export const layoutKinds = ['title', 'section', 'text', 'chart', 'table'] as const
export type LayoutKind = (typeof layoutKinds)[number]

const layoutNames: { readonly [locale in Locale]: { readonly [kind in LayoutKind]: string } } = {
  da: {
    title: 'Forside',
    section: 'Ny del',
    text: 'Titel og tekst',
    chart: 'Titel og diagram',
    table: 'Titel og tabel',
  },
  en: {
    title: 'Opening',
    section: 'New part',
    text: 'Title and text',
    chart: 'Title and chart',
    table: 'Title and table',
  },
}

/** The layout whose placeholders a slide fills. */
export function layoutOf({ layout, chart, table }: Slide): LayoutKind {
  if (chart) return 'chart'
  if (table) return 'table'
  return layout === 'content' ? 'text' : layout
}

export function renderLayout(kind: LayoutKind, language: Locale): string {
  const type = { title: 'title', section: 'secHead', text: 'obj', chart: 'chart', table: 'tbl' }[kind]
  const shapes = [
    ...boxesOf(kind, language),
    renderNumber(9, boxNames[language].number, languageTags[language], '‹#›'),
  ]
  return (
    `${xmlHead}<p:sldLayout ${drawingSpaces} type="${type}" preserve="1"><p:cSld name="${layoutNames[language][kind]}">` +
    `${renderTree(shapes.join(''))}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`
  )
}

function boxesOf(kind: LayoutKind, language: Locale): readonly string[] {
  const names = boxNames[language]
  const box = (
    id: number,
    name: string,
    placeholder: string,
    rest: { place?: Place; body?: string; listStyle?: string } = {},
  ) => renderShape({ id, name, placeholder, ...rest, paragraphs: emptyParagraph(languageTags[language]) })
  const title = box(2, names.title, 'type="title"')
  switch (kind) {
    case 'title':
      return [
        box(2, names.title, 'type="ctrTitle"', { place: places.opening, ...opening(48) }),
        box(3, names.text, 'type="subTitle" idx="1"', { place: places.openingText }),
      ]
    case 'section':
      return [
        box(2, names.title, 'type="title"', { place: places.opening, ...opening(44) }),
        box(3, names.text, 'type="body" idx="1"', { place: places.openingText }),
      ]
    case 'text':
      return [title, box(3, names.text, 'idx="1"')]
    case 'chart':
      return [
        box(2, names.title, 'type="title"', { place: places.chartTitle, listStyle: statementStyle }),
        box(3, names.chart, 'type="chart" idx="13"', { place: places.chart }),
        box(4, names.text, 'type="body" sz="quarter" idx="1"', { place: places.underChart }),
      ]
    case 'table':
      return [
        title,
        box(3, names.table, 'type="tbl" idx="14"', { place: places.table }),
        box(4, names.text, 'type="body" idx="1"'),
      ]
  }
}

/** A title that stands low in its room, in the cluster's colour. @param size points */
function opening(size: number) {
  return {
    body: '<a:bodyPr anchor="b"><a:normAutofit/></a:bodyPr>',
    listStyle: `<a:lvl1pPr><a:defRPr sz="${size * 100}"><a:solidFill><a:schemeClr val="accent1"/></a:solidFill></a:defRPr></a:lvl1pPr>`,
  }
}

/** A statement takes two or three lines. */
const statementStyle = '<a:lvl1pPr><a:defRPr sz="2800"/></a:lvl1pPr>'
