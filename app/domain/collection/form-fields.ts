import type { RawAnswer } from '#app/domain/collection/check-answers.ts'
import type { Draft } from '#app/domain/collection/draft.ts'

/** The parts of a card, as the names of its controls begin. */
export type CardField = 'numerator' | 'denominator' | 'not-found' | 'reason'

/** The control's name: the markup, the page's script and the server that reads the form agree by it. */
export function fieldName(field: CardField, indicatorId: string): string {
  return `${field}.${indicatorId}`
}

/** The two controls for the record system, and what was chosen when the page was made. */
export const systemFields = { before: 'system-before', wide: 'system', narrow: 'system-narrow' } as const

/** What a form's fields say, whether sent by the browser or by the page's script. */
export type TypedForm = { readonly recordSystem: string; readonly draft: Draft }

/** Reads the fields of a posted form. A card is there when its first field is; names that belong to none are ignored. */
export function readTypedForm(fields: ReadonlyMap<string, string>): TypedForm {
  const ids = [...fields.keys()].flatMap((name) =>
    name.startsWith('numerator.') ? [name.slice('numerator.'.length)] : [],
  )
  return {
    recordSystem: readSystem(fields),
    draft: Object.fromEntries(ids.map((id) => [id, readCard(fields, id)])),
  }
}

function readCard(fields: ReadonlyMap<string, string>, id: string): RawAnswer {
  return {
    numerator: fields.get(fieldName('numerator', id)) ?? '',
    denominator: fields.get(fieldName('denominator', id)) ?? '',
    notFound: fields.has(fieldName('not-found', id)),
    reason: fields.get(fieldName('reason', id)) ?? '',
  }
}

/**
 * A wide screen shows radio buttons and a narrow one a list, both in the same form and both set to what was chosen
 * before: the one that differs is the one that was used.
 */
function readSystem(fields: ReadonlyMap<string, string>): string {
  const before = fields.get(systemFields.before) ?? ''
  const shown = [fields.get(systemFields.wide), fields.get(systemFields.narrow)]
  return shown.find((system) => system !== undefined && system !== before) ?? before
}
