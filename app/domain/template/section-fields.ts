import { roleProperties, type RoleProperty } from '#app/domain/template/role-properties.ts'
import type {
  FormSection,
  JsonSchema,
  ListSection,
  Section,
  UiSchema,
} from '#app/domain/template/template.ts'

/** What can be asked for in a field. `other` is anything a template file may hold beyond these. */
export type FieldKind = 'text' | 'long-text' | 'number' | 'date' | 'choice' | 'checkbox'

export const fieldKinds: readonly FieldKind[] = ['text', 'long-text', 'number', 'date', 'choice', 'checkbox']

export type TemplateField = {
  /** The property in the content; it stays when the field gets another title. */
  readonly name: string
  readonly schema: JsonSchema
  readonly control: UiSchema
  readonly kind: FieldKind | 'other'
  readonly isRequired: boolean
  /** The app reads a core field by its role: it can be renamed and moved, never removed. */
  readonly isCore: boolean
  /** A core field whose choices the app acts on. */
  readonly hasFixedChoices: boolean
}

export type FieldShape = { readonly schema: JsonSchema; readonly uiSchema: UiSchema }

export function shapeOf(section: FormSection | ListSection): FieldShape {
  return section.type === 'form'
    ? { schema: section.schema, uiSchema: section.uiSchema }
    : { schema: section.itemSchema, uiSchema: section.itemUiSchema }
}

export function withShape<Kind extends FormSection | ListSection>(section: Kind, shape: FieldShape): Kind {
  return section.type === 'form'
    ? { ...section, schema: shape.schema, uiSchema: shape.uiSchema }
    : { ...section, itemSchema: shape.schema, itemUiSchema: shape.uiSchema }
}

/** The fields of a form, or of a list's items, in the order of the screen. A text has none. */
export function listFields(section: Section): readonly TemplateField[] {
  if (section.type === 'rich-text') return []
  const { schema, uiSchema } = shapeOf(section)
  return controlsOf(uiSchema).flatMap((control) => {
    const name = fieldOfControl(control)
    const property = name === undefined ? undefined : schema.properties?.[name]
    if (name === undefined || property === undefined) return []
    const core = coreOf(section, name)
    return [
      {
        name,
        schema: property,
        control,
        kind: kindOf(property, control),
        isRequired: schema.required?.includes(name) ?? false,
        isCore: core !== undefined,
        hasFixedChoices: core?.choices !== undefined,
      },
    ]
  })
}

export function findField(section: Section, name: string): TemplateField | undefined {
  return listFields(section).find((field) => field.name === name)
}

/** `#/properties/note` → `note`; undefined for a layout and for what lies inside a field. */
export function fieldOfControl({ scope }: UiSchema): string | undefined {
  return scope === undefined ? undefined : /^#\/properties\/([^/]+)$/.exec(scope)?.[1]
}

function controlsOf(uiSchema: UiSchema): readonly UiSchema[] {
  return uiSchema.elements ? uiSchema.elements.flatMap(controlsOf) : [uiSchema]
}

function coreOf(section: FormSection | ListSection, name: string): RoleProperty | undefined {
  return section.role === undefined ? undefined : roleProperties[section.role][name]
}

function kindOf(schema: JsonSchema, { options }: UiSchema): FieldKind | 'other' {
  if (options?.['optionsFrom'] !== undefined) return 'other'
  if (schema.oneOf ?? schema.enum) return 'choice'
  if (schema.type === 'boolean') return 'checkbox'
  if (schema.type === 'number' || schema.type === 'integer') return 'number'
  if (schema.type !== 'string' || options?.['format'] === 'time') return 'other'
  if (schema.format === 'date') return 'date'
  return options?.['multi'] === true ? 'long-text' : 'text'
}
