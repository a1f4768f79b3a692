import type { Locale } from '#app/domain/text/locale.ts'

/** A number that a text sets as a limit: "systolisk blodtryk under 130 mmHg". */
export type Limit = {
  readonly value: number
  /** As it was typed: "1,4 mmol/l". */
  readonly typed: string
  /** In lower case, "%" for percent; undefined where the text gives none. */
  readonly unit: string | undefined
  /** Words ahead of the limit in the same sentence that can say what is measured, in lower case. */
  readonly measured: readonly string[]
}

const operators = {
  da: 'over|under|mindst|højst|(?:mere|mindre|højere|lavere|større) end|op til',
  en: 'over|under|above|below|at least|at most|(?:more|less|higher|lower|greater) than|up to',
} as const

const unitWords =
  'mm ?hg|kpa|[µmk]?mol|[µmk]?g|[mdcµ]?l|[cmk]?m|i?u|°c|procent|percent|år|måneder|uger|dage|timer|minutter|gange|years?|months?|weeks?|days?|hours?|minutes?|times'

/** Words that stand ahead of a limit whatever is measured. */
const empty = new Set(
  (
    'andel antal patienter patient dem alle hvis som der har med uden for efter seneste skal være bør ' +
    'er den det de og eller ikke hvor mange ' +
    'share number patients those all with without whose that have has latest last should must be is the and or not'
  ).split(' '),
)

/**
 * The limits of a text: a number after < > ≤ ≥ or a word such as "over", "under", "mindst". Written out in full, since
 * a text is read by people: "fra 80 år" is a group of patients and no limit.
 */
export function findLimits(text: string, language: Locale): readonly Limit[] {
  const number = String.raw`(\d+(?:[.,]\d+)*)`
  const unit = `(%|(?:${unitWords})(?![\\p{L}])(?:/[\\p{L}\\d.,²]+)*)?`
  const pattern = new RegExp(
    `(?:[<>≤≥]=?|(?<!\\p{L})(?:${operators[language]}))\\s*${number}\\s*${unit}`,
    'giu',
  )
  return sentencesOf(text).flatMap((sentence) =>
    [...sentence.matchAll(pattern)].map((match) => ({
      value: readDecimal(match[1] ?? '', language),
      typed: [match[1], match[2]].filter(Boolean).join(' '),
      unit: normaliseUnit(match[2]),
      measured: measuredWords(sentence.slice(0, match.index)),
    })),
  )
}

/** Every number that a text names, limit or not. */
export function findNumbers(text: string, language: Locale): readonly number[] {
  return (text.match(/\d+(?:[.,]\d+)*/g) ?? []).map((typed) => readDecimal(typed, language))
}

/** Whether two limits are about the same: the same unit; or, where one has none, the same word ahead of it. */
export function areComparable(one: Limit, other: Limit): boolean {
  if (one.unit !== undefined && other.unit !== undefined) return isSameUnit(one.unit, other.unit)
  return one.measured.some((word) => other.measured.includes(word))
}

/** "mmol" is short for "mmol/l", but "mmol/l" is not "mmol/mol". */
function isSameUnit(one: string, other: string): boolean {
  const isShort = !one.includes('/') || !other.includes('/')
  return isShort ? one.split('/')[0] === other.split('/')[0] : one === other
}

function normaliseUnit(typed: string | undefined): string | undefined {
  if (typed === undefined) return undefined
  const unit = typed.toLowerCase().replaceAll(' ', '')
  return unit === 'procent' || unit === 'percent' ? '%' : unit
}

function measuredWords(before: string): readonly string[] {
  const words = before.toLowerCase().match(/\p{L}[\p{L}\d-]*/gu) ?? []
  return words.filter((word) => word.length > 1 && !empty.has(word))
}

/** Cut after a full stop, question or exclamation mark and at line ends; a number's own stop is left alone. */
function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.?!])\s+|\n/)
}

/** "1,4" in Danish is "1.4" in English; a group of three after the other mark is thousands. */
function readDecimal(typed: string, language: Locale): number {
  const thousands = language === 'da' ? /\.(?=\d{3}(?!\d))/g : /,(?=\d{3}(?!\d))/g
  return Number(typed.replace(thousands, '').replaceAll(',', '.'))
}
