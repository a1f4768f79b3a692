import { locateFields } from '#app/domain/template/locate.ts'
import { roleProperties, type RoleProperty } from '#app/domain/template/role-properties.ts'
import type { FormSection, JsonSchema, ListSection, Template } from '#app/domain/template/template.ts'
import { makeFault, type Fault } from '#app/domain/text/fault.ts'

/** Each role is given at most once, to a section whose schema has what the role needs. */
export function checkRoles(template: Template): Fault[] {
  const seen = new Set<string>()
  return locateFields(template).flatMap(({ value: section, path }) => {
    if (section.role === undefined) return []
    const again = seen.has(section.role)
    seen.add(section.role)
    return [...(again ? [repeatedRole(section.role, path)] : []), ...checkRoleSchema(section, path)]
  })
}

function repeatedRole(role: string, path: string): Fault {
  return makeFault(
    `${path}.role`,
    `Rollen »${role}« er allerede givet til et andet afsnit. Den kan kun gives én gang.`,
    `The role "${role}" is already given to another section. It can be given once only.`,
  )
}

function checkRoleSchema(section: FormSection | ListSection, path: string): Fault[] {
  if (section.role === undefined) return []
  const schema = section.type === 'form' ? section.schema : section.itemSchema
  const schemaPath = `${path}.${section.type === 'form' ? 'schema' : 'itemSchema'}.properties`
  return Object.entries(roleProperties[section.role]).flatMap(([name, property]) =>
    checkRoleProperty(schema.properties?.[name], property, `${schemaPath}.${name}`, section.role ?? ''),
  )
}

function checkRoleProperty(
  schema: JsonSchema | undefined,
  property: RoleProperty,
  path: string,
  role: string,
): Fault[] {
  if (schema === undefined) {
    return property.needed
      ? [makeFault(path, `Rollen »${role}« kræver dette felt.`, `The role "${role}" needs this field.`)]
      : []
  }
  if (schema.type !== property.type) {
    const type = property.type
    return [
      makeFault(
        `${path}.type`,
        `I rollen »${role}« skal feltet have typen ${type}.`,
        `In the role "${role}" this field must have the type ${type}.`,
      ),
    ]
  }
  return checkChoices(schema, property.choices, path)
}

/** The app acts on these words, so a template may offer fewer of them, but no others. */
function checkChoices(schema: JsonSchema, known: readonly string[] | undefined, path: string): Fault[] {
  if (known === undefined) return []
  const offered = schema.enum ?? schema.oneOf?.map((choice) => choice.const) ?? []
  if (offered.length === 0) {
    return [
      makeFault(
        path,
        `Feltet skal have mulighederne ${known.join(', ')}.`,
        `The field must offer ${known.join(', ')}.`,
      ),
    ]
  }
  return offered
    .filter((choice) => !known.includes(String(choice)))
    .map((choice) =>
      makeFault(
        path,
        `»${choice}« er ikke en af mulighederne ${known.join(', ')}.`,
        `"${choice}" is none of the choices ${known.join(', ')}.`,
      ),
    )
}
