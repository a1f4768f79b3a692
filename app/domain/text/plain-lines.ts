import type { Block, Inline, ListItemNode, RichText } from '#app/domain/text/rich-text.ts'

/**
 * A text as lines to edit in a plain field: a paragraph a line, a point in a list after "- " or "1. ". What plain lines
 * cannot say (bold, tables) is lost on the way: ask `hasMoreThanLines` first.
 */
export function toLines(text: RichText): string {
  return text.content.flatMap(linesOf).join('\n')
}

function linesOf(block: Block): readonly string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [textOf(block.content ?? [])]
    case 'bulletList':
      return block.content.map((item) => `- ${textOfItem(item.content)}`)
    case 'orderedList':
      return block.content.map((item, at) => `${at + 1}. ${textOfItem(item.content)}`)
    case 'taskList':
      return block.content.map((item) => `- ${textOfItem(item.content)}`)
    case 'blockquote':
      return block.content.flatMap(linesOf)
    case 'image':
      return block.attrs.alt === '' ? [] : [block.attrs.alt]
    case 'table':
      return block.content.map((row) => row.content.map((cell) => textOfItem(cell.content)).join(' – '))
  }
}

function textOfItem(blocks: readonly Block[]): string {
  return blocks.flatMap(linesOf).join(' ')
}

function textOf(content: readonly Inline[]): string {
  return content.map((inline) => (inline.type === 'text' ? inline.text : ' ')).join('')
}

/** The text that lines like those of `toLines` say. Empty lines are left out. */
export function fromLines(lines: string, makeId: () => string): RichText {
  const content = lines
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .reduce<readonly Block[]>((blocks, line) => addLine(blocks, line, makeId), [])
  return { type: 'doc', content }
}

function addLine(blocks: readonly Block[], line: string, makeId: () => string): readonly Block[] {
  const point = /^(?:[-–•*]|(\d+)[.)])\s+(\S.*)$/.exec(line)
  if (!point) return [...blocks, paragraph(line, makeId)]
  const type = point[1] === undefined ? 'bulletList' : 'orderedList'
  const item: ListItemNode = {
    type: 'listItem',
    attrs: { id: makeId() },
    content: [paragraph(point[2] ?? '', makeId)],
  }
  const last = blocks.at(-1)
  if (last?.type === type) return [...blocks.slice(0, -1), { ...last, content: [...last.content, item] }]
  return [...blocks, { type, attrs: { id: makeId() }, content: [item] }]
}

function paragraph(text: string, makeId: () => string): Block {
  return { type: 'paragraph', attrs: { id: makeId() }, content: [{ type: 'text', text }] }
}

/** Whether a text would lose something as lines. */
export function hasMoreThanLines(text: RichText): boolean {
  return text.content.some((block) => {
    if (block.type === 'paragraph') return !isPlain(block.content)
    if (block.type !== 'bulletList' && block.type !== 'orderedList') return true
    return block.content.some(({ content }) => content.length > 1 || content.some(isMoreThanText))
  })
}

function isMoreThanText(block: Block): boolean {
  return block.type !== 'paragraph' || !isPlain(block.content)
}

function isPlain(content: readonly Inline[] = []): boolean {
  return content.every((inline) => inline.type === 'text' && (inline.marks ?? []).length === 0)
}
