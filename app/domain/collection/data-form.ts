import { estimateMinutes, totalMinutes } from '#app/domain/indicator/estimate-minutes.ts'
import type { Indicator, IndicatorCore, Measure } from '#app/domain/indicator/indicator.ts'
import { isQuestion } from '#app/domain/indicator/kind-fields.ts'
import type { Locale } from '#app/domain/text/locale.ts'
import { capitalise, numberWord } from '#app/domain/text/number-word.ts'

/** The form one practice meets: made from the indicators, with the steps for its record system. */
export type DataForm = {
  readonly title: string
  readonly recordSystem: string
  readonly cards: readonly DataFormCard[]
  readonly minutes: number
  /** "Fire tal og to spørgsmål, cirka otte minutter" */
  readonly summary: string
}

type CardCore = Pick<
  IndicatorCore,
  | 'number'
  | 'title'
  | 'question'
  | 'population'
  | 'period'
  | 'source'
  | 'codes'
  | 'block'
  | 'note'
  | 'minutes'
> & {
  readonly indicatorId: string
  readonly steps: readonly string[]
  /** Whose steps they are: the record system's own, the general ones, or nobody's (`steps` is empty). */
  readonly stepsFor: 'system' | 'general' | 'none'
  /** What is counted; a mean's sum. */
  readonly numeratorLabel: string
  /** Null where nothing is counted out of anything: there is one field only, or fields of another kind. */
  readonly denominatorLabel: string | null
}

export type DataFormCard = CardCore & Measure

export type DataFormInput = {
  readonly title: string
  readonly indicators: readonly Indicator[]
  /** Empty when the practice has not chosen: it gets the general steps. */
  readonly recordSystem: string
  readonly locale: Locale
}

const formWords = {
  da: {
    numbers: ['tal', 'tal'],
    questions: ['spørgsmål', 'spørgsmål'],
    and: 'og',
    about: 'cirka',
    units: ['minut', 'minutter'],
    added: 'lagt sammen',
  },
  en: {
    numbers: ['number', 'numbers'],
    questions: ['question', 'questions'],
    and: 'and',
    about: 'about',
    units: ['minute', 'minutes'],
    added: 'added up',
  },
} as const

/** Builds the form for one practice. */
export function buildDataForm({ title, indicators, recordSystem, locale }: DataFormInput): DataForm {
  const minutes = estimateMinutes(indicators)
  return {
    title,
    recordSystem,
    cards: indicators.map((indicator, index) => ({
      ...buildCard(indicator, recordSystem, locale),
      minutes: isQuestion(indicator.kind) ? 0 : Math.ceil(minutes[index] ?? 0),
    })),
    minutes: totalMinutes(indicators),
    summary: summarise(indicators, locale),
  }
}

function buildCard(indicator: Indicator, recordSystem: string, locale: Locale): DataFormCard {
  const { id, instructions: _, direction: _direction, ...shown } = indicator
  return {
    ...shown,
    indicatorId: id,
    question: indicator.question === '' ? indicator.title : indicator.question,
    ...findSteps(indicator, recordSystem),
    numeratorLabel: labelNumerator(indicator, locale),
    denominatorLabel: labelDenominator(indicator),
  }
}

/** "LDL-kolesterol, lagt sammen (mmol/l)" for a mean; elsewhere what is counted. */
function labelNumerator(indicator: Indicator, locale: Locale): string {
  const counted = capitalise(indicator.numerator === '' ? indicator.title : indicator.numerator)
  if (indicator.kind !== 'mean') return counted
  const unit = indicator.unit === '' ? '' : ` (${indicator.unit})`
  return `${counted}, ${formWords[locale].added}${unit}`
}

function labelDenominator({ kind, denominator, population }: Indicator): string | null {
  if (kind === 'count' || kind === 'two-registrations' || isQuestion(kind)) return null
  return capitalise(denominator || population)
}

/** The system's own steps, else the general ones. Names are compared without regard to case. */
export function findSteps(
  indicator: Pick<Indicator, 'instructions'>,
  recordSystem: string,
): Pick<DataFormCard, 'steps' | 'stepsFor'> {
  const wanted = recordSystem.trim().toLowerCase()
  const own = findInstruction(indicator, wanted)
  if (wanted !== '' && own) return { steps: own, stepsFor: 'system' }
  const general = findInstruction(indicator, '')
  return general ? { steps: general, stepsFor: 'general' } : { steps: [], stepsFor: 'none' }
}

function findInstruction(
  indicator: Pick<Indicator, 'instructions'>,
  recordSystem: string,
): readonly string[] | undefined {
  return indicator.instructions.find(
    (instruction) =>
      instruction.recordSystem.trim().toLowerCase() === recordSystem && instruction.steps.length > 0,
  )?.steps
}

function summarise(indicators: readonly Indicator[], locale: Locale): string {
  const questions = indicators.filter(({ kind }) => isQuestion(kind)).length
  return sayAsked(
    { numbers: indicators.length - questions, questions, minutes: totalMinutes(indicators) },
    locale,
  )
}

/** How much a form asks for and how long it takes: "Et tal og fire spørgsmål, cirka fem minutter". */
export function sayAsked(
  asked: { readonly numbers: number; readonly questions: number; readonly minutes: number },
  locale: Locale,
): string {
  const { numbers, questions, and, about, units } = formWords[locale]
  const { minutes } = asked
  const parts = [
    ...(asked.numbers > 0 || asked.questions === 0 ? [countOf(asked.numbers, numbers, locale)] : []),
    ...(asked.questions > 0 ? [countOf(asked.questions, questions, locale)] : []),
  ]
  const counted = capitalise(parts.join(` ${and} `))
  return minutes === 0 ? counted : `${counted}, ${about} ${countOf(minutes, units, locale)}`
}

function countOf(count: number, [one, many]: readonly [string, string], locale: Locale): string {
  return `${numberWord(count, locale, 'neuter')} ${count === 1 ? one : many}`
}
