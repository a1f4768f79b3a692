import type { FormSection, JsonSchema, ListSection } from '#app/domain/template/template.ts'

/**
 * What may be stored of a section while it is still being written: every field may be missing or half typed, but
 * none may have another type than the template gives it, and none may be unknown. What is *complete* is another
 * question (`isFilled`): a save must never fail because a date is half typed.
 */
export function buildContentSchema(section: FormSection | ListSection): unknown {
  if (section.type === 'form') return buildFormSchema(section)
  const item = buildWritingSchema(section.itemSchema)
  const properties = { ...item.properties, id: { type: 'string', minLength: 1 } }
  return { type: 'array', items: { ...item, properties, required: ['id'] } }
}

/** An acceptance holds, beside its fields, the wording that was accepted. */
function buildFormSchema({ schema, accepts }: FormSection): JsonSchema {
  const form = buildWritingSchema(schema)
  if (accepts === undefined) return form
  return { ...form, properties: { ...form.properties, acceptedText: { type: 'string' } } }
}

function buildWritingSchema(schema: JsonSchema): JsonSchema {
  const { type, properties, items, maxLength } = schema
  return {
    ...(type === undefined ? {} : { type }),
    ...(maxLength === undefined ? {} : { maxLength }),
    ...(items ? { items: buildWritingSchema(items) } : {}),
    ...(properties ? { properties: buildWritingProperties(properties), additionalProperties: false } : {}),
  }
}

function buildWritingProperties(properties: NonNullable<JsonSchema['properties']>): JsonSchema['properties'] {
  return Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [name, buildWritingSchema(schema)]),
  )
}
