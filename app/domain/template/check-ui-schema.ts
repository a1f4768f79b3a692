import type { JsonSchema, UiSchema } from '#app/domain/template/template.ts'
import { isJsonObject } from '#app/domain/text/json-value.ts'
import { makeFault, type Fault } from '#app/domain/text/fault.ts'

/** A layout must point at fields that exist, and take its choices from roles that some list has. */
export function checkUiSchema(
  uiSchema: UiSchema,
  schema: JsonSchema,
  listRoles: ReadonlySet<string>,
  path: string,
): Fault[] {
  const field = uiSchema.scope === undefined ? undefined : findField(schema, uiSchema.scope)
  return [
    ...checkScope(uiSchema.scope, schema, `${path}.scope`),
    ...checkScope(ruleScope(uiSchema.rule), schema, `${path}.rule.condition.scope`),
    ...checkOptionsFrom(uiSchema.options?.['optionsFrom'], listRoles, `${path}.options.optionsFrom`),
    ...checkDetail(uiSchema.options?.['detail'], field?.items, listRoles, `${path}.options.detail`),
    ...(uiSchema.elements ?? []).flatMap((element, at) =>
      checkUiSchema(element, schema, listRoles, `${path}.elements[${at}]`),
    ),
  ]
}

/** `#/properties/a/properties/b` → the schema of that field. */
function findField(schema: JsonSchema, scope: string): JsonSchema | undefined {
  const names = scope.split('/properties/').slice(1)
  return names.reduce<JsonSchema | undefined>((inner, name) => inner?.properties?.[name], schema)
}

function checkScope(scope: unknown, schema: JsonSchema, path: string): Fault[] {
  if (typeof scope !== 'string' || findField(schema, scope)) return []
  return [makeFault(path, `Skemaet har intet felt »${scope}«.`, `The schema has no field "${scope}".`)]
}

function checkOptionsFrom(role: unknown, listRoles: ReadonlySet<string>, path: string): Fault[] {
  if (role === undefined || (typeof role === 'string' && listRoles.has(role))) return []
  return [
    makeFault(
      path,
      `Ingen liste i skabelonen har rollen »${role}«.`,
      `No list in the template has the role "${role}".`,
    ),
  ]
}

function checkDetail(
  detail: unknown,
  items: JsonSchema | undefined,
  listRoles: ReadonlySet<string>,
  path: string,
): Fault[] {
  if (!isUiSchema(detail)) return []
  if (items) return checkUiSchema(detail, items, listRoles, path)
  return [
    makeFault(path, 'Kun en liste af felter kan have »detail«.', 'Only a list of fields can have "detail".'),
  ]
}

function ruleScope(rule: unknown): unknown {
  const condition = isJsonObject(rule) ? rule['condition'] : undefined
  return isJsonObject(condition) ? condition['scope'] : undefined
}

function isUiSchema(value: unknown): value is UiSchema {
  return isJsonObject(value) && typeof value['type'] === 'string'
}
