import { numberIndicators } from '#app/domain/indicator/number-indicators.ts'
import { readRoleItem } from '#app/domain/package/read-role-item.ts'
import type { ListItem, ListSection } from '#app/domain/template/template.ts'
import { readText } from '#app/domain/text/json-value.ts'

/** An item of a list as another list or form refers to it. */
export type RoleChoice = {
  readonly value: string
  readonly label: string
  /** The number of an indicator or a reference. */
  readonly tag?: string
}

/** The items of a list to choose from, by the names they are known by: "2a Målt LDL". Items without a name are left out. */
export function buildRoleChoices(section: ListSection, items: readonly ListItem[]): readonly RoleChoice[] {
  const tags = buildTags(section, items)
  return items.flatMap((item, index) => {
    const title = readText(item, section.itemTitle)
    if (title === undefined) return []
    const tag = tags[index]
    return [tag ? { value: item.id, label: `${tag} ${title}`, tag } : { value: item.id, label: title }]
  })
}

/** The number tag of each item: indicators and references are numbered by position, other items have none. */
export function buildTags(section: ListSection, items: readonly ListItem[]): readonly string[] {
  if (section.role === 'references') return items.map((_, index) => String(index + 1))
  if (section.role !== 'indicators') return items.map(() => '')
  return numberIndicators(items.map((item) => readRoleItem('indicators', item)))
}
