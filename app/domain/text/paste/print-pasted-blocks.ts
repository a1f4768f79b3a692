import { nestItems, type PastedList } from '#app/domain/text/paste/nest-items.ts'
import type { PastedBlock, PastedCell, PastedItem } from '#app/domain/text/paste/pasted-block.ts'

const deepestHeading = 3

/** The blocks as HTML of the allowed kinds. The largest heading that was pasted becomes the largest of a text. */
export function printPastedBlocks(blocks: readonly PastedBlock[]): string {
  const levels = [...new Set(listLevels(blocks))].toSorted((a, b) => a - b)
  return print(blocks, levels)
}

function listLevels(blocks: readonly PastedBlock[]): readonly number[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') return [block.level]
    return block.kind === 'quote' || block.kind === 'item' ? listLevels(block.blocks) : []
  })
}

function print(blocks: readonly PastedBlock[], levels: readonly number[]): string {
  const printed: string[] = []
  let items: PastedItem[] = []
  const flush = () => {
    printed.push(...nestItems(items).map((list) => printList(list, levels)))
    items = []
  }
  for (const block of blocks) {
    if (block.kind === 'item') items.push(block)
    else {
      flush()
      printed.push(printBlock(block, levels))
    }
  }
  flush()
  return printed.join('')
}

function printBlock(block: Exclude<PastedBlock, PastedItem>, levels: readonly number[]): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${block.html}</p>`
    case 'heading': {
      const level = Math.min(deepestHeading, Math.max(0, levels.indexOf(block.level)) + 1)
      return `<h${level}>${block.html}</h${level}>`
    }
    case 'quote':
      return block.blocks.length > 0 ? `<blockquote>${print(block.blocks, levels)}</blockquote>` : ''
    case 'table':
      return `<table><tbody>${block.rows.map(printRow).join('')}</tbody></table>`
  }
}

function printList({ kind, start, items }: PastedList, levels: readonly number[]): string {
  const points = items.map(({ item, lists }) => {
    const first = item.blocks[0]?.kind === 'paragraph' ? '' : '<p></p>'
    const inner = `${first}${print(item.blocks, levels)}${lists.map((list) => printList(list, levels)).join('')}`
    return kind === 'ticks' ? printTick(item, inner) : `<li>${inner}</li>`
  })
  if (kind === 'ticks') return `<ul data-type="taskList">${points.join('')}</ul>`
  if (kind === 'bullets') return `<ul>${points.join('')}</ul>`
  return `<ol${start === 1 ? '' : ` start="${start}"`}>${points.join('')}</ol>`
}

function printTick({ checked }: PastedItem, inner: string): string {
  return `<li data-type="taskItem" data-checked="${checked === true}">${inner}</li>`
}

function printRow(cells: readonly PastedCell[]): string {
  return `<tr>${cells.map(printCell).join('')}</tr>`
}

function printCell({ isHeader, colspan, rowspan, blocks }: PastedCell): string {
  const tag = isHeader ? 'th' : 'td'
  const spans = `${colspan > 1 ? ` colspan="${colspan}"` : ''}${rowspan > 1 ? ` rowspan="${rowspan}"` : ''}`
  return `<${tag}${spans}>${printPastedBlocks(blocks) || '<p></p>'}</${tag}>`
}
