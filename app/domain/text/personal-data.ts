import { findElectronic, type TextRange } from '#app/domain/text/cpr.ts'
import { normaliseDigits, type NormalisedText } from '#app/domain/text/normalise-digits.ts'
import { isRealDate } from '#app/domain/text/real-date.ts'

export type PersonalDataKind = 'birth-date' | 'patient-number' | 'masked-cpr' | 'ecpr'

export type PersonalDataRange = TextRange & { readonly kind: PersonalDataKind }

const months =
  'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|' +
  'january|february|march|may|june|july|october'
const born = String.raw`(?<!\p{L})(?:født|f\.|fødselsdag|fødselsdato|fdato|born|date of birth|dob)[: ]{0,3}(?:den |d\. ?|on )?`

/* What else free text must not hold (DOMAIN.md §3.5, last paragraphs). */
const numericBirthDate = new RegExp(
  String.raw`${born}(\d{1,2})[./ -] ?(\d{1,2})[./ -] ?(\d{4}|\d{2})(?!\d)`,
  'giu',
)
const writtenBirthDate = new RegExp(
  String.raw`${born}(\d{1,2})\.? (?:${months})(?: (?:\d{4}|\d{2}))?(?!\d)`,
  'giu',
)
const patientNumber = /(?<!\p{L})(?:patient(?:en|ens)?|pt)(?:\.|:)? ?(?:nr\.? ?|no\.? ?|: ?)?\d{6}(?!\d)/giu
const maskedCpr = /(?<![\p{L}\p{N}])(\d{2})([ ./-]?)(\d{2})\2(\d{2}) ?-? ?[x*#_•?]{4}(?![\p{L}\p{N}])/giu

/**
 * Birth dates, six digits after "patient", masked CPR numbers and eCPR: a warning at the field, where `findCpr` is a
 * refusal. Says where and of what kind, never what.
 */
export function findPersonalData(text: string): readonly PersonalDataRange[] {
  const normalised = normaliseDigits(text)
  return [
    ...findMatches(normalised, numericBirthDate, 'birth-date', hasDate),
    ...findMatches(normalised, writtenBirthDate, 'birth-date'),
    ...findMatches(normalised, patientNumber, 'patient-number'),
    ...findMatches(normalised, maskedCpr, 'masked-cpr', hasMaskedDate),
    ...findElectronic(normalised).map(({ start, end }) => ({ kind: 'ecpr' as const, start, end })),
  ].sort((a, b) => a.start - b.start)
}

function findMatches(
  text: NormalisedText,
  pattern: RegExp,
  kind: PersonalDataKind,
  accepts: (match: RegExpExecArray) => boolean = () => true,
): readonly PersonalDataRange[] {
  return [...text.text.matchAll(pattern)].filter(accepts).map((match) => ({
    kind,
    start: text.startOf(match.index),
    end: text.endOf(match.index + match[0].length),
  }))
}

/** Any leap day will do: the century of a two-digit year is not known. */
function hasDate(match: RegExpExecArray): boolean {
  return isRealDate(Number(match[1]), Number(match[2]), 2000)
}

function hasMaskedDate(match: RegExpExecArray): boolean {
  return isRealDate(Number(match[1]), Number(match[3]), 2000)
}
