import {
  type FieldKind,
  fieldOfControl,
  findField,
  shapeOf,
  type TemplateField,
  withShape,
} from '#app/domain/template/section-fields.ts'
import {
  dropControl,
  moveControl,
  orderProperties,
  replaceControl,
} from '#app/domain/template/edit-layout.ts'
import type {
  FormSection,
  FormValues,
  JsonSchema,
  ListItem,
  ListSection,
  UiSchema,
} from '#app/domain/template/template.ts'

/** What is said about a field. `options` only counts for a choice; one choice a line. */
export type FieldSettings = {
  readonly title: string
  readonly help: string
  readonly options: readonly string[]
  readonly isRequired: boolean
}

type WithFields = FormSection | ListSection

/** The section with a field more, last on the screen. `name` is its property and must be new. */
export function addFieldTo<Kind extends WithFields>(
  section: Kind,
  name: string,
  kind: FieldKind,
  settings: FieldSettings,
): Kind {
  const { schema, uiSchema } = shapeOf(section)
  const control: UiSchema = {
    type: 'Control',
    scope: `#/properties/${name}`,
    ...(kind === 'long-text' ? { options: { multi: true } } : {}),
  }
  const layout = uiSchema.elements ? uiSchema : { type: 'VerticalLayout', elements: [uiSchema] }
  return withShape(section, {
    schema: withField(schema, name, buildField(kind, settings), settings.isRequired),
    uiSchema: { ...layout, elements: [...(layout.elements ?? []), control] },
  })
}

/** The field under other words, with other choices. A field that the section does not have changes nothing. */
export function changeFieldIn<Kind extends WithFields>(
  section: Kind,
  name: string,
  settings: FieldSettings,
): Kind {
  const field = findField(section, name)
  if (!field) return section
  const { schema, uiSchema } = shapeOf(section)
  const property = changeProperty(field, settings)
  const isRequired = field.isCore ? field.isRequired : settings.isRequired
  const { label: _label, ...control } = field.control
  return withShape(section, {
    schema: withField(schema, name, property, isRequired),
    uiSchema: replaceControl(uiSchema, name, control),
  })
}

/** The section without the field, and without what its first content said in it. */
export function dropFieldFrom<Kind extends WithFields>(section: Kind, name: string): Kind {
  const { schema, uiSchema } = shapeOf(section)
  const { [name]: _property, ...properties } = schema.properties ?? {}
  const required = (schema.required ?? []).filter((one) => one !== name)
  const bare = withShape(section, {
    schema: { ...schema, properties, required },
    uiSchema: dropControl(uiSchema, name),
  })
  return withoutContent(bare, name)
}

/** The field a place up or down within its group on the screen; print follows the screen. */
export function moveFieldIn<Kind extends WithFields>(section: Kind, name: string, by: -1 | 1): Kind {
  const { schema, uiSchema } = shapeOf(section)
  const moved = moveControl(uiSchema, name, by)
  if (moved === uiSchema) return section
  return withShape(section, { schema: orderProperties(schema, moved), uiSchema: moved })
}

function buildField(kind: FieldKind, { title, help, options }: FieldSettings): JsonSchema {
  const words = { title, ...(help === '' ? {} : { description: help }) }
  switch (kind) {
    case 'text':
    case 'long-text':
      return { type: 'string', ...words }
    case 'number':
      return { type: 'number', ...words }
    case 'date':
      return { type: 'string', ...words, format: 'date' }
    case 'choice':
      return { type: 'string', ...words, oneOf: options.map((title) => ({ const: title, title })) }
    case 'checkbox':
      return { type: 'boolean', ...words }
  }
}

function changeProperty(field: TemplateField, { title, help, options }: FieldSettings): JsonSchema {
  const { description: _description, ...rest } = field.schema
  const words = { ...rest, title, ...(help === '' ? {} : { description: help }) }
  if (field.kind !== 'choice' || field.hasFixedChoices) return words
  const { enum: _enum, ...open } = words
  const before = choicesOf(field.schema)
  return {
    ...open,
    oneOf: options.map((title) => before.find((choice) => choice.title === title) ?? { const: title, title }),
  }
}

/** A choice that keeps its title keeps its value: what was answered still fits. */
export function choicesOf(schema: JsonSchema): NonNullable<JsonSchema['oneOf']> {
  return schema.oneOf ?? (schema.enum ?? []).map((value) => ({ const: value, title: String(value) }))
}

function withField(schema: JsonSchema, name: string, property: JsonSchema, isRequired: boolean): JsonSchema {
  const others = (schema.required ?? []).filter((one) => one !== name)
  return {
    ...schema,
    properties: { ...schema.properties, [name]: property },
    required: isRequired ? [...others, name] : others,
  }
}

function withoutContent<Kind extends WithFields>(section: Kind, name: string): Kind {
  if (section.type === 'form') {
    return section.initial === undefined
      ? section
      : { ...section, initial: withoutProperty(section.initial, name) }
  }
  const { initial, initialFor, example, exampleFor } = section
  const clean = (items: readonly ListItem[]) => items.map((item) => withoutItemProperty(item, name))
  return {
    ...section,
    ...(initial && { initial: clean(initial) }),
    ...(example && { example: clean(example) }),
    ...(initialFor && { initialFor: cleanEach(initialFor, clean) }),
    ...(exampleFor && { exampleFor: cleanEach(exampleFor, clean) }),
  }
}

type ByKind = NonNullable<ListSection['initialFor']>

function cleanEach(byKind: ByKind, clean: (items: readonly ListItem[]) => readonly ListItem[]): ByKind {
  return Object.fromEntries(Object.entries(byKind).map(([kind, items]) => [kind, clean(items)]))
}

function withoutProperty(values: FormValues, name: string): FormValues {
  const { [name]: _value, ...rest } = values
  return rest
}

function withoutItemProperty(item: ListItem, name: string): ListItem {
  return { ...withoutProperty(item, name), id: item.id }
}

/** The fields whose choices are the items of the list with this role. */
export function fieldsChoosingFrom(uiSchema: UiSchema, role: string): readonly string[] {
  if (uiSchema.elements) return uiSchema.elements.flatMap((element) => fieldsChoosingFrom(element, role))
  const name = fieldOfControl(uiSchema)
  return name !== undefined && uiSchema.options?.['optionsFrom'] === role ? [name] : []
}
