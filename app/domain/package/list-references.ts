import { readRoleItem } from '#app/domain/package/read-role-item.ts'
import type { ListItem } from '#app/domain/template/template.ts'

/** A reference as a text cites it. */
export type ListedReference = {
  readonly id: string
  /** Empty while it has none. */
  readonly title: string
}

/** Every reference in the order of the list, those without a title included: they have a number as well. */
export function listReferences(items: readonly ListItem[]): readonly ListedReference[] {
  return items.map((item) => ({ id: item.id, title: readRoleItem('references', item).title ?? '' }))
}
