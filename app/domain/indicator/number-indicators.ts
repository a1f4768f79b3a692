import type { Indicator, Instruction } from '#app/domain/indicator/indicator.ts'
import type { IndicatorItem } from '#app/domain/template/roles.ts'
import type { Bilingual } from '#app/domain/text/bilingual.ts'

/**
 * The numbers by position: '1', '2a', '2b', '3'. A joined item shares the number before it; every item of such a
 * group has a letter, the first one too. The first item has nothing to be joined to.
 */
export function numberIndicators(items: readonly IndicatorItem[]): readonly string[] {
  const starts = items.map((item, at) => at === 0 || item.joined !== true)
  return items.map((_, at) => {
    const number = starts.slice(0, at + 1).filter(Boolean).length
    const start = starts.lastIndexOf(true, at)
    const alone = starts[at] === true && starts[at + 1] !== false
    return alone ? String(number) : `${number}${letterAt(at - start)}`
  })
}

/** a … z, aa … az, ba … */
function letterAt(position: number): string {
  const last = String.fromCharCode(97 + (position % 26))
  return position < 26 ? last : `${letterAt(Math.floor(position / 26) - 1)}${last}`
}

/**
 * Complete definitions, numbered, with every text trimmed. What is not written yet is empty, and a kind or direction
 * not chosen yet is `proportion` and `none`: `checkIndicator` says what is missing.
 */
export function buildIndicators(items: readonly IndicatorItem[]): readonly Indicator[] {
  const numbers = numberIndicators(items)
  return items.map((item, at) => buildIndicator(item, numbers[at] ?? ''))
}

function buildIndicator(item: IndicatorItem, number: string): Indicator {
  const kind = item.kind ?? 'proportion'
  return {
    id: item.id,
    number,
    title: trim(item.title),
    kind,
    question: trim(item.question) || trim(item.title),
    population: trim(item.population),
    numerator: trim(item.numerator),
    denominator: kind === 'count' ? '' : trim(item.denominator),
    period: trim(item.period),
    source: trim(item.source),
    direction: item.direction ?? 'none',
    minutes: item.minutes ?? 0,
    instructions: (item.instructions ?? []).flatMap(buildInstruction),
    note: trim(item.note),
  }
}

/** One step a line; a set of steps without a line is no set. */
function buildInstruction(written: NonNullable<IndicatorItem['instructions']>[number]): Instruction[] {
  const steps = trim(written.steps)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return steps.length > 0 ? [{ recordSystem: trim(written.recordSystem), steps }] : []
}

function trim(text: string | undefined): string {
  return text?.trim() ?? ''
}

/** A part that must be written before practices can be asked for the number. */
export type MissingPart = { readonly field: string; readonly message: Bilingual }

const messages: { readonly [field: string]: Bilingual } = {
  title: { da: 'Målepunktet mangler en titel.', en: 'The indicator has no title.' },
  kind: { da: 'Vælg, hvad slags tal det er.', en: 'Choose what kind of number it is.' },
  population: { da: 'Skriv, hvem det handler om.', en: 'Write whom it is about.' },
  numerator: { da: 'Skriv, hvad der skal tælles.', en: 'Write what is to be counted.' },
  denominator: { da: 'Skriv, hvad der tælles ud af.', en: 'Write what it is counted out of.' },
  period: { da: 'Skriv, hvilken periode tallet gælder.', en: 'Write the period of the number.' },
  source: { da: 'Vælg, hvor tallet kommer fra.', en: 'Choose where the number comes from.' },
  direction: { da: 'Vælg, hvordan tallet skal læses.', en: 'Choose how the number is to be read.' },
}

/** The parts that are missing before a round can ask for this number, in the order of the form. */
export function checkIndicator(item: IndicatorItem): readonly MissingPart[] {
  return Object.entries(messages).flatMap(([field, message]) =>
    isMissing(item, field) ? [{ field, message }] : [],
  )
}

/** A count is out of nothing. */
function isMissing(item: IndicatorItem, field: string): boolean {
  if (field === 'denominator' && item.kind === 'count') return false
  const value = item[field]
  return typeof value !== 'string' || value.trim() === ''
}
