import {
  listLists,
  type CheckContext,
  type WrittenList,
} from '#app/domain/package/consistency/check-context.ts'
import { findChoiceFields } from '#app/domain/package/consistency/choice-fields.ts'
import type { Finding } from '#app/domain/package/consistency/finding.ts'
import { nameItem, quote } from '#app/domain/package/consistency/wording.ts'
import type { ListItem } from '#app/domain/template/template.ts'

/** Items that point at an item of another list that is not there any more. */
export function checkDanglingLinks(context: CheckContext): readonly Finding[] {
  const lists = listLists(context)
  return lists.flatMap((list) =>
    findChoiceFields(list.section.itemUiSchema).flatMap(({ property, role }) => {
      const target = lists.find(({ section }) => section.role === role)
      return list.items
        .filter((item) => pointsAtNothing(item[property], target?.items ?? []))
        .map((item) => describe(list, item, target?.section.title ?? role))
    }),
  )
}

function pointsAtNothing(value: unknown, targets: readonly ListItem[]): boolean {
  const ids: readonly unknown[] = Array.isArray(value) ? value : [value]
  const existing = new Set<unknown>(targets.map(({ id }) => id))
  return ids.some((id) => typeof id === 'string' && id !== '' && !existing.has(id))
}

function describe(list: WrittenList, item: ListItem, target: string): Finding {
  const name = nameItem(list, item)
  const title = quote(target)
  return {
    rule: 'dangling-link',
    severity: 'missing',
    sectionId: list.section.id,
    itemId: item.id,
    message: {
      da: `${name.da} peger på noget i ${title.da}, der ikke findes mere.`,
      en: `${name.en} points at something in ${title.en} that is gone.`,
    },
  }
}
