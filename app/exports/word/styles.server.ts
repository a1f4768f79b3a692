import { BorderStyle, LineRuleType, type IStylesOptions, type IThemeOptions } from 'docx'
import { boxBorders, cautionBorders, paragraphFill } from '#app/exports/word/borders.server.ts'
import { colours } from '#app/exports/word/colours.server.ts'
import { points } from '#app/exports/word/measures.server.ts'

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

const headingFont = { theme: 'headings' } as const
const bodyFont = { theme: 'body' } as const
const half = (size: number) => size * 2
const lines = (count: number) => ({ line: Math.round(count * 240), lineRule: LineRuleType.AUTO })

/** Every paragraph on a sheet has one of these styles; there is no direct formatting of text. */
export function wordStyles(languageTag: string): IStylesOptions {
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
          spacing: { before: points(15), after: points(4), ...lines(1) },
          keepNext: true,
          keepLines: true,
        },
      },
      heading2: {
        run: { font: bodyFont, size: half(11), bold: true, color: colours.ink },
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
    paragraphStyles: [
      ...textStyles(),
      ...tableStyles(),
      ...frameStyles(),
      ...writingStyles(),
      ...contentsStyles(),
    ],
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

type ParagraphStyles = NonNullable<IStylesOptions['paragraphStyles']>

function textStyles(): ParagraphStyles {
  const base = { basedOn: 'Normal', quickFormat: true }
  return [
    {
      ...base,
      id: 'Subtitle',
      name: 'Subtitle',
      next: 'Normal',
      run: { font: headingFont, size: half(13), italics: true, color: colours.quiet },
      paragraph: { spacing: { after: points(14), ...lines(1.1) } },
    },
    {
      ...base,
      id: 'Intro',
      name: 'Intro',
      run: { size: half(12) },
      paragraph: { spacing: { after: points(8), ...lines(1.15) } },
    },
    {
      ...base,
      id: 'Statement',
      name: 'Statement',
      run: { font: headingFont, size: half(14) },
      paragraph: { spacing: { after: points(10), ...lines(1.15) }, keepLines: true },
    },
    {
      ...base,
      id: 'Small',
      name: 'Small',
      run: { size: half(10), color: colours.quiet },
      paragraph: { spacing: { after: points(4), ...lines(1.05) } },
    },
    {
      ...base,
      id: 'Label',
      name: 'Label',
      run: { bold: true },
      paragraph: { spacing: { before: points(6), after: points(2) }, keepNext: true, keepLines: true },
    },
    {
      ...base,
      id: 'Quote',
      name: 'Quote',
      run: { italics: true, color: colours.ink2 },
      paragraph: {
        indent: { left: points(14) },
        border: { left: { style: BorderStyle.SINGLE, size: 12, space: 8, color: colours.rule } },
      },
    },
  ]
}

function tableStyles(): ParagraphStyles {
  const base = { basedOn: 'Normal', quickFormat: true }
  return [
    {
      ...base,
      id: 'TableText',
      name: 'Table Text',
      run: { size: half(10.5) },
      paragraph: { spacing: { after: points(1), ...lines(1.05) } },
    },
    {
      id: 'TableHead',
      name: 'Table Head',
      basedOn: 'TableText',
      quickFormat: true,
      run: { bold: true },
      paragraph: { keepNext: true },
    },
    {
      ...base,
      id: 'TableGap',
      name: 'Table Gap',
      run: { size: half(4) },
      paragraph: { spacing: { after: 0, ...lines(1) } },
    },
    {
      ...base,
      id: 'Fact',
      name: 'Fact',
      run: { size: half(10.5) },
      paragraph: { keepLines: true, spacing: { before: points(2), after: points(2), ...lines(1.05) } },
    },
  ]
}

function frameStyles(): ParagraphStyles {
  const base = { basedOn: 'Normal', quickFormat: true }
  const inset = { left: points(10), right: points(10) }
  const box = { border: boxBorders, shading: paragraphFill(colours.box), indent: inset }
  return [
    {
      ...base,
      id: 'BoxTitle',
      name: 'Box Title',
      next: 'BoxText',
      run: { font: headingFont, size: half(15), color: colours.accent },
      paragraph: { ...box, keepNext: true, spacing: { before: points(6), after: 0, ...lines(1.1) } },
    },
    {
      ...base,
      id: 'BoxText',
      name: 'Box Text',
      paragraph: { ...box, keepLines: true, spacing: { before: 0, after: 0, ...lines(1.2) } },
    },
    {
      ...base,
      id: 'Caution',
      name: 'Caution',
      paragraph: {
        border: cautionBorders,
        shading: paragraphFill(colours.cautionFill),
        indent: { left: points(8), right: points(8) },
        keepLines: true,
        spacing: { before: points(10), after: points(10), ...lines(1.1) },
      },
    },
    {
      ...base,
      id: 'Header',
      name: 'header',
      run: { size: half(9), color: colours.quiet },
      paragraph: {
        spacing: { after: points(6), ...lines(1) },
        border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 6, color: colours.accent } },
      },
    },
    {
      ...base,
      id: 'Footer',
      name: 'footer',
      run: { size: half(9), color: colours.quiet },
      paragraph: { spacing: { after: 0, ...lines(1) } },
    },
  ]
}

function writingStyles(): ParagraphStyles {
  const base = { basedOn: 'Normal', quickFormat: true }
  return [
    {
      ...base,
      id: 'WritingLines',
      name: 'Writing Lines',
      run: { color: colours.line },
      paragraph: {
        keepLines: true,
        spacing: { after: points(8), line: points(20), lineRule: LineRuleType.EXACT },
      },
    },
    {
      ...base,
      id: 'Tick',
      name: 'Tick',
      run: { size: half(13) },
      paragraph: { keepLines: true, spacing: { after: points(3), ...lines(1) } },
    },
  ]
}

function contentsStyles(): ParagraphStyles {
  const base = { basedOn: 'Normal', next: 'Normal', uiPriority: 39 }
  return [
    {
      ...base,
      id: 'TOCHeading',
      name: 'TOC Heading',
      run: { font: headingFont, size: half(15), color: colours.accent },
      paragraph: { keepNext: true, spacing: { before: points(12), after: points(6) } },
    },
    { ...base, id: 'TOC1', name: 'toc 1', paragraph: { spacing: { before: points(4), after: points(2) } } },
    {
      ...base,
      id: 'TOC2',
      name: 'toc 2',
      run: { color: colours.quiet },
      paragraph: { indent: { left: points(14) }, spacing: { after: points(1) } },
    },
  ]
}
