import type { HandoutContext } from '#app/domain/handout/handout-context.ts'
import type { HandoutBlock } from '#app/domain/handout/handout.ts'
import { heading } from '#app/domain/handout/headings.ts'
import { bold, plain } from '#app/domain/handout/inline.ts'
import { fillRichText, fillText } from '#app/domain/handout/placeholders.ts'
import type { Inline } from '#app/domain/text/rich-text.ts'
import type { BlockOf } from '#app/domain/template/handout-definition.ts'

/** Blocks that come from the template alone, or nearly so. */
export type FixedBlock = BlockOf<
  | 'heading'
  | 'text'
  | 'contents'
  | 'page-break'
  | 'writing-lines'
  | 'fold'
  | 'tick-boxes'
  | 'form-table'
  | 'caution'
>

export function buildFixedBlock(definition: FixedBlock, context: HandoutContext): readonly HandoutBlock[] {
  const fill = (text: string) => fillText(text, context).text
  switch (definition.block) {
    case 'heading':
      return [heading(definition.level, fill(definition.text))]
    case 'text':
      return buildText(definition, context)
    case 'contents':
      return [{ kind: 'contents', title: definition.title, entries: [] }]
    case 'page-break':
      return [{ kind: 'page-break', ...(definition.ifRoom && { ifRoom: true }) }]
    case 'writing-lines':
      return [{ kind: 'writing-lines', count: definition.count, label: fill(definition.label ?? '') }]
    case 'fold':
      return [{ kind: 'fold', text: definition.text }]
    case 'tick-boxes':
      return [
        {
          kind: 'ticks',
          items: definition.items.map((item) => ({ content: plain(fill(item)), checked: false })),
        },
      ]
    case 'form-table':
      return [buildFormTable(definition, context)]
    case 'caution':
      return [{ kind: 'caution', lead: fill(definition.lead), text: fill(definition.text) }]
  }
}

/** A styled text keeps its style paragraph by paragraph; lists and tables in it are printed as they are. */
function buildText(definition: BlockOf<'text'>, context: HandoutContext): readonly HandoutBlock[] {
  const style = definition.style ?? 'normal'
  const blocks = fillRichText(definition.content, context)
  if (style === 'normal') return [{ kind: 'rich-text', blocks, headingBase: context.level }]
  return blocks.map((block): HandoutBlock =>
    block.type === 'paragraph'
      ? { kind: 'paragraph', style, content: block.content ?? [] }
      : { kind: 'rich-text', blocks: [block], headingBase: context.level },
  )
}

function buildFormTable(
  { columns, rows, rowLabels = [] }: BlockOf<'form-table'>,
  context: HandoutContext,
): HandoutBlock {
  const labels = rowLabels.flatMap((label) => expandLabel(label, context))
  const count = Math.max(rows, labels.length)
  return {
    kind: 'table',
    caption: '',
    columns,
    handwriting: true,
    rows: Array.from({ length: count }, (_, row) => ({
      cells: columns.map((_column, column) => ({
        paragraphs: column === 0 ? (labels[row] ?? []) : [],
      })),
    })),
  }
}

/** `{indicators}` stands for one row per indicator that has a number to write; any other label is a row with that text. */
function expandLabel(label: string, context: HandoutContext): readonly (readonly (readonly Inline[])[])[] {
  if (label !== '{indicators}') return [[bold(fillText(label, context).text)]]
  const counted = context.indicators.filter(({ kind }) => kind !== 'free-text')
  return counted.map(({ number, title }) => [[...bold(number), ...plain(`  ${title}`)]])
}
