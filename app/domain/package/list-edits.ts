import {
  type Groups,
  groupsOf,
  insertCopy,
  moveIndicator,
  regroup,
} from '#app/domain/indicator/group-indicators.ts'
import { insertEntry, moveEntry } from '#app/domain/package/list-order.ts'
import type { ListItem, ListSection } from '#app/domain/template/template.ts'

type Items = readonly ListItem[]

/** An item that was taken out, with what it takes to put it back. */
export type RemovedItem = { readonly item: ListItem; readonly index: number; readonly groups: Groups }

/** The item at place `to`. Indicators that share a number go on sharing it. */
export function moveItem({ role }: ListSection, items: Items, id: string, to: number): Items {
  const from = items.findIndex((item) => item.id === id)
  return role === 'indicators' ? moveIndicator(items, from, to) : moveEntry(items, from, to)
}

/** A copy right after its original. */
export function duplicateItem({ role }: ListSection, items: Items, original: ListItem, newId: string): Items {
  const copy = { ...original, id: newId }
  const place = items.findIndex((item) => item.id === original.id) + 1
  return role === 'indicators' ? insertCopy(items, original, copy) : insertEntry(items, place, copy)
}

export function removeItem({ role }: ListSection, items: Items, id: string): Items {
  const left = items.filter((item) => item.id !== id)
  return role === 'indicators' ? regroup(left, groupsOf(items)) : left
}

/** What `restoreItem` needs, read before the item is removed. */
export function rememberItem(items: Items, item: ListItem): RemovedItem {
  return { item, index: items.findIndex((one) => one.id === item.id), groups: groupsOf(items) }
}

/** Puts a removed item back where it was, among those it shared its number with. */
export function restoreItem({ role }: ListSection, items: Items, removed: RemovedItem): Items {
  const back = insertEntry(items, removed.index, removed.item)
  return role === 'indicators' ? regroup(back, new Map([...groupsOf(items), ...removed.groups])) : back
}
