import { checkAgainstSchema } from '#app/domain/template/check-against-schema.ts'
import { checkTemplate } from '#app/domain/template/check-template.ts'
import type { Template } from '#app/domain/template/template.ts'
import type { Fault } from '#app/domain/text/fault.ts'

export type ParsedTemplate =
  | { readonly ok: true; readonly template: Template }
  | { readonly ok: false; readonly faults: readonly Fault[] }

/**
 * A template as it was read from JSON, or everything that is wrong with it: first against the schema; and when the
 * shape is right, whether its parts fit together. Nothing half-loads.
 * @param schema templates/template.schema.json
 */
export function parseTemplate(value: unknown, schema: unknown): ParsedTemplate {
  const shapeFaults = checkAgainstSchema(value, schema)
  if (shapeFaults.length > 0 || !hasShape(value, shapeFaults)) return { ok: false, faults: shapeFaults }
  const faults = checkTemplate(value)
  return faults.length > 0 ? { ok: false, faults } : { ok: true, template: value }
}

/** The schema says what the type says: without faults the value is a template. */
function hasShape(value: unknown, faults: readonly Fault[]): value is Template {
  return value !== undefined && faults.length === 0
}
