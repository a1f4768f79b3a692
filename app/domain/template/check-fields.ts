import { checkAgainstSchema } from '#app/domain/template/check-against-schema.ts'
import { buildContentSchema } from '#app/domain/template/content-schema.ts'
import { checkUiSchema } from '#app/domain/template/check-ui-schema.ts'
import { locateFields } from '#app/domain/template/locate.ts'
import type { FormSection, JsonSchema, ListSection, Template } from '#app/domain/template/template.ts'
import { makeFault, type Fault } from '#app/domain/text/fault.ts'

/** Forms and lists: what layouts, titles and default content say must be in their schemas. */
export function checkFields(template: Template): Fault[] {
  const fields = locateFields(template)
  const roles = new Set(
    fields.flatMap(({ value }) => (value.type === 'list' && value.role ? [value.role] : [])),
  )
  return fields.flatMap(({ value, path }) =>
    value.type === 'form' ? checkForm(value, path, roles) : checkList(value, path, roles),
  )
}

function checkForm(section: FormSection, path: string, roles: ReadonlySet<string>): Fault[] {
  return [
    ...checkRequired(section.schema, `${path}.schema`),
    ...checkUiSchema(section.uiSchema, section.schema, roles, `${path}.uiSchema`),
    ...checkContent(section.initial, section, `${path}.initial`),
  ]
}

function checkList(section: ListSection, path: string, roles: ReadonlySet<string>): Fault[] {
  return [
    ...checkRequired(section.itemSchema, `${path}.itemSchema`),
    ...checkUiSchema(section.itemUiSchema, section.itemSchema, roles, `${path}.itemUiSchema`),
    ...checkItemTitle(section, path),
    ...checkContent(section.initial, section, `${path}.initial`),
    ...Object.entries(section.initialFor ?? {}).flatMap(([kind, items]) =>
      checkContent(items, section, `${path}.initialFor.${kind}`),
    ),
    ...checkContent(section.example, section, `${path}.example`),
    ...Object.entries(section.exampleFor ?? {}).flatMap(([kind, items]) =>
      checkContent(items, section, `${path}.exampleFor.${kind}`),
    ),
    ...(section.picks?.groups ?? []).flatMap(({ items }, at) =>
      checkContent(items, section, `${path}.picks.groups[${at}].items`),
    ),
  ]
}

function checkContent(content: unknown, section: FormSection | ListSection, path: string): Fault[] {
  return content === undefined ? [] : checkAgainstSchema(content, buildContentSchema(section), path)
}

function checkRequired(schema: JsonSchema, path: string): Fault[] {
  const properties = schema.properties ?? {}
  const own = (schema.required ?? []).flatMap((name, at) =>
    name in properties
      ? []
      : [
          makeFault(
            `${path}.required[${at}]`,
            `Der er intet felt »${name}«.`,
            `There is no field "${name}".`,
          ),
        ],
  )
  const inner = Object.entries(properties).flatMap(([name, property]) =>
    property.items ? checkRequired(property.items, `${path}.properties.${name}.items`) : [],
  )
  return [...own, ...inner]
}

function checkItemTitle(section: ListSection, path: string): Fault[] {
  if (section.itemTitle in (section.itemSchema.properties ?? {})) return []
  const name = section.itemTitle
  return [makeFault(`${path}.itemTitle`, `Der er intet felt »${name}«.`, `There is no field "${name}".`)]
}
