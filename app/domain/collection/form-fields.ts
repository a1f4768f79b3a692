import { parseActiveSeconds } from '#app/domain/collection/time-used.ts'
import type { Draft } from '#app/domain/collection/draft.ts'
import type { RawNotes } from '#app/domain/collection/raw-notes.ts'
import {
  type AnswerField,
  type OtherNumbers,
  type RawAnswer,
  type WordField,
  wordFields,
} from '#app/domain/collection/raw-answer.ts'

/** The parts of a card, as the names of its controls begin. `card` tells that it is there, also with nothing ticked. */
export type CardField =
  | AnswerField
  | 'card'
  | 'not-found'
  | 'guess'
  | 'influence'
  | 'released'
  | `option-${string}`
  | `other-number-${WordField}`
  | `tag-${string}`

/** The control's name: the markup, the page's script and the server that reads the form agree by it. */
export function fieldName(field: CardField, indicatorId: string): string {
  return `${field}.${indicatorId}`
}

/** The one of several buttons that says that the practice does not answer. */
export const noAnswer = 'no-answer'

/** The two controls for the record system, and what was chosen when the page was made. */
export const systemFields = { before: 'system-before', wide: 'system', narrow: 'system-narrow' } as const

/** Filled in by the page's script alone. */
export const activeSecondsField = 'active-seconds'

/** What a form's fields say, whether sent by the browser or by the page's script. */
export type TypedForm = {
  readonly recordSystem: string
  readonly draft: Draft
  /** Seconds in use since the last save; absent without the page's script. */
  readonly activeSeconds?: number
}

type CardFields = ReadonlyMap<string, string>

/** Reads the fields of a posted form. Names that belong to no card of the form are ignored. */
export function readTypedForm(fields: ReadonlyMap<string, string>): TypedForm {
  const cards = new Map<string, Map<string, string>>()
  for (const [name, value] of fields) {
    const dot = name.indexOf('.')
    if (dot < 0) continue
    const id = name.slice(dot + 1)
    cards.set(id, (cards.get(id) ?? new Map<string, string>()).set(name.slice(0, dot), value))
  }
  const whole = [...cards].filter(([, card]) => card.has('numerator') || card.has('card'))
  const seconds = parseActiveSeconds(fields.get(activeSecondsField))
  return {
    recordSystem: readSystem(fields),
    ...(seconds === 0 ? {} : { activeSeconds: seconds }),
    draft: Object.fromEntries(whole.map(([id, card]) => [id, readCard(card)])),
  }
}

function readCard(card: CardFields): RawAnswer {
  const parts = startingWith(card, 'part-')
  const ticked = startingWith(card, 'option-').map(([id]) => id)
  const button = card.get('chosen') ?? ''
  const chosen = [...ticked, button].filter((id) => id !== '' && id !== noAnswer)
  const [text, sure] = [card.get('text'), card.get('sure')]
  const otherNumbers = readOtherNumbers(card)
  return {
    numerator: card.get('numerator') ?? '',
    denominator: card.get('denominator') ?? '',
    ...(parts.length > 0 ? { parts: Object.fromEntries(parts) } : {}),
    ...(chosen.length > 0 ? { chosen } : {}),
    ...(text === undefined ? {} : { text }),
    notFound: card.has('not-found') || button === noAnswer,
    reason: card.get('reason') ?? '',
    ...(card.has('comment') || card.has('guess') ? { notes: readNotes(card) } : {}),
    ...(sure === undefined ? {} : { sure }),
    ...(Object.keys(otherNumbers).length === 0 ? {} : { otherNumbers }),
  }
}

function readOtherNumbers(card: CardFields): OtherNumbers {
  const ticks = wordFields.map((field) => [field, card.get(`other-number-${field}`)] as const)
  return Object.fromEntries(ticks.filter(([, tick]) => tick !== undefined))
}

function readNotes(card: CardFields): RawNotes {
  const text = (field: CardField) => card.get(field) ?? ''
  return {
    guess: text('guess'),
    tags: startingWith(card, 'tag-').map(([id]) => id),
    influence: text('influence'),
    leftOut: text('left-out'),
    leftOutReason: text('left-out-reason'),
    comment: text('comment'),
    released: card.has('released'),
  }
}

function startingWith(card: CardFields, start: string): readonly (readonly [string, string])[] {
  return [...card].flatMap(([name, value]) =>
    name.startsWith(start) ? [[name.slice(start.length), value] as const] : [],
  )
}

/** The same fields as the form itself posts. */
export function writeTypedForm({
  recordSystem,
  draft,
  activeSeconds = 0,
}: TypedForm): ReadonlyMap<string, string> {
  const fields = new Map<string, string>([[systemFields.before, recordSystem]])
  if (activeSeconds > 0) fields.set(activeSecondsField, String(activeSeconds))
  for (const [id, raw] of Object.entries(draft)) {
    for (const [field, value] of writeCard(raw)) fields.set(fieldName(field, id), value)
  }
  return fields
}

function writeCard(raw: RawAnswer): readonly (readonly [CardField, string])[] {
  const parts = Object.entries(raw.parts ?? {})
  return [
    ['card', 'yes'],
    ['numerator', raw.numerator],
    ['denominator', raw.denominator],
    ...parts.map(([id, text]): [CardField, string] => [`part-${id}`, text]),
    ...(raw.chosen ?? []).map((id): [CardField, string] => [`option-${id}`, 'yes']),
    ...(raw.text === undefined ? [] : [['text', raw.text] as const]),
    ['reason', raw.reason],
    ...(raw.notFound ? [['not-found', 'yes'] as const] : []),
    ...(raw.sure === undefined ? [] : [['sure', raw.sure] as const]),
    ...(raw.notes === undefined ? [] : writeNotes(raw.notes)),
    ...wordFields.flatMap((field): (readonly [CardField, string])[] => {
      const tick = raw.otherNumbers?.[field]
      return tick === undefined ? [] : [[`other-number-${field}`, tick]]
    }),
  ]
}

function writeNotes(notes: RawNotes): readonly (readonly [CardField, string])[] {
  return [
    ['guess', notes.guess],
    ...notes.tags.map((tag): [CardField, string] => [`tag-${tag}`, 'yes']),
    ['influence', notes.influence],
    ['left-out', notes.leftOut],
    ['left-out-reason', notes.leftOutReason],
    ['comment', notes.comment],
    ...(notes.released ? [['released', 'yes'] as const] : []),
  ]
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
