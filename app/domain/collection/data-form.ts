import type { Indicator, IndicatorKind } from '#app/domain/indicator/indicator.ts'
import type { Locale } from '#app/domain/text/locale.ts'
import { capitalise, numberWord } from '#app/domain/text/number-word.ts'

/** The form one practice meets: made from the indicators, with the steps for its record system. */
export type DataForm = {
  readonly title: string
  readonly recordSystem: string
  readonly cards: readonly DataFormCard[]
  readonly minutes: number
  /** "Fire tal, cirka otte minutter" */
  readonly summary: string
}

export type DataFormCard = {
  readonly indicatorId: string
  readonly number: string
  readonly title: string
  readonly kind: IndicatorKind
  readonly question: string
  readonly population: string
  readonly period: string
  readonly source: string
  readonly note: string
  readonly minutes: number
  readonly steps: readonly string[]
  /** Whose steps they are: the record system's own, the general ones, or nobody's (`steps` is empty). */
  readonly stepsFor: 'system' | 'general' | 'none'
  readonly numeratorLabel: string
  /** Null for a plain count: there is one field only. */
  readonly denominatorLabel: string | null
}

export type DataFormInput = {
  readonly title: string
  readonly indicators: readonly Indicator[]
  /** Empty when the practice has not chosen: it gets the general steps. */
  readonly recordSystem: string
  readonly locale: Locale
}

const formWords = {
  da: { numbers: ['tal', 'tal'], about: 'cirka', units: ['minut', 'minutter'] },
  en: { numbers: ['number', 'numbers'], about: 'about', units: ['minute', 'minutes'] },
} as const

/** Builds the form for one practice. */
export function buildDataForm({ title, indicators, recordSystem, locale }: DataFormInput): DataForm {
  const minutes = indicators.reduce((sum, indicator) => sum + indicator.minutes, 0)
  return {
    title,
    recordSystem,
    cards: indicators.map((indicator) => buildCard(indicator, recordSystem)),
    minutes,
    summary: summarise(indicators.length, minutes, locale),
  }
}

function buildCard(indicator: Indicator, recordSystem: string): DataFormCard {
  const { id, number, title, kind, population, period, source, note, minutes } = indicator
  return {
    indicatorId: id,
    number,
    title,
    kind,
    population,
    period,
    source,
    note,
    minutes,
    question: indicator.question === '' ? title : indicator.question,
    ...findSteps(indicator, recordSystem),
    numeratorLabel: capitalise(indicator.numerator === '' ? title : indicator.numerator),
    denominatorLabel: kind === 'count' ? null : capitalise(indicator.denominator || population),
  }
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

function summarise(count: number, minutes: number, locale: Locale): string {
  const { numbers, about, units } = formWords[locale]
  const counted = `${capitalise(numberWord(count, locale, 'neuter'))} ${numbers[count === 1 ? 0 : 1]}`
  const whole = Math.round(minutes)
  if (whole === 0) return counted
  return `${counted}, ${about} ${numberWord(whole, locale, 'neuter')} ${units[whole === 1 ? 0 : 1]}`
}
