import { Bookmark, LeaderType, TableOfContents, TextRun, type FileChild } from 'docx'
import { printBox, printCaution, printFacts } from '#app/exports/word/boxes.server.ts'
import { printChart } from '#app/exports/word/chart.server.ts'
import { cleanText, printInline } from '#app/exports/word/inline.server.ts'
import { printRichText } from '#app/exports/word/rich-text.server.ts'
import { points } from '#app/exports/word/measures.server.ts'
import { printColumns } from '#app/exports/word/columns.server.ts'
import { printTitle } from '#app/exports/word/title.server.ts'
import { printTable } from '#app/exports/word/table.server.ts'
import { printTicks, printWritingLines } from '#app/exports/word/handwriting.server.ts'
import type { Writing } from '#app/exports/word/writing.server.ts'
import { splitAtNumber, targetName } from '#app/domain/handout/cross-references.ts'
import type { HandoutBlock, ParagraphStyle } from '#app/domain/handout/handout.ts'
import { referenceAnchor } from '#app/domain/text/citations.ts'
import type { Inline } from '#app/domain/text/rich-text.ts'

type BlockOf<Kind extends HandoutBlock['kind']> = Extract<HandoutBlock, { kind: Kind }>

const styleNames: Record<ParagraphStyle, string> = {
  normal: 'Normal',
  intro: 'Intro',
  statement: 'Statement',
  caption: 'Caption',
  small: 'Small',
  label: 'Label',
}

/** Prints the blocks in order, with room after each table: Word joins tables that touch. */
export function printBlocks(blocks: readonly HandoutBlock[], writing: Writing): readonly FileChild[] {
  const printed: FileChild[] = []
  for (const [index, block] of blocks.entries()) {
    if (isTable(block) && blocks[index - 1]?.kind === 'page-break') printed.push(printGap(writing))
    printed.push(...printBlock(block, blocks[index + 1], writing))
    if (needsRoom(block, blocks[index + 1])) printed.push(printGap(writing))
  }
  return printed
}

function printBlock(
  block: HandoutBlock,
  next: HandoutBlock | undefined,
  writing: Writing,
): readonly FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [printHeading(block, writing)]
    case 'rich-text':
      return printRichText(block.blocks, block.headingBase, writing)
    case 'paragraph':
      return [printParagraph(block, writing)]
    case 'list':
      return printList(block, next?.kind === 'table', writing)
    case 'ticks':
      return printTicks(block.items, writing)
    case 'table':
      return printTable(block, writing)
    case 'facts':
      return printFacts(block.rows, writing)
    case 'box':
      return printBox(block, writing)
    case 'columns':
      return printColumns(block.columns, writing)
    case 'caution':
      return [printCaution(block, writing)]
    case 'chart':
      return printChart(block, writing)
    case 'writing-lines':
      return printWritingLines(block, writing)
    case 'contents':
      return printContents(block, writing)
    case 'page-break':
      writing.breakPage()
      return []
    case 'fold':
      return [writing.paragraph({ style: 'Fold', text: cleanText(block.text) })]
    case 'slide':
      return []
    case 'copy':
      return printTitle(block, writing)
  }
}

/** Where it says the number of what it is about, the words that point there repeat that. */
function printHeading({ level, text, anchor, indicator }: BlockOf<'heading'>, writing: Writing): FileChild {
  const said = cleanText(text)
  const split = indicator === undefined ? null : splitAtNumber(said, indicator)
  const children =
    split === null || indicator === undefined
      ? [new TextRun(said)]
      : [
          new TextRun(split[0]),
          new Bookmark({ id: targetName('indicator', indicator), children: [new TextRun(indicator)] }),
          new TextRun(split[1]),
        ]
  return writing.paragraph({ heading: `Heading${level}`, children: [new Bookmark({ id: anchor, children })] })
}

function printParagraph({ style, content, keep }: BlockOf<'paragraph'>, writing: Writing): FileChild {
  const kept = keep ? { keepNext: true, keepLines: true } : {}
  return writing.paragraph({ style: styleNames[style], ...kept, children: printInline(content, writing) })
}

/** @param keep the last item stays with the table below it */
function printList(
  { ordered, items, isReferences }: BlockOf<'list'>,
  keep: boolean,
  writing: Writing,
): readonly FileChild[] {
  const numbering = listNumbering(ordered, writing)
  return items.map((item: readonly Inline[], index) => {
    const last = index === items.length - 1 ? { keepNext: keep, spacing: { after: points(8) } } : {}
    const words = printInline(item, writing)
    const children = isReferences
      ? [new Bookmark({ id: referenceAnchor(index + 1), children: words })]
      : words
    return writing.paragraph({
      ...(isReferences ? { style: 'Reference' } : {}),
      numbering,
      ...last,
      children,
    })
  })
}

function listNumbering(ordered: boolean, writing: Writing) {
  return ordered
    ? { reference: 'numbers', level: 0, instance: writing.nextList() }
    : { reference: 'bullets', level: 0 }
}

/** Filled in beforehand and linked; the reader can have Word make it anew. */
function printContents({ title, entries }: BlockOf<'contents'>, writing: Writing): readonly FileChild[] {
  const deepest = Math.max(1, ...entries.map((entry) => entry.level))
  const cachedEntries = entries.map(({ level, text, anchor, number }) => ({
    level,
    title: cleanText(number ? `${number}   ${text}` : text),
    href: anchor,
    ...pageOf(writing.pages.get(anchor)),
  }))
  const heading = title === '' ? [] : [writing.paragraph({ style: 'TOCHeading', text: cleanText(title) })]
  const options = {
    hyperlink: true,
    headingStyleRange: `1-${deepest}`,
    beginDirty: false,
    tabLeader: writing.pages.size > 0 ? LeaderType.DOT : LeaderType.NONE,
  }
  return [...heading, new TableOfContents(title, { ...options, cachedEntries })]
}

function pageOf(page: string | undefined) {
  return page === undefined ? {} : { page: Number(page) }
}

/**
 * A small empty paragraph: it keeps two tables apart, and carries a page break that a table cannot. LibreOffice has been seen to lose the
 * rows of a table at the foot of a page when it was a point higher.
 */
function printGap(writing: Writing): FileChild {
  return writing.paragraph({ style: 'TableGap' })
}

/** LibreOffice leaves a heading that follows a table at once alone at the foot of its page. */
function needsRoom(block: HandoutBlock, next: HandoutBlock | undefined): boolean {
  const bringsRoom = next?.kind === 'caution' || next?.kind === 'writing-lines'
  if (isTable(block)) return !bringsRoom
  const endsWithLines = block.kind === 'box' && block.blocks.at(-1)?.kind === 'writing-lines'
  return block.kind === 'box' && !endsWithLines && !bringsRoom && next?.kind !== 'heading'
}

function isTable(block: HandoutBlock): boolean {
  return block.kind === 'table' || block.kind === 'columns'
}
