import { fieldOfControl } from '#app/domain/template/section-fields.ts'
import type { JsonSchema, UiSchema } from '#app/domain/template/template.ts'
import { isJsonObject } from '#app/domain/text/json-value.ts'

/** The layout with the field's control a place up or down among its neighbours; itself where it cannot move. */
export function moveControl(uiSchema: UiSchema, name: string, by: -1 | 1): UiSchema {
  const { elements } = uiSchema
  if (!elements) return uiSchema
  const from = elements.findIndex((element) => fieldOfControl(element) === name)
  if (from !== -1) {
    const swapped = swapNeighbours(elements, from, by)
    return swapped === elements ? uiSchema : { ...uiSchema, elements: swapped }
  }
  const moved = elements.map((element) => moveControl(element, name, by))
  return moved.every((element, at) => element === elements[at]) ? uiSchema : { ...uiSchema, elements: moved }
}

/** The entry at `from` has changed places with its neighbour; the same list where it has none. */
export function swapNeighbours<Entry>(entries: readonly Entry[], from: number, by: -1 | 1): readonly Entry[] {
  const [entry, neighbour] = [entries[from], entries[from + by]]
  if (entry === undefined || neighbour === undefined) return entries
  return entries.map((one, at) => (at === from ? neighbour : at === from + by ? entry : one))
}

export function replaceControl(uiSchema: UiSchema, name: string, control: UiSchema): UiSchema {
  if (fieldOfControl(uiSchema) === name) return control
  const { elements } = uiSchema
  if (!elements) return uiSchema
  return { ...uiSchema, elements: elements.map((element) => replaceControl(element, name, control)) }
}

/** The layout without the field's control, without groups that held nothing else, and without rules that ask for it. */
export function dropControl(uiSchema: UiSchema, name: string): UiSchema {
  const kept = withoutRuleOn(uiSchema, name)
  if (!kept.elements) return kept
  const elements = kept.elements
    .filter((element) => fieldOfControl(element) !== name)
    .map((element) => dropControl(element, name))
    .filter((element) => element.elements?.length !== 0)
  return { ...kept, elements }
}

function withoutRuleOn(uiSchema: UiSchema, name: string): UiSchema {
  const condition = isJsonObject(uiSchema.rule) ? uiSchema.rule['condition'] : undefined
  if (!isJsonObject(condition) || condition['scope'] !== `#/properties/${name}`) return uiSchema
  const { rule: _rule, ...rest } = uiSchema
  return rest
}

/** Handouts print fields in the schema's order: it follows the screen. */
export function orderProperties(schema: JsonSchema, uiSchema: UiSchema): JsonSchema {
  const { properties = {} } = schema
  const shown = namesIn(uiSchema).filter((name) => name in properties)
  const names = [...shown, ...Object.keys(properties).filter((name) => !shown.includes(name))]
  const ordered = names.flatMap((name) => {
    const property = properties[name]
    return property ? [[name, property] as const] : []
  })
  return { ...schema, properties: Object.fromEntries(ordered) }
}

function namesIn(uiSchema: UiSchema): readonly string[] {
  if (uiSchema.elements) return uiSchema.elements.flatMap(namesIn)
  const name = fieldOfControl(uiSchema)
  return name === undefined ? [] : [name]
}
