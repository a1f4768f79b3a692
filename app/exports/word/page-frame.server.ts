import {
  Footer,
  Header,
  PageNumber,
  PageOrientation,
  SectionType,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
  type ISectionOptions,
  type ParagraphChild,
} from 'docx'
import { field } from '#app/exports/word/field.server.ts'
import { margin, millimetres, paper, textWidth } from '#app/exports/word/measures.server.ts'
import { printLogo } from '#app/exports/word/logo.server.ts'
import type { Writing } from '#app/exports/word/writing.server.ts'
import { cleanText } from '#app/exports/word/inline.server.ts'
import { listFootLines } from '#app/domain/cluster/cluster-look.ts'
import type { Handout } from '#app/domain/handout/handout.ts'

const pageWords = { da: ['Side\u00A0', '\u00A0af\u00A0'], en: ['Page\u00A0', '\u00A0of\u00A0'] } as const

export function pageProperties(handout: Handout): ISectionOptions['properties'] {
  const orientation =
    handout.orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT
  // What the cluster adds stands in the margin, so that a sheet of one page stays one.
  const edge = millimetres(hasOwnFrame(handout) ? 8 : 12)
  const copies = handout.hasCopies ? { type: SectionType.ODD_PAGE } : {}
  return {
    ...copies,
    page: {
      ...(handout.hasCopies ? { pageNumbers: { start: 1 } } : {}),
      size: { ...paper, orientation },
      margin: {
        top: margin + millimetres(4),
        right: margin,
        bottom: margin,
        left: margin,
        header: edge,
        footer: edge,
      },
    },
  }
}

function hasOwnFrame({ clusterLook }: Handout): boolean {
  return clusterLook !== undefined && (clusterLook.logo !== null || listFootLines(clusterLook).length > 0)
}

/** The cluster, after its logo where it has one, to the left; the topic to the right; over a rule. */
export function buildHeader(handout: Handout, writing: Writing): Header {
  const logo = printLogo(handout, writing)
  const children = [...logo, text(handout.clusterName), tab(), text(handout.topic)]
  return new Header({ children: [framed('Header', children, handout)] })
}

/** Whose copy of a sheet it is, and how many pages it is until Word has counted them. */
export type FooterCopy = { readonly label: string; readonly pages: number }

/**
 * Notice and date left, page right.
 * @param copy its pages are counted by themselves; null for a sheet for all
 */
export function buildFooter(handout: Handout, copy: FooterCopy | null): Footer {
  const notice =
    handout.notice === ''
      ? []
      : [new TextRun({ text: cleanText(handout.notice), style: 'Notice' }), text(' · ')]
  const own = handout.clusterLook ? listFootLines(handout.clusterLook) : []
  return new Footer({
    children: [
      ...own.map((line) => framed('Footer', [text(line)], handout)),
      framed('Footer', [...notice, text(handout.printedOn), tab(), ...pageRuns(handout, copy)], handout),
    ],
  })
}

/** "Praksis A · Side 1 af 2" */
function pageRuns({ language }: Handout, copy: FooterCopy | null): readonly ParagraphChild[] {
  const [page, of] = pageWords[language]
  if (!copy) return [new TextRun({ children: [page, PageNumber.CURRENT, of, PageNumber.TOTAL_PAGES] })]
  const label = copy.label === '' ? '' : `${cleanText(copy.label)} · `
  return [
    new TextRun({ children: [`${label}${page}`, PageNumber.CURRENT, of] }),
    field('SECTIONPAGES', new TextRun(String(copy.pages))),
  ]
}

function framed(style: string, children: readonly ParagraphChild[], handout: Handout): Paragraph {
  const tabStops = [{ type: TabStopType.RIGHT, position: textWidth(handout.orientation) }]
  return new Paragraph({ style, tabStops, children })
}

function text(value: string): TextRun {
  return new TextRun(cleanText(value))
}

function tab(): TextRun {
  return new TextRun({ children: [new Tab()] })
}
