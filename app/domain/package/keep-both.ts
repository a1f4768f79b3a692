import { deepCompareStrict } from '@cfworker/json-schema'
import type { FormValues, ListItem, SectionContent } from '#app/domain/template/template.ts'
import { renewIds } from '#app/domain/text/renew-ids.ts'
import type { Block } from '#app/domain/text/rich-text.ts'

/**
 * One text out of two versions, so that a person can mend it by reading. Blocks and items that differ stand one after
 * the other, theirs first; a copy gets ids of its own. In a form only short texts can stand together; any other value
 * is mine, and theirs stays in the history.
 * @param makeId gives a new id at each call
 */
export function keepBoth(theirs: SectionContent, mine: SectionContent, makeId: () => string): SectionContent {
  if (theirs.type === 'rich-text' && mine.type === 'rich-text') {
    const content = weave(
      theirs.text.content,
      mine.text.content,
      (block) => block.attrs.id,
      renewBlock(makeId),
    )
    return { type: 'rich-text', text: { type: 'doc', content } }
  }
  if (theirs.type === 'list' && mine.type === 'list') {
    const renew = (item: ListItem): ListItem => ({ ...item, id: makeId() })
    return { type: 'list', items: weave(theirs.items, mine.items, (item) => item.id, renew) }
  }
  if (theirs.type === 'form' && mine.type === 'form') {
    return { type: 'form', values: joinValues(theirs.values, mine.values) }
  }
  return mine
}

function renewBlock(makeId: () => string): (block: Block) => Block {
  return (block) => renewIds(block, makeId)
}

/** Each of mine that theirs does not have as it is, after the one it followed. */
function weave<Part>(
  theirs: readonly Part[],
  mine: readonly Part[],
  idOf: (part: Part) => string,
  renew: (part: Part) => Part,
): readonly Part[] {
  const woven = [...theirs]
  let after = -1
  for (const part of mine) {
    const place = woven.findIndex((other) => idOf(other) === idOf(part))
    const other = woven[place]
    if (other !== undefined && deepCompareStrict(other, part)) {
      after = place
      continue
    }
    after = place === -1 ? after + 1 : place + 1
    woven.splice(after, 0, place === -1 ? part : renew(part))
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
