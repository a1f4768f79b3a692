import type { HandoutBlock } from '#app/domain/handout/handout.ts'
import { bold, joinInline, plain } from '#app/domain/handout/inline.ts'
import { lineOf, type SlideLine } from '#app/domain/handout/slides/slide.ts'
import type { Block } from '#app/domain/text/rich-text.ts'

/** The words of a sheet's block as lines on a slide. Tables, charts and what only paper has give none. */
export function linesOfBlock(block: HandoutBlock): readonly SlideLine[] {
  switch (block.kind) {
    case 'heading':
      return [lineOf(plain(block.text), 'strong')]
    case 'rich-text':
      return block.blocks.flatMap((inner) => linesOfText(inner, false))
    case 'paragraph':
      return [lineOf(block.content, styleOf(block.style))]
    case 'list':
      return block.items.map((content) => lineOf(content, 'normal', true))
    case 'ticks':
      return block.items.map(({ content }) => lineOf(content, 'normal', true))
    case 'facts':
      return block.rows.map(({ label, value }) => lineOf(joinInline([bold(label), value], '  ')))
    case 'box':
      return [lineOf(plain(block.title), 'strong'), ...block.blocks.flatMap(linesOfBlock)]
    case 'columns':
      return block.columns.flatMap(({ title, lines }) => [
        lineOf(plain(title), 'strong'),
        ...lines.map((line) => lineOf(line, 'normal', true)),
      ])
    case 'caution':
      return [lineOf(joinInline([bold(block.lead), plain(block.text)], ' '))]
    case 'writing-lines':
      return block.label === '' ? [] : [lineOf(plain(block.label), 'strong')]
    default:
      return []
  }
}

function styleOf(style: Extract<HandoutBlock, { kind: 'paragraph' }>['style']): SlideLine['style'] {
  if (style === 'intro' || style === 'statement') return 'large'
  if (style === 'label') return 'strong'
  return style === 'small' ? 'quiet' : 'normal'
}

/** Lists in lists stand on one level: a slide has room for no more. */
function linesOfText(block: Block, bullet: boolean): readonly SlideLine[] {
  switch (block.type) {
    case 'heading':
      return [lineOf(block.content ?? [], 'strong')]
    case 'paragraph':
      return block.content === undefined ? [] : [lineOf(block.content, 'normal', bullet)]
    case 'image':
      return block.attrs.alt === '' ? [] : [lineOf(plain(block.attrs.alt), 'quiet')]
    case 'blockquote':
      return block.content.flatMap((inner) => linesOfText(inner, bullet))
    case 'table':
      return block.content.map((row) =>
        lineOf(
          joinInline(
            row.content.flatMap((cell) =>
              cell.content.flatMap((inner) => linesOfText(inner, false)).map(({ content }) => content),
            ),
            ' · ',
          ),
          'normal',
          true,
        ),
      )
    default:
      return block.content.flatMap((item) => item.content.flatMap((inner) => linesOfText(inner, true)))
  }
}
