import type { PastedItem } from '#app/domain/text/paste/pasted-block.ts'

/** A list with the lists that stand under its points. */
export type PastedList = {
  readonly kind: 'bullets' | 'numbers' | 'ticks'
  readonly start: number
  readonly items: readonly { readonly item: PastedItem; readonly lists: readonly PastedList[] }[]
}

/** Points that follow one another as the lists they make: a deeper point belongs under the one before it. */
export function nestItems(items: readonly PastedItem[]): readonly PastedList[] {
  const top = Math.min(...items.map(({ level }) => level))
  return groupLists(items, top).map((group) => buildList(group, top))
}

/** Runs of points that make one list: a point of the top level of another kind begins the next. */
function groupLists(items: readonly PastedItem[], top: number): readonly (readonly PastedItem[])[] {
  const groups: PastedItem[][] = []
  for (const item of items) {
    const group = groups.at(-1)
    const last = group?.findLast(({ level }) => level === top) ?? group?.[0]
    const goesOn = item.level > top || (last !== undefined && kindOf(last) === kindOf(item) && !item.begins)
    if (group && goesOn) group.push(item)
    else groups.push([item])
  }
  return groups
}

function buildList(items: readonly PastedItem[], top: number): PastedList {
  const [first] = items
  const heads = [...items.entries()].filter(([at, { level }]) => at === 0 || level <= top)
  return {
    kind: first ? kindOf(first) : 'bullets',
    start: first?.start ?? 1,
    items: heads.map(([at, item], index) => {
      const under = items.slice(at + 1, heads[index + 1]?.[0])
      return { item, lists: under.length > 0 ? nestItems(under) : [] }
    }),
  }
}

function kindOf({ checked, ordered }: PastedItem): PastedList['kind'] {
  if (checked !== undefined) return 'ticks'
  return ordered ? 'numbers' : 'bullets'
}
