import { Paragraph, type IParagraphOptions } from 'docx'
import { type HeadingPages, noPages } from '#app/exports/word/heading-pages.server.ts'
import type { WordChart } from '#app/exports/word/native-chart.server.ts'
import { textWidth } from '#app/exports/word/measures.server.ts'
import type { Pictures } from '#app/exports/word/typed-image.server.ts'
import type { Handout, HandoutCitations, HandoutLook } from '#app/domain/handout/handout.ts'
import type { Locale, TextLanguage } from '#app/domain/text/locale.ts'

/**
 * One Word file while it is being written. Counters live here and not in modules, so that a file never depends on
 * the files written before it.
 */
export type Writing = {
  readonly language: Locale
  readonly look: HandoutLook
  /** Twips between the margins. */
  readonly width: number
  /** Whether nothing on the sheet is a heading, so that its title must serve as one. */
  readonly titleIsHeading: boolean
  readonly citations: HandoutCitations
  readonly pictures: Pictures
  /** What a list of contents says. */
  readonly pages: HeadingPages
  /** A number for a new ordered list, so that each begins at 1. */
  readonly nextList: () => number
  /** A number for a new picture. */
  readonly nextPicture: () => number
  /** The number that a caption of this label had before; the next one follows this. 0 when it had none. */
  readonly countCaption: (label: string, number: number) => number
  /** Charts of the file, in order: their parts are written when the text is. */
  readonly charts: readonly WordChart[]
  /** @returns the chart's number, from 1 */
  readonly addChart: (chart: WordChart) => number
  /** The next paragraph begins a page. */
  readonly breakPage: () => void
  /** A paragraph, on a new page when that was asked for. */
  readonly paragraph: (options: IParagraphOptions) => Paragraph
}

export function startWriting(handout: Handout, pictures: Pictures, pages = noPages): Writing {
  const state = { lists: 0, pictures: 0, pageBreak: false }
  const captions = new Map<string, number>()
  const charts: WordChart[] = []
  return {
    language: handout.language,
    look: handout.look,
    width: textWidth(handout.orientation),
    titleIsHeading: !hasHeading(handout),
    citations: handout.citations,
    pictures,
    pages,
    nextList: () => (state.lists += 1),
    nextPicture: () => (state.pictures += 1),
    countCaption: (label, number) => {
      const before = captions.get(label) ?? 0
      captions.set(label, number)
      return before
    },
    charts,
    addChart: (chart) => charts.push(chart),
    breakPage: () => {
      state.pageBreak = true
    },
    paragraph: (options) => {
      const pageBreakBefore = state.pageBreak
      state.pageBreak = false
      return new Paragraph(pageBreakBefore ? { ...options, pageBreakBefore } : options)
    },
  }
}

const tags = { da: 'da-DK', en: 'en-GB', nb: 'nb-NO', sv: 'sv-SE', de: 'de-DE' } as const

export function languageTag(language: TextLanguage): string {
  return tags[language]
}

function hasHeading(handout: Handout): boolean {
  return handout.blocks.some(
    (block) =>
      block.kind === 'heading' ||
      (block.kind === 'rich-text' && block.blocks.some((inner) => inner.type === 'heading')),
  )
}
