import { type IStylesOptions, type IThemeOptions } from 'docx'
import { colours } from '#app/exports/word/colours.server.ts'
import { points } from '#app/exports/word/measures.server.ts'
import {
  contentsStyles,
  frameStyles,
  tableStyles,
  textStyles,
  writingStyles,
} from '#app/exports/word/paragraph-styles.server.ts'
import { scaleStyles } from '#app/exports/word/scale-styles.server.ts'
import { lookScale } from '#app/domain/handout/look-scale.ts'
import type { Handout } from '#app/domain/handout/handout.ts'
import { bodyFont, half, headingFont, lines } from '#app/exports/word/type.server.ts'

/** Georgia and Calibri as theme fonts: the reader changes all of it in one click under Design. */
export const wordTheme: IThemeOptions = {
  name: 'Klyngebygger',
  fonts: { headings: 'Georgia', body: 'Calibri' },
  colors: {
    dark2: colours.ink,
    light2: colours.box,
    accent1: colours.accent,
    accent2: 'B3850D',
    accent3: '548EBF',
    accent4: '4F1632',
    accent5: '7E8C91',
    accent6: colours.cautionFrame,
    hyperlink: colours.accent,
    followedHyperlink: colours.ink2,
  },
}

/** Every paragraph on a sheet has one of these styles; there is no direct formatting of text. */
export function wordStyles(languageTag: string, handout: Handout): IStylesOptions {
  return scaleStyles(baseStyles(languageTag, handout.numberedHeadings), lookScale[handout.look])
}

/** @param numbered whether the largest headings are numbered */
function baseStyles(languageTag: string, numbered: boolean): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: bodyFont, size: half(11), color: colours.ink, language: { value: languageTag } },
        paragraph: { spacing: { after: points(6), ...lines(1.1) } },
      },
      title: {
        run: { font: headingFont, size: half(26), color: colours.ink },
        paragraph: { spacing: { before: points(8), after: points(2), ...lines(1) }, keepNext: true },
      },
      heading1: {
        run: { font: headingFont, size: half(15), color: colours.accent },
        paragraph: {
          ...(numbered ? { numbering: { reference: 'chapters', level: 0 } } : {}),
          spacing: { before: points(15), after: points(4), ...lines(1) },
          keepNext: true,
          keepLines: true,
        },
      },
      heading2: {
        run: { font: bodyFont, size: half(11), bold: true, color: colours.accent },
        paragraph: {
          spacing: { before: points(10), after: points(3), ...lines(1.1) },
          keepNext: true,
          keepLines: true,
        },
      },
      heading3: {
        run: { font: bodyFont, size: half(11), bold: true, color: colours.ink2 },
        paragraph: {
          spacing: { before: points(8), after: points(2), ...lines(1.1) },
          keepNext: true,
          keepLines: true,
        },
      },
      listParagraph: { paragraph: { spacing: { after: points(3), ...lines(1.1) } } },
      caption: {
        run: { bold: true, size: half(11), color: colours.ink },
        paragraph: { spacing: { before: points(6), after: points(2) }, keepNext: true, keepLines: true },
      },
      hyperlink: { run: { color: colours.accent, underline: {} } },
    },
    paragraphStyles: [...textStyles, ...tableStyles, ...frameStyles, ...writingStyles, ...contentsStyles],
    characterStyles: [
      { id: 'TickLabel', name: 'Tick Label', basedOn: 'DefaultParagraphFont', run: { size: half(11) } },
      { id: 'IndexLink', name: 'Index Link', basedOn: 'DefaultParagraphFont', run: { color: colours.ink } },
      {
        id: 'Notice',
        name: 'Notice',
        basedOn: 'DefaultParagraphFont',
        run: { bold: true, color: colours.cautionText },
      },
    ],
  }
}
