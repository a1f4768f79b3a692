import type { ListItem, ListSection, Picks } from '#app/domain/template/template.ts'
import { readText } from '#app/domain/text/json-value.ts'

/** A ready item to pick, by its title. */
export type Pick = {
  readonly item: ListItem
  readonly title: string
  /** The list has an item of that title already. */
  readonly isTaken: boolean
}

export type PickGroup = { readonly title: string; readonly picks: readonly Pick[] }

/** The ready items of a list in their groups; none where the template has none. */
export function listPicks(section: ListSection, items: readonly ListItem[]): readonly PickGroup[] {
  const taken = new Set(items.map((item) => titleOf(section, item)))
  return groupsOf(section.picks).map((group) => ({
    title: group.title,
    picks: group.items.map((item) => {
      const title = titleOf(section, item)
      return { item, title, isTaken: taken.has(title) }
    }),
  }))
}

/**
 * Copies of the chosen ready items, in the template's order.
 * @param ids of the template's items
 * @param makeId gives a new id at each call
 */
export function copyPicks(
  section: ListSection,
  ids: ReadonlySet<string>,
  makeId: () => string,
): readonly ListItem[] {
  return groupsOf(section.picks)
    .flatMap((group) => group.items)
    .filter(({ id }) => ids.has(id))
    .map((item) => ({ ...item, id: makeId() }))
}

function groupsOf(picks: Picks | undefined): Picks['groups'] {
  return picks?.groups ?? []
}

function titleOf(section: ListSection, item: ListItem): string {
  return (readText(item, section.itemTitle) ?? '').trim()
}
