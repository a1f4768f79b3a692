import type { HandoutBlock } from '#app/domain/handout/handout.ts'
import type { Locale } from '#app/domain/text/locale.ts'
import type { Inline, Mark, TextNode } from '#app/domain/text/rich-text.ts'

/** What a sheet has that words on the same sheet can point to by its number. */
export type TargetKind = 'indicator' | 'figure' | 'table'

/** A caption with a number of its own: "Figur 3b. Blodtryk". `end` is all after the number. */
export type NumberedCaption = {
  readonly label: string
  readonly number: number
  /** A letter for a second figure about the same thing; empty for the first. */
  readonly part: string
  readonly end: string
}

const oneNumber = String.raw`\d+[a-z]?(?![\p{L}\d]|[.,]\d)`
const between = String.raw`(?:, |–| og | eller | and | or )`
/** "tabel 3 i vejledningen" is a table of another text. */
const notOfAnother = String.raw`(?!(?:${between}${oneNumber})*[ \u00A0](?:i|fra|in|of|from)[ \u00A0])`

/** The numbers after a word in any of its forms. */
const mentions: { readonly [language in Locale]: readonly (readonly [TargetKind, RegExp])[] } = {
  da: [
    ['indicator', numbersAfter('målepunkt(?:et|er|erne)?')],
    ['figure', numbersAfter('figur(?:en|er|erne)?', notOfAnother)],
    ['table', numbersAfter('tabel(?:len)?|tabeller(?:ne)?', notOfAnother)],
  ],
  en: [
    ['indicator', numbersAfter('indicators?')],
    ['figure', numbersAfter('figures?', notOfAnother)],
    ['table', numbersAfter('tables?', notOfAnother)],
  ],
}

/** Most texts mention none, and looking for one of these words takes a tenth of the time of looking for its numbers. */
const mayMention: { readonly [language in Locale]: RegExp } = {
  da: /målepunkt|figur|tabel/iu,
  en: /indicator|figure|table/iu,
}

/** `indicator_2a`: a name that both Word and HTML take. */
export function targetName(kind: TargetKind, number: string): string {
  return `${kind}_${number}`
}

/** The number alone, which leads to what has it where the sheet has that. */
export function pointTo(kind: TargetKind, number: string, marks: readonly Mark[] = []): Inline {
  return { type: 'text', text: number, marks: [...marks, pointer(targetName(kind, number))] }
}

/** The name of what a link on the sheet itself leads to; null for a link that leads out. */
export function readPointer(href: string): string | null {
  return /^#((?:indicator|figure|table)_\w+)$/.exec(href)?.[1] ?? null
}

/** Null for a caption that is not numbered. */
export function readCaption(caption: string): NumberedCaption | null {
  const match = /^(\p{L}+)[ \u00A0](\d+)([a-z]?)(\..*)$/su.exec(caption)
  if (!match) return null
  const [, label = '', number = '', part = '', end = ''] = match
  return { label, number: Number(number), part, end }
}

/** A text around the first place where it says the number by itself; null when it does not. */
export function splitAtNumber(text: string, number: string): readonly [string, string] | null {
  const match = new RegExp(String.raw`(?<![\p{L}\d.,])${number}(?![\p{L}\d])`, 'u').exec(text)
  return match ? [text.slice(0, match.index), text.slice(match.index + number.length)] : null
}

/** The names of all that can be pointed to on a sheet whose headings are settled. */
export function listTargets(blocks: readonly HandoutBlock[]): ReadonlySet<string> {
  return new Set(blocks.flatMap(targetsOf))
}

function targetsOf(block: HandoutBlock): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return indicatorTarget(block)
    case 'chart':
      return captionTarget('figure', block.caption)
    case 'table':
      return [...captionTarget('table', block.caption), ...block.rows.flatMap(indicatorTarget)]
    default:
      return []
  }
}

function indicatorTarget({ indicator }: { readonly indicator?: string }): readonly string[] {
  return indicator === undefined ? [] : [targetName('indicator', indicator)]
}

function captionTarget(kind: TargetKind, caption: string): readonly string[] {
  const read = readCaption(caption)
  return read ? [targetName(kind, `${read.number}${read.part}`)] : []
}

/**
 * The text with its pointers: each number after "målepunkt", "figur" or "tabel" leads to what has it, where the sheet has
 * that. A pointer that was set and leads nowhere here is text.
 */
export function linkMentions(
  content: readonly Inline[],
  targets: ReadonlySet<string>,
  language: Locale,
): readonly Inline[] {
  return content.flatMap((node): readonly Inline[] => {
    if (node.type !== 'text') return [node]
    if (node.marks?.some(({ type }) => type === 'link')) return [withoutDeadPointer(node, targets)]
    if (targets.size === 0 || !mayMention[language].test(node.text)) return [node]
    return mentions[language].reduce<readonly TextNode[]>(
      (nodes, [kind, mention]) => nodes.flatMap((each) => linkKind(each, kind, mention, targets)),
      [node],
    )
  })
}

function withoutDeadPointer(node: TextNode, targets: ReadonlySet<string>): TextNode {
  const { marks = [], ...text } = node
  const kept = marks.filter((mark) => {
    const name = mark.type === 'link' ? readPointer(mark.attrs.href) : null
    return name === null || targets.has(name)
  })
  return kept.length === 0 ? text : { ...text, marks: kept }
}

function linkKind(
  node: TextNode,
  kind: TargetKind,
  mention: RegExp,
  targets: ReadonlySet<string>,
): readonly TextNode[] {
  if (node.marks?.some(({ type }) => type === 'link')) return [node]
  const { text, marks = [] } = node
  const found = [...text.matchAll(mention)].filter(([number]) => targets.has(targetName(kind, number)))
  const ends = [0, ...found.map(({ index, 0: number }) => index + number.length)]
  const pieces = found.flatMap(({ index, 0: number }, at): readonly TextNode[] => [
    { ...node, text: text.slice(ends[at], index) },
    { ...node, text: number, marks: [...marks, pointer(targetName(kind, number))] },
  ])
  return [...pieces, { ...node, text: text.slice(ends.at(-1)) }].filter((piece) => piece.text !== '')
}

function numbersAfter(words: string, ahead = ''): RegExp {
  const before = String.raw`(?<!\p{L})(?:${words})[ \u00A0](?:${oneNumber}${between})*`
  return new RegExp(`(?<=${before})${oneNumber}${ahead}`, 'giu')
}

function pointer(name: string): Mark {
  return { type: 'link', attrs: { href: `#${name}` } }
}
