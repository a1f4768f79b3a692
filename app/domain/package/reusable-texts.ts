import { readText } from '#app/domain/text/json-value.ts'
import type { ListItem, UiSchema } from '#app/domain/template/template.ts'

/** Field → a text that another item has there, to be taken over instead of typed again. */
export type ReusableTexts = { readonly [field: string]: string }

/**
 * For the fields with `options.reuse`: what the nearest item above says, else the last one below. What two indicators
 * have in common must be written in the same words, or it reads as two things.
 */
export function findReusableTexts(
  uiSchema: UiSchema,
  items: readonly ListItem[],
  itemId: string | null,
): ReusableTexts {
  const place = items.findIndex(({ id }) => id === itemId)
  if (place < 0) return {}
  const others = [...items.slice(0, place).toReversed(), ...items.slice(place + 1).toReversed()]
  return Object.fromEntries(
    listReusable(uiSchema).flatMap((field) => {
      const text = others.map((item) => readText(item, field)).find((one) => one !== undefined)
      return text === undefined ? [] : [[field, text]]
    }),
  )
}

function listReusable(uiSchema: UiSchema): readonly string[] {
  const field = /^#\/properties\/([^/]+)$/.exec(uiSchema.scope ?? '')?.[1]
  const own = field !== undefined && uiSchema.options?.['reuse'] === true ? [field] : []
  return [...own, ...(uiSchema.elements ?? []).flatMap(listReusable)]
}
