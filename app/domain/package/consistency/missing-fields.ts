import { checkAgainstSchema } from '#app/domain/template/check-against-schema.ts'
import type { FormValues, JsonSchema } from '#app/domain/template/template.ts'
import { isJsonObject } from '#app/domain/text/json-value.ts'

/** Titles of the fields of a form or an item that are empty, or filled with something they cannot hold. */
export type MissingFields = { readonly empty: readonly string[]; readonly unfinished: readonly string[] }

/** @param needed names of fields that must be filled, beside those the schema requires */
export function findMissingFields(
  values: FormValues,
  schema: JsonSchema,
  needed: readonly string[],
): MissingFields {
  const required = new Set([...(schema.required ?? []), ...needed])
  const fields = Object.entries(schema.properties ?? {}).map(([name, property]) => ({
    title: property.title ?? name,
    isRequired: required.has(name),
    isEmpty: isBlank(values[name]),
    isBegun: !isBlank(values[name]) || (Array.isArray(values[name]) && values[name].length > 0),
    isSound: checkAgainstSchema(withoutBlanks(values[name] ?? null), property).length === 0,
  }))
  const empty = fields.filter(({ isRequired, isEmpty }) => isRequired && isEmpty)
  const unfinished = fields.filter((field) => field.isBegun && !field.isSound && !empty.includes(field))
  return { empty: empty.map(({ title }) => title), unfinished: unfinished.map(({ title }) => title) }
}

/** Whether nothing was put in: blank text, an empty list, or an object of such. A box that is not ticked is nothing. */
export function isBlank(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === ''
  if (Array.isArray(value)) return value.every(isBlank)
  if (isJsonObject(value)) return Object.values(value).every(isBlank)
  return value === undefined || value === null || value === false
}

/** A field inside a field that was emptied again is as good as one that was never touched. */
function withoutBlanks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutBlanks)
  if (!isJsonObject(value)) return value
  const filled = Object.entries(value).filter(([, inner]) => inner === false || !isBlank(inner))
  return Object.fromEntries(filled.map(([name, inner]) => [name, withoutBlanks(inner)]))
}
