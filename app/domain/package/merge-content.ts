import { mergeNodes } from '#app/domain/package/merge/merge-nodes.ts'
import { mergeParts } from '#app/domain/package/merge/merge-parts.ts'
import { mergeRecords } from '#app/domain/package/merge/merge-values.ts'
import {
  type MergeRules,
  type OverlapPlace,
  settle,
  type Side,
  type ThreeWay,
} from '#app/domain/package/merge/three-way.ts'
import { makeIdsUnique } from '#app/domain/package/merge/unique-ids.ts'
import type { ListItem, SectionContent } from '#app/domain/template/template.ts'
import { parseRichText } from '#app/domain/text/parse-rich-text.ts'
import type { RichText } from '#app/domain/text/rich-text.ts'

export type MergedContent = {
  /** All that one side alone changed, and in each overlap the preferred side's version. */
  readonly merged: SectionContent
  /** Empty: nothing was left out. */
  readonly overlaps: readonly OverlapPlace[]
}

/**
 * Two versions of a section become one, by what each changed since both had the same: blocks, points of a list and
 * rows of a table by their ids, items by id and property, forms by property. Where one side deleted what the other
 * changed, both versions are there to choose from as well.
 */
export function mergeContent(versions: ThreeWay<SectionContent>, prefer: Side): MergedContent {
  const settled = settle(versions)
  if (settled) return { merged: settled.value, overlaps: [] }
  const overlaps: OverlapPlace[] = []
  const merged = mergeByType(versions, { prefer, report: (place) => overlaps.push(place) })
  return merged ? { merged, overlaps } : { merged: versions[prefer], overlaps: [{ id: null, path: '' }] }
}

/** Null where the versions cannot be merged at all. */
function mergeByType(
  { base, mine, theirs }: ThreeWay<SectionContent>,
  rules: MergeRules,
): SectionContent | null {
  if (base.type === 'rich-text' && mine.type === 'rich-text' && theirs.type === 'rich-text') {
    const text = mergeTexts({ base: base.text, mine: mine.text, theirs: theirs.text }, rules)
    return text && { type: 'rich-text', text }
  }
  if (base.type === 'list' && mine.type === 'list' && theirs.type === 'list') {
    const items = mergeItems({ base: base.items, mine: mine.items, theirs: theirs.items }, rules)
    return { type: 'list', items }
  }
  if (base.type === 'form' && mine.type === 'form' && theirs.type === 'form') {
    const records = { base: base.values, mine: mine.values, theirs: theirs.values }
    return { type: 'form', values: mergeRecords(records, { id: null, path: '' }, rules) }
  }
  return null
}

function mergeTexts({ base, mine, theirs }: ThreeWay<RichText>, rules: MergeRules): RichText | null {
  const nodes = { base: base.content, mine: mine.content, theirs: theirs.content }
  const content = makeIdsUnique(mergeNodes(nodes, rules))
  const parsed = parseRichText({ type: 'doc', content })
  return parsed.ok ? parsed.text : null
}

function mergeItems(items: ThreeWay<readonly ListItem[]>, rules: MergeRules): readonly ListItem[] {
  return mergeParts(
    items,
    (item) => item.id,
    (versions) => mergeItem(versions, rules),
  )
}

function mergeItem(versions: ThreeWay<ListItem | undefined>, rules: MergeRules): ListItem | undefined {
  const settled = settle(versions)
  if (settled) return settled.value
  const { base, mine, theirs } = versions
  const id = mine?.id ?? theirs?.id ?? ''
  if (base && mine && theirs) return { ...mergeRecords({ base, mine, theirs }, { id, path: '' }, rules), id }
  rules.report({ id, path: '' })
  return versions[rules.prefer]
}
