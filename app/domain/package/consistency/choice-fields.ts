import type { UiSchema } from '#app/domain/template/template.ts'

/** A field whose value names items of the list with a role. */
export type ChoiceField = { readonly property: string; readonly role: string }

/** The fields of a layout that take their choices from another list. */
export function findChoiceFields(uiSchema: UiSchema): readonly ChoiceField[] {
  const role = uiSchema.options?.['optionsFrom']
  const property = uiSchema.scope?.split('/').at(-1)
  return [
    ...(typeof role === 'string' && property !== undefined ? [{ property, role }] : []),
    ...(uiSchema.elements ?? []).flatMap(findChoiceFields),
  ]
}
