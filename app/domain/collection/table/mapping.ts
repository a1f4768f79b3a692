import { type ImportField, nameField } from '#app/domain/collection/table/import-field.ts'
import type { NumberStyle } from '#app/domain/table/number-cell.ts'

/**
 * What a column is: nothing, the practice's number or name, what rows are chosen by (a year, a measure), or a field's
 * name (`nameField`).
 */
export type ColumnRole = string

export const plainRoles = ['ignore', 'number', 'name', 'filter'] as const

/** How a table is read. Rows above `header` (counted from 1; 0: none) are left out. */
export type Mapping = {
  readonly header: number
  readonly numbers: NumberStyle
  /** One a column. */
  readonly roles: readonly ColumnRole[]
  /** With a column to choose by: the value its rows must have. Empty: all rows. */
  readonly filter: string
}

export type MappingProblem =
  | { readonly code: 'no-practice' | 'no-numbers' }
  | { readonly code: 'twice'; readonly role: ColumnRole }
  /** An indicator has some of its fields but not all. */
  | { readonly code: 'incomplete'; readonly missing: ImportField }

/** What keeps a mapping from being used. A composition's total may be missing: its parts add up to it. */
export function checkMapping(mapping: Mapping, fields: readonly ImportField[]): readonly MappingProblem[] {
  const { roles } = mapping
  const mapped = fields.filter((field) => roles.includes(nameField(field)))
  const begun = new Set(mapped.map(({ indicatorId }) => indicatorId))
  const missing = fields.filter(
    (field) => begun.has(field.indicatorId) && !mapped.includes(field) && !canBeAdded(field, fields),
  )
  const doubled = [
    ...new Set(roles.filter((role, index) => role !== 'ignore' && roles.indexOf(role) !== index)),
  ]
  return [
    ...(roles.includes('number') || roles.includes('name') ? [] : [{ code: 'no-practice' } as const]),
    ...(mapped.length === 0 ? [{ code: 'no-numbers' } as const] : []),
    ...doubled.map((role) => ({ code: 'twice', role }) as const),
    ...missing.map((field) => ({ code: 'incomplete', missing: field }) as const),
  ]
}

/** The whole of a composition is the sum of its parts. */
export function canBeAdded(field: ImportField, fields: readonly ImportField[]): boolean {
  const hasParts = fields.some(
    ({ indicatorId, sort }) => indicatorId === field.indicatorId && sort === 'part',
  )
  return field.sort === 'whole' && hasParts
}

/** The column with a role, or −1. */
export function columnOf({ roles }: Pick<Mapping, 'roles'>, role: ColumnRole): number {
  return roles.indexOf(role)
}
