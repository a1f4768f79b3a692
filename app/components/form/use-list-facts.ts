import { useState } from 'react'
import type { ListFacts } from '#app/components/form/form-context.tsx'
import { readRoleItem } from '#app/domain/package/read-role-item.ts'
import { findReusableTexts } from '#app/domain/package/reusable-texts.ts'
import type { ListItem, ListSection } from '#app/domain/template/template.ts'

/** What the open item's form needs of the others. The same object while it says the same: every field reads it. */
export function useListFacts(
  section: ListSection,
  items: readonly ListItem[],
  openId: string | null,
): ListFacts {
  const facts: ListFacts = {
    reusable: findReusableTexts(section.itemUiSchema, items, openId),
    recordSystems: section.role === 'indicators' ? listNamedSystems(items) : [],
    // There is nothing before the first indicator that it could be joined to.
    unused: section.role === 'indicators' && items[0]?.id === openId ? ['joined'] : [],
  }
  const [kept, setKept] = useState(facts)
  if (JSON.stringify(kept) === JSON.stringify(facts)) return kept
  setKept(facts)
  return facts
}

function listNamedSystems(items: readonly ListItem[]): readonly string[] {
  const sets = items.flatMap((item) => readRoleItem('indicators', item).instructions ?? [])
  return [...new Set(sets.map(({ recordSystem }) => recordSystem ?? ''))]
}
