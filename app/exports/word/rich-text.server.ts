import { type FileChild } from 'docx'
import type { Place } from '#app/exports/word/place.server.ts'
import { printParagraphBlock } from '#app/exports/word/typed-paragraphs.server.ts'
import { printTypedTable } from '#app/exports/word/typed-table.server.ts'
import type { Writing } from '#app/exports/word/writing.server.ts'
import type { Block } from '#app/domain/text/rich-text.ts'

/** The text as it was typed: every kind of block has its Word counterpart. */
export function printRichText(
  blocks: readonly Block[],
  headingBase: number,
  writing: Writing,
): readonly FileChild[] {
  return printTyped(blocks, { headingBase, inset: 0, depth: 0, style: 'Normal' }, writing)
}

function printTyped(blocks: readonly Block[], place: Place, writing: Writing): readonly FileChild[] {
  return blocks.flatMap((block) => printTypedBlock(block, place, writing))
}

function printTypedBlock(block: Block, place: Place, writing: Writing): readonly FileChild[] {
  if (block.type === 'table') return printTypedTable(block, writing)
  return printParagraphBlock<FileChild>(block, place, writing, printTyped)
}
