import { schemaOfKind } from '#app/domain/indicator/kind-fields.ts'
import { readRoleItem } from '#app/domain/package/read-role-item.ts'
import type { JsonSchema, ListItem, ListSection } from '#app/domain/template/template.ts'

/** The schema that one item has to meet: an indicator's depends on its kind. */
export function itemSchemaOf(section: Pick<ListSection, 'role' | 'itemSchema'>, item: ListItem): JsonSchema {
  if (section.role !== 'indicators') return section.itemSchema
  return schemaOfKind(section.itemSchema, readRoleItem('indicators', item).kind ?? 'proportion')
}
