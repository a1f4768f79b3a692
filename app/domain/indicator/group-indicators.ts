import { insertEntry, moveEntry } from '#app/domain/package/list-order.ts'
import type { ListItem } from '#app/domain/template/template.ts'

/** Indicator id → a key that those who share its number have in common. */
export type Groups = ReadonlyMap<string, string>

/** Which indicators share a number. */
export function groupsOf(items: readonly ListItem[]): Groups {
  const groups = new Map<string, string>()
  let first = ''
  for (const [index, item] of items.entries()) {
    if (index === 0 || item['joined'] !== true) first = `group ${item.id}`
    groups.set(item.id, first)
  }
  return groups
}

/**
 * The indicators with `joined` set so that neighbours of one group share a number. Without it the mark would move with
 * its item: 2b moved above 2a would become 1b, and 2b would be joined to 1 when 2a is deleted.
 */
export function regroup(items: readonly ListItem[], groups: Groups): readonly ListItem[] {
  return items.map((item, index) => {
    const above = items[index - 1]
    const joined = above !== undefined && groups.get(above.id) === groups.get(item.id)
    return joined === (item['joined'] === true) ? item : { ...item, joined }
  })
}

/** Moves an indicator: inside a group it belongs to it, away from its own it stands alone. */
export function moveIndicator(items: readonly ListItem[], from: number, to: number): readonly ListItem[] {
  const moved = moveEntry(items, from, to)
  const item = items[from]
  if (!item) return items
  const groups = groupsOf(items)
  const place = moved.indexOf(item)
  const [above, below] = [moved[place - 1], moved[place + 1]].map((one) => one && groups.get(one.id))
  const own = groups.get(item.id)
  const stays = own === above || own === below
  const group = above !== undefined && above === below ? above : stays ? own : undefined
  return regroup(moved, new Map(groups).set(item.id, group ?? aloneAs(item.id)))
}

/** Puts a copy after its original; a copy of one in a group belongs to the group. */
export function insertCopy(
  items: readonly ListItem[],
  original: ListItem,
  copy: ListItem,
): readonly ListItem[] {
  const groups = groupsOf(items)
  const own = groups.get(original.id)
  const isShared = [...groups.values()].filter((group) => group === own).length > 1
  const inserted = insertEntry(items, items.findIndex((item) => item.id === original.id) + 1, copy)
  return regroup(
    inserted,
    new Map(groups).set(copy.id, isShared && own !== undefined ? own : aloneAs(copy.id)),
  )
}

/** A key no group has. */
function aloneAs(id: string): string {
  return `alone ${id}`
}
