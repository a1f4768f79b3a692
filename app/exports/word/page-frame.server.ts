import {
  Footer,
  Header,
  type ImageRun,
  PageNumber,
  PageOrientation,
  SectionType,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
  type ISectionOptions,
} from 'docx'
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

/**
 * Notice and date left, page right.
 * @param label whose copy it is: its pages are counted by themselves, and only Word can count how many they are
 */
export function buildFooter(handout: Handout, label: string): Footer {
  const [page, of] = pageWords[handout.language]
  const notice =
    handout.notice === ''
      ? []
      : [new TextRun({ text: cleanText(handout.notice), style: 'Notice' }), text(' · ')]
  const whole = [page, PageNumber.CURRENT, of, PageNumber.TOTAL_PAGES]
  const children = label === '' ? whole : [`${cleanText(label)} · ${page}`, PageNumber.CURRENT]
  const pages = new TextRun({ children })
  const own = handout.clusterLook ? listFootLines(handout.clusterLook) : []
  return new Footer({
    children: [
      ...own.map((line) => framed('Footer', [text(line)], handout)),
      framed('Footer', [...notice, text(handout.printedOn), tab(), pages], handout),
    ],
  })
}

function framed(style: string, children: readonly (TextRun | ImageRun)[], handout: Handout): Paragraph {
  const tabStops = [{ type: TabStopType.RIGHT, position: textWidth(handout.orientation) }]
  return new Paragraph({ style, tabStops, children })
}

function text(value: string): TextRun {
  return new TextRun(cleanText(value))
}

function tab(): TextRun {
  return new TextRun({ children: [new Tab()] })
}
