import { normaliseDigits, type NormalisedText } from '#app/domain/text/normalise-digits.ts'
import { isRealDate } from '#app/domain/text/real-date.ts'

/** `block`: never store it. `ask`: it may be another number; the writer decides. */
export type CprVerdict = 'block' | 'ask' | 'clear'

/** Place in the text as written, so that the sentence can be marked without repeating the number. */
export type TextRange = { readonly start: number; readonly end: number }

export type CprRange = TextRange & { readonly verdict: 'block' | 'ask' }

export type CprFinding = { readonly verdict: CprVerdict; readonly ranges: readonly CprRange[] }

/*
 * Two digits three times with the same separator, then four: 010203-1234, 01.02.03 1234, 0102031234. Not inside a longer
 * number or a code of letters and digits, unless the letters themselves say what it is (DOMAIN.md §3.5, step 2).
 */
const notInKey = String.raw`(?<![\p{L}\p{N}]|\d-)(?:(?:cpr|nr|pnr|patient|pt)[.:]?)?`
const cprPattern = new RegExp(
  String.raw`${notInKey}(?<digits>(\d{2})([ ./-]?)(\d{2})\3(\d{2}) ?-? ?(\d{4}))(?!\p{L}*\p{N}|-\d)`,
  'dgiu',
)

/* X-eCPR and D-eCPR, the replacement numbers with two letters (DOMAIN.md §3.5, step 5, after MedCom). */
const ecprPattern = new RegExp(
  String.raw`${notInKey}(?<digits>(\d{2})([ ./-]?)(\d{2})\3(\d{2}) ?-? ?([01567][A-Z]{2}\d))(?![\p{L}\p{N}])`,
  'dgiu',
)

const weights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1]

/**
 * Finds Danish personal numbers in free text, however they are spaced. The finding tells where, never what: an alarm
 * must not repeat the number. Modulus 11 is not required for 1 January and for replacement numbers, since valid
 * numbers without it are issued there (DOMAIN.md §3.5).
 */
export function findCpr(text: string): CprFinding {
  const normalised = normaliseDigits(text)
  const ranges = [...findNumbers(normalised), ...findElectronic(normalised)].sort((a, b) => a.start - b.start)
  return { verdict: strictest(ranges), ranges }
}

/** The text with every such number replaced by "[CPR]"; `block` leaves those that are only asked about. */
export function redactCpr(text: string, which: 'block' | 'all' = 'all'): string {
  const ranges = findCpr(text).ranges.filter((range) => which === 'all' || range.verdict === 'block')
  const ends = [0, ...ranges.map((range) => range.end)]
  const starts = [...ranges.map((range) => range.start), text.length]
  return ends.map((end, index) => text.slice(end, starts[index])).join('[CPR]')
}

/** eCPR numbers alone: given to people without a CPR number. */
export function findElectronic(text: NormalisedText): readonly CprRange[] {
  return [...text.text.matchAll(ecprPattern)].flatMap((match) => {
    const [, , day = '', , month = '', year = '', serial = ''] = match
    const real = isRealDate(Number(day), Number(month), centuryOf(Number(year), Number(serial[0])))
    return real ? [{ ...rangeOf(text, match), verdict: 'block' as const }] : []
  })
}

function findNumbers(text: NormalisedText): readonly CprRange[] {
  return [...text.text.matchAll(cprPattern)].flatMap((match) => {
    const [, whole = '', day = '', separator = '', month = '', year = '', serial = ''] = match
    const joined = whole.length === 10 && separator === ''
    if (joined && (isDecimal(text.text, match) || isBookNumber(text.text, match))) return []
    const verdict = judge(Number(day), Number(month), year, serial)
    return verdict === 'clear' ? [] : [{ ...rangeOf(text, match), verdict }]
  })
}

function judge(day: number, month: number, year: string, serial: string): CprVerdict {
  const replacement = day > 60
  const realDay = replacement ? day - 60 : day
  if (!isRealDate(realDay, month, centuryOf(Number(year), Number(serial[0])))) return 'clear'
  if (replacement || (realDay === 1 && month === 1)) return 'block'
  const digits = [day, month].map((part) => String(part).padStart(2, '0')).join('') + year + serial
  return fitsModulus11(digits) ? 'block' : 'ask'
}

function fitsModulus11(digits: string): boolean {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0)
  return sum % 11 === 0
}

/** The year of birth by the seventh digit (DOMAIN.md §3.5, after the CPR office's table). */
function centuryOf(year: number, seventh: number): number {
  if (seventh <= 3) return 1900 + year
  if (seventh === 4 || seventh === 9) return year <= 36 ? 2000 + year : 1900 + year
  return year <= 57 ? 2000 + year : 1800 + year
}

/** Ten joined digits after "3," or before ",5" are part of a decimal number. */
function isDecimal(text: string, match: RegExpExecArray): boolean {
  const [start, end] = match.indices?.groups?.['digits'] ?? [0, 0]
  return /\d[.,]$/.test(text.slice(Math.max(0, start - 2), start)) || /^[.,]\d/.test(text.slice(end, end + 2))
}

/** Danish ISBN-10 begin with 87, and so look like replacement numbers. */
function isBookNumber(text: string, match: RegExpExecArray): boolean {
  return /isbn(-10)?:? ?$/i.test(text.slice(Math.max(0, match.index - 9), match.index))
}

function rangeOf(text: NormalisedText, match: RegExpExecArray): TextRange {
  const [start, end] = match.indices?.groups?.['digits'] ?? [0, 0]
  return { start: text.startOf(start), end: text.endOf(end) }
}

function strictest(ranges: readonly CprRange[]): CprVerdict {
  if (ranges.some((range) => range.verdict === 'block')) return 'block'
  return ranges.length > 0 ? 'ask' : 'clear'
}
