import { AlignmentType, BorderStyle, LineRuleType, type IStylesOptions } from 'docx'
import { boxBorders, cautionBorders, paragraphFill } from '#app/exports/word/borders.server.ts'
import { colours } from '#app/exports/word/colours.server.ts'
import { points } from '#app/exports/word/measures.server.ts'
import { half, headingFont, lines } from '#app/exports/word/type.server.ts'

type ParagraphStyles = NonNullable<IStylesOptions['paragraphStyles']>

const base = { basedOn: 'Normal', quickFormat: true }

export const textStyles: ParagraphStyles = [
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
    paragraph: { spacing: { before: points(3), after: points(8), ...lines(1.1) }, keepLines: true },
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
    id: 'Figure',
    name: 'Figure',
    paragraph: { spacing: { after: points(6), ...lines(1) } },
  },
  {
    ...base,
    id: 'Reference',
    name: 'Reference',
    run: { size: half(10) },
    paragraph: { spacing: { after: points(2), ...lines(1.05) } },
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

export const tableStyles: ParagraphStyles = [
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
    run: { size: half(3) },
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

const inset = { left: points(10), right: points(10) }
const box = { border: boxBorders, shading: paragraphFill(colours.box), indent: inset }

export const frameStyles: ParagraphStyles = [
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

export const writingStyles: ParagraphStyles = [
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
    id: 'Fold',
    name: 'Fold Line',
    run: { size: half(9), color: colours.quiet },
    paragraph: {
      alignment: AlignmentType.CENTER,
      spacing: { before: points(10), after: points(10), ...lines(1) },
      border: { bottom: { style: BorderStyle.DASHED, size: 6, space: 4, color: colours.line } },
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

const contents = { basedOn: 'Normal', next: 'Normal', uiPriority: 39 }

export const contentsStyles: ParagraphStyles = [
  {
    ...contents,
    id: 'TOCHeading',
    name: 'TOC Heading',
    run: { font: headingFont, size: half(15), color: colours.accent },
    paragraph: { keepNext: true, spacing: { before: points(12), after: points(6) } },
  },
  {
    ...contents,
    id: 'TOC1',
    name: 'toc 1',
    paragraph: { spacing: { before: points(4), after: points(2) } },
  },
  {
    ...contents,
    id: 'TOC2',
    name: 'toc 2',
    run: { color: colours.quiet },
    paragraph: { indent: { left: points(14) }, spacing: { after: points(1) } },
  },
]
