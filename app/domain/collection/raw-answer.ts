import {
  type NoteField,
  noteTexts,
  type RawNotes,
  tidyRawNotes,
  typeNotes,
} from '#app/domain/collection/raw-notes.ts'
import type { Answer, AnswerValue } from '#app/domain/collection/answers.ts'
import { findCpr } from '#app/domain/text/cpr.ts'
import { isOtherNumber, signOtherNumber } from '#app/domain/text/other-number.ts'
import { looksLikePatientList } from '#app/domain/text/patient-list.ts'

/**
 * One card of the form as it was typed. Numbers stay text until they are checked. A kind uses only some of the fields:
 * `numerator` and `denominator` hold counts, a mean's sum and n, and (`denominator`) a composition's total.
 */
export type RawAnswer = {
  readonly numerator: string
  readonly denominator: string
  /** Counts by part of a composition, or by `first` and `second` of two registrations. */
  readonly parts?: { readonly [id: string]: string }
  /** Ids of what is ticked, `ApartChoice`s and `noneChosen` among them. */
  readonly chosen?: readonly string[]
  readonly text?: string
  readonly notFound: boolean
  readonly reason: string
  /** What was said about the answer; absent where the card's form has no such fields. */
  readonly notes?: RawNotes
  /** The numbers that »ja, vi er sikre« was ticked for (`signAnswer`). */
  readonly sure?: string
  /** By field, the text that »det er et andet nummer« was ticked for (`signOtherNumber`). */
  readonly otherNumbers?: OtherNumbers
}

/** The fields of words, in which a number may be another than a CPR number. In a count it has no place at all. */
export const wordFields = ['text', 'reason', 'left-out-reason', 'comment'] as const

export type WordField = (typeof wordFields)[number]

export type OtherNumbers = { readonly [Field in WordField]?: string }

export type AnswerField =
  'numerator' | 'denominator' | 'chosen' | 'text' | 'reason' | 'sure' | NoteField | `part-${string}`

export const emptyRawAnswer: RawAnswer = { numerator: '', denominator: '', notFound: false, reason: '' }

/** Ticked where several may be chosen and none of them fits: an answer that counts. */
export const noneChosen = 'none'

/** The longest text of a field that is kept. More than any count or reason needs. */
export const longestField = 1_000

/** More parts or ticks than any form has. */
const mostEntries = 100
const longestId = 40
const longestSignature = 200

/**
 * Fields in which something looks like a CPR number, but those where a tick says that it is another. `isAsked`: a tick
 * may say so; otherwise the field is refused.
 */
export function findCprFields(
  raw: RawAnswer,
): readonly { readonly field: AnswerField; readonly isAsked: boolean }[] {
  return textsOf(raw)
    .filter(([field, text]) => looksLikeCpr(text) && !isOtherNumber(text, tickFor(raw, field)))
    .map(([field, text]) => ({ field, isAsked: isWordField(field) && signOtherNumber(text) !== undefined }))
}

function tickFor(raw: RawAnswer, field: AnswerField): string | undefined {
  return isWordField(field) ? raw.otherNumbers?.[field] : undefined
}

function isWordField(field: AnswerField): field is WordField {
  return wordFields.some((each) => each === field)
}

/** Fields that hold what looks like a list of patients. */
export function findListFields(raw: RawAnswer): readonly AnswerField[] {
  return textsOf(raw)
    .filter(([, text]) => looksLikePatientList(text))
    .map(([field]) => field)
}

function textsOf(raw: RawAnswer): readonly (readonly [AnswerField, string])[] {
  return [
    ['numerator', raw.numerator],
    ['denominator', raw.denominator],
    ...Object.entries(raw.parts ?? {}).map(([id, text]): [AnswerField, string] => [`part-${id}`, text]),
    ['text', raw.text ?? ''],
    ['reason', raw.reason],
    ['sure', raw.sure ?? ''],
    ...noteTexts(raw.notes),
  ]
}

/** As it may be stored: a field with what looks like a CPR number is emptied unless it was ticked as another, and an endless one is cut. */
export function tidyRawAnswer(raw: RawAnswer): RawAnswer {
  const { parts, chosen, text, notes, sure } = raw
  const otherNumbers = tidyOtherNumbers(raw)
  return {
    numerator: tidyText(raw.numerator),
    denominator: tidyText(raw.denominator),
    ...(parts === undefined ? {} : { parts: tidyParts(parts) }),
    ...(chosen === undefined ? {} : { chosen: chosen.filter(isId).slice(0, mostEntries) }),
    ...(text === undefined ? {} : { text: tidyText(text, tickFor(raw, 'text')) }),
    notFound: raw.notFound,
    reason: tidyText(raw.reason, tickFor(raw, 'reason')),
    ...(notes === undefined
      ? {}
      : { notes: tidyRawNotes(notes, (text, field) => tidyText(text, field && tickFor(raw, field))) }),
    ...(sure === undefined ? {} : { sure: tidyText(sure).slice(0, longestSignature) }),
    ...(Object.keys(otherNumbers).length === 0 ? {} : { otherNumbers }),
  }
}

/** Only ticks that belong to the text beside them: anything else could be any text. */
function tidyOtherNumbers(raw: RawAnswer): OtherNumbers {
  const kept = textsOf(raw).filter(([field, text]) => isOtherNumber(text, tickFor(raw, field)))
  return Object.fromEntries(kept.map(([field, text]) => [field, signOtherNumber(text)]))
}

function tidyParts(parts: NonNullable<RawAnswer['parts']>): RawAnswer['parts'] {
  const entries = Object.entries(parts).filter(([id]) => isId(id))
  return Object.fromEntries(entries.slice(0, mostEntries).map(([id, text]) => [id, tidyText(text)]))
}

/** A hand-made form can put anything where an id belongs. */
function isId(id: string): boolean {
  return id.length <= longestId && !looksLikeCpr(id)
}

/**
 * One field's text as it may be stored: what looks like a CPR number or a list of patients is not, unless it is only
 * asked about and `otherNumber` is the tick for this text.
 */
export function tidyText(text: string, otherNumber?: string): string {
  if (looksLikeCpr(text) && !isOtherNumber(text, otherNumber)) return ''
  return looksLikePatientList(text) ? '' : text.slice(0, longestField)
}

function looksLikeCpr(text: string): boolean {
  return findCpr(text).verdict !== 'clear'
}

/** The card as a practice would have typed this answer. */
export function typeAnswer(answer: Answer): RawAnswer {
  const typed = typeValue(answer)
  return answer.notes === undefined ? typed : { ...typed, notes: typeNotes(answer.notes) }
}

function typeValue(answer: AnswerValue): RawAnswer {
  switch (answer.status) {
    case 'counted':
      return {
        ...emptyRawAnswer,
        numerator: typeNumber(answer.numerator),
        denominator: answer.denominator === null ? '' : typeNumber(answer.denominator),
      }
    case 'averaged':
      return { ...emptyRawAnswer, numerator: typeNumber(answer.sum), denominator: typeNumber(answer.n) }
    case 'registered':
      return {
        ...emptyRawAnswer,
        parts: { first: typeNumber(answer.first), second: typeNumber(answer.second) },
      }
    case 'divided': {
      const parts = Object.entries(answer.parts).map(([id, count]) => [id, typeNumber(count)])
      return { ...emptyRawAnswer, parts: Object.fromEntries(parts), denominator: typeNumber(answer.total) }
    }
    case 'chosen':
      return { ...emptyRawAnswer, chosen: answer.options.length > 0 ? answer.options : [noneChosen] }
    case 'apart':
      return { ...emptyRawAnswer, chosen: [answer.choice] }
    case 'written':
      return { ...emptyRawAnswer, text: answer.text }
    case 'not-found':
      return { ...emptyRawAnswer, notFound: true, reason: answer.reason }
  }
}

/** With a comma: a full stop before three digits would be read as thousands. */
function typeNumber(value: number): string {
  return String(value).replace('.', ',')
}
