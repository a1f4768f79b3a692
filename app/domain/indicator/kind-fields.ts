import type { IndicatorKind } from '#app/domain/indicator/indicator.ts'
import type { JsonSchema } from '#app/domain/template/template.ts'

/** Fields that only some kinds have a use for, each kind with those that it cannot be without. */
const neededBy: { readonly [kind in IndicatorKind]: readonly string[] } = {
  proportion: ['population', 'numerator', 'denominator', 'period', 'source', 'direction'],
  rate: ['population', 'numerator', 'denominator', 'period', 'source', 'direction'],
  count: ['population', 'numerator', 'period', 'source', 'direction'],
  mean: ['population', 'numerator', 'unit', 'denominator', 'period', 'source', 'direction'],
  'two-registrations': ['population', 'firstRegistration', 'secondRegistration', 'period', 'source'],
  composition: ['population', 'parts', 'denominator', 'period', 'source'],
  'single-choice': ['options'],
  'multiple-choice': ['options'],
  'free-text': [],
}

const ofSomeKinds = new Set(Object.values(neededBy).flat())

/** The fields without which practices cannot be asked. */
export function neededFields(kind: IndicatorKind): readonly string[] {
  return ['title', 'kind', ...neededBy[kind]]
}

/** Whether a kind has a use for a field. Fields that no kind needs belong to all of them. */
export function usesField(kind: IndicatorKind, field: string): boolean {
  return !ofSomeKinds.has(field) || neededBy[kind].includes(field)
}

/** Kinds that a practice answers out of its head: there is no number to look up. */
export function isQuestion(kind: IndicatorKind): boolean {
  return kind === 'single-choice' || kind === 'multiple-choice' || kind === 'free-text'
}

/** The schema of one indicator: what its kind has no use for is not required of it. */
export function schemaOfKind(schema: JsonSchema, kind: IndicatorKind): JsonSchema {
  const required = (schema.required ?? []).filter((field) => usesField(kind, field))
  return required.length === schema.required?.length ? schema : { ...schema, required }
}
