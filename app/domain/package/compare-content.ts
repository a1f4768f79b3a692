import { type ContentPart, listContentParts } from '#app/domain/package/content-text.ts'
import { orderIds } from '#app/domain/package/merge/order-ids.ts'
import { isSame } from '#app/domain/package/merge/three-way.ts'
import type { Section, SectionContent } from '#app/domain/template/template.ts'
import { type DiffPart, diffWords } from '#app/domain/text/word-diff.ts'

/** A part of a section in two versions of it. */
export type ComparedPart = { readonly id: string } & (
  | {
      /** `restyled`: the same words in another form. */
      readonly status: 'same' | 'restyled' | 'added' | 'removed'
      readonly text: string
    }
  | {
      readonly status: 'changed'
      readonly older: readonly DiffPart[]
      readonly newer: readonly DiffPart[]
    }
)

/** Two versions of a section, part by part, in the newer one's order. Parts without a word in either are left out. */
export function compareContent(
  section: Section,
  older: SectionContent,
  newer: SectionContent,
): readonly ComparedPart[] {
  const before = mapParts(section, older)
  const after = mapParts(section, newer)
  const [olderIds, newerIds] = [[...before.keys()], [...after.keys()]]
  return orderIds({ base: olderIds, mine: olderIds, theirs: newerIds })
    .map((id) => comparePart(id, before.get(id), after.get(id)))
    .filter((part) => part.status === 'changed' || part.text.trim() !== '')
}

function mapParts(section: Section, content: SectionContent): ReadonlyMap<string, ContentPart> {
  return new Map(listContentParts(section, content).map((part) => [part.id, part]))
}

function comparePart(
  id: string,
  older: ContentPart | undefined,
  newer: ContentPart | undefined,
): ComparedPart {
  const before = older?.text ?? ''
  const after = newer?.text ?? ''
  if (before === after) {
    return { id, status: isSame(older?.value, newer?.value) ? 'same' : 'restyled', text: after }
  }
  if (before === '') return { id, status: 'added', text: after }
  if (after === '') return { id, status: 'removed', text: before }
  const { left, right } = diffWords(before, after)
  return { id, status: 'changed', older: left, newer: right }
}

export type ChangeSize = {
  /** Words. */
  readonly added: number
  readonly removed: number
  /** Words are the same, but something else is not: form, order, or a choice. */
  readonly isOther: boolean
}

/** How much changed from one version to the next. */
export function computeChangeSize(
  section: Section,
  older: SectionContent,
  newer: SectionContent,
): ChangeSize {
  const parts = compareContent(section, older, newer)
  const added = sum(parts.map((part) => countIn(part, 'added')))
  const removed = sum(parts.map((part) => countIn(part, 'removed')))
  return { added, removed, isOther: added + removed === 0 && !isSame(older, newer) }
}

function countIn(part: ComparedPart, side: 'added' | 'removed'): number {
  if (part.status !== 'changed') return part.status === side ? countWords(part.text) : 0
  const texts = (side === 'added' ? part.newer : part.older).filter(({ differs }) => differs)
  return sum(texts.map(({ text }) => countWords(text)))
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
