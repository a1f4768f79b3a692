import { deepCompareStrict } from '@cfworker/json-schema'
import type { FormValues, ListItem, SectionContent } from '#app/domain/template/template.ts'
import { renewIds, renewListItem, renewTaskItem } from '#app/domain/text/renew-ids.ts'
import type { Block } from '#app/domain/text/rich-text.ts'

/** Gives a new id at each call. */
type MakeId = () => string

/**
 * One text out of two versions, so that a person can mend it by reading. Blocks and items that differ stand one after
 * the other, theirs first; a copy gets ids of its own. In a form only sentences can stand together; any other value
 * is mine, and theirs stays in the history.
 */
export function keepBoth(theirs: SectionContent, mine: SectionContent, makeId: MakeId): SectionContent {
  if (theirs.type === 'rich-text' && mine.type === 'rich-text') {
    const content = weave(theirs.text.content, mine.text.content, idOf, (a, b) => joinBlocks(a, b, makeId))
    return { type: 'rich-text', text: { type: 'doc', content } }
  }
  if (theirs.type === 'list' && mine.type === 'list') {
    const join = (a: ListItem, b: ListItem) => [a, { ...b, id: makeId() }]
    return { type: 'list', items: weave(theirs.items, mine.items, (item) => item.id, join) }
  }
  if (theirs.type === 'form' && mine.type === 'form') {
    return { type: 'form', values: joinValues(theirs.values, mine.values) }
  }
  return mine
}

/** Two lists become one list, with only those of its points twice that differ. */
function joinBlocks(theirs: Block, mine: Block, makeId: MakeId): readonly Block[] {
  if (theirs.type === 'taskList' && mine.type === 'taskList') {
    const content = weave(theirs.content, mine.content, idOf, (a, b) => [a, renewTaskItem(b, makeId)])
    return [{ ...theirs, content }]
  }
  if (isPlainList(theirs) && isPlainList(mine) && theirs.type === mine.type) {
    const content = weave(theirs.content, mine.content, idOf, (a, b) => [a, renewListItem(b, makeId)])
    return [{ ...theirs, content }]
  }
  return [theirs, renewIds(mine, makeId)]
}

function isPlainList(block: Block): block is Block & { readonly type: 'bulletList' | 'orderedList' } {
  return block.type === 'bulletList' || block.type === 'orderedList'
}

function idOf(node: { readonly attrs: { readonly id: string } }): string {
  return node.attrs.id
}

/**
 * Theirs, with each of mine that they lack after the one it followed.
 * @param join what stands where both have changed the same part
 */
function weave<Part>(
  theirs: readonly Part[],
  mine: readonly Part[],
  nameOf: (part: Part) => string,
  join: (theirs: Part, mine: Part) => readonly Part[],
): readonly Part[] {
  const woven = [...theirs]
  let after = -1
  for (const part of mine) {
    const place = woven.findIndex((other) => nameOf(other) === nameOf(part))
    const other = woven[place]
    if (other === undefined) woven.splice(++after, 0, part)
    else {
      const joined = deepCompareStrict(other, part) ? [other] : join(other, part)
      woven.splice(place, 1, ...joined)
      after = place + joined.length - 1
    }
  }
  return woven
}

function joinValues(theirs: FormValues, mine: FormValues): FormValues {
  const names = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])]
  return Object.fromEntries(names.map((name) => [name, joinValue(theirs[name], mine[name])]))
}

function joinValue(theirs: unknown, mine: unknown): unknown {
  if (mine === undefined || mine === '') return theirs
  const areTexts = typeof theirs === 'string' && typeof mine === 'string'
  if (!areTexts || theirs === '' || theirs === mine || !isProse(theirs, mine)) return mine
  return `${theirs}\n${mine}`
}

/** Dates, times and names of choices have no space; joined they would be neither. */
function isProse(theirs: string, mine: string): boolean {
  return theirs.includes(' ') && mine.includes(' ')
}
