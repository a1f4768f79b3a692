import type { MakeId } from '#app/domain/template/edit-template.ts'
import type { JsonSchema, Section, UiSchema } from '#app/domain/template/template.ts'

/** A section without content. A form or a list begins with one text field, so that there is something to fill in. */
export function newSection(
  {
    type,
    title,
    fieldTitle,
  }: { readonly type: Section['type']; readonly title: string; readonly fieldTitle: string },
  makeId: MakeId,
): Section {
  const id = makeId()
  if (type === 'rich-text') return { id, type, title }
  const name = firstField
  const schema: JsonSchema = {
    type: 'object',
    properties: { [name]: { type: 'string', title: fieldTitle } },
    required: [name],
  }
  const uiSchema: UiSchema = {
    type: 'VerticalLayout',
    elements: [{ type: 'Control', scope: `#/properties/${name}` }],
  }
  if (type === 'form') return { id, type, title, schema, uiSchema }
  const words = { itemName: title.toLowerCase(), addLabel: title }
  return { id, type, title, ...words, itemTitle: name, itemSchema: schema, itemUiSchema: uiSchema }
}

/** Handouts that name an item by its title look here. */
const firstField = 'title'
