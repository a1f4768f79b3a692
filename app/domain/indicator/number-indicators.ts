import { buildMeasure } from '#app/domain/indicator/build-measure.ts'
import { type Code, codeSystems } from '#app/domain/indicator/codes.ts'
import { buildComparators } from '#app/domain/indicator/comparators.ts'
import type { Indicator, IndicatorKind, Instruction } from '#app/domain/indicator/indicator.ts'
import { isQuestion, usesField } from '#app/domain/indicator/kind-fields.ts'
import type { IndicatorItem } from '#app/domain/template/roles.ts'

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
 * Complete definitions, numbered, with every text trimmed. What is not written yet is empty, and so is what the kind has
 * no use for; a kind or direction not chosen yet is `proportion` and `none`: `checkIndicator` says what is missing.
 */
export function buildIndicators(items: readonly IndicatorItem[]): readonly Indicator[] {
  const numbers = numberIndicators(items)
  return items.map((item, at) => buildIndicator(item, numbers[at] ?? ''))
}

function buildIndicator(item: IndicatorItem, number: string): Indicator {
  const measure = buildMeasure(item)
  const { kind } = measure
  const used = (field: 'population' | 'numerator' | 'denominator' | 'period' | 'source') =>
    usesField(kind, field) ? trim(item[field]) : ''
  return {
    id: item.id,
    number,
    title: trim(item.title),
    question: trim(item.question) || trim(item.title),
    population: used('population'),
    numerator: used('numerator'),
    denominator: used('denominator'),
    period: used('period'),
    source: used('source'),
    direction: usesField(kind, 'direction') ? (item.direction ?? 'none') : 'none',
    minutes: item.minutes ?? 0,
    instructions: isQuestion(kind) ? [] : (item.instructions ?? []).flatMap(buildInstruction),
    codes: isQuestion(kind) ? [] : (item.codes ?? []).flatMap(buildCode),
    block: trim(item.block),
    note: trim(item.note),
    ...chosenComparators(item, measure.kind),
    ...partnerWording(item, kind),
    ...measure,
  }
}

/** A partner is asked questions alone. */
function partnerWording(item: IndicatorItem, kind: IndicatorKind): Pick<Indicator, 'partnerQuestion'> {
  const partnerQuestion = isQuestion(kind) ? trim(item.partnerQuestion) : ''
  return partnerQuestion === '' ? {} : { partnerQuestion }
}

/** A kind without a direction has no line either. */
function chosenComparators(item: IndicatorItem, kind: IndicatorKind): Pick<Indicator, 'comparators'> {
  if (!usesField(kind, 'direction')) return {}
  const comparators = buildComparators(item, item.direction ?? 'none')
  return comparators.length === 0 ? {} : { comparators }
}

/** One step a line; a set of steps without a line is no set. */
function buildInstruction(written: NonNullable<IndicatorItem['instructions']>[number]): Instruction[] {
  const steps = trim(written.steps)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return steps.length > 0 ? [{ recordSystem: trim(written.recordSystem), steps }] : []
}

function buildCode(written: NonNullable<IndicatorItem['codes']>[number]): Code[] {
  const code = trim(written.code)
  const system = codeSystems.find((candidate) => candidate === written.system) ?? ''
  return code === '' ? [] : [{ system, code, text: trim(written.text) }]
}

function trim(text: string | undefined): string {
  return text?.trim() ?? ''
}
