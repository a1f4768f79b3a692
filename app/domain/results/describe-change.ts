import type { ValueMeasure } from '#app/domain/indicator/indicator.ts'
import { changeWords } from '#app/domain/results/change-words.ts'
import { unitOf } from '#app/domain/results/format-value.ts'
import {
  describeOnly,
  plain,
  type ResultDescription,
  strong,
} from '#app/domain/results/result-description.ts'
import { withheldWords } from '#app/domain/results/response-words.ts'
import { roundHalfUp } from '#app/domain/results/round-half-up.ts'
import type { Change, ClusterChange } from '#app/domain/results/round-change.ts'
import type { ShownChange } from '#app/domain/results/shown-change.ts'
import { formatCount, formatDecimal } from '#app/domain/text/format-number.ts'
import type { Locale } from '#app/domain/text/locale.ts'
import { capitalise, numberWord } from '#app/domain/text/number-word.ts'

/**
 * What happened between two rounds, in words: the cluster first, then those in both rounds, the practices one by one and how
 * sure it is. Never a test and never a rank (DOMAIN.md §1.5).
 */
export function describeChange(shown: ShownChange, locale: Locale): ResultDescription {
  const words = changeWords[locale]
  if (shown.withheld) return describeOnly([plain(withheldWords[locale])], {})
  if (!shown.all) return describeOnly([plain(words.noPair)], {})
  return describeOnly(describeStatement(shown, shown.all, locale), {
    spread: describePractices(shown, locale),
    response: [describePresence(shown, locale), describeRounding(shown, shown.all, locale)]
      .filter(Boolean)
      .join(' '),
    shows: [
      describeEffect(shown, shown.all, locale),
      describeCertainty(shown.indicator, shown.all, locale),
      describeMeans(shown, shown.all, locale),
    ].filter((sentence) => sentence !== ''),
    showsNot: `${words.independence} ${words.whyUnknown}`,
    cautions: describeCautions(shown, locale),
  })
}

function describeCautions({ practices, hidden }: ShownChange, locale: Locale) {
  const words = changeWords[locale]
  const marked = practices.some(({ small, difference }) => small && difference !== null)
  return [
    ...(marked ? [{ lead: words.smallLead, text: words.small }] : []),
    ...(hidden > 0 ? [{ lead: words.hiddenLead, text: words.hidden(formatCount(hidden, locale)) }] : []),
  ]
}

/** "Klyngen er gået fra 49,8 til 60,1 %, en stigning på 10,3 procentpoint." */
function describeStatement({ indicator }: ShownChange, all: ClusterChange, locale: Locale) {
  const words = changeWords[locale]
  const { from, to, moved } = formatMove(indicator, all, locale)
  if (moved === null) return [plain(`${words.clusterStays} ${to}.`)]
  return [
    plain(`${words.clusterMoved} ${from} ${words.to} ${to}, `),
    plain(`${directionOf(all.change.difference) === 'up' ? words.rise : words.fall} `),
    strong(moved),
    plain(all.change.clear === false ? `. ${words.maybeChance}` : '.'),
  ]
}

/** From one value to another: the cluster's, or one practice's. */
type Move = {
  readonly before: Pick<ClusterChange['before'], 'value'>
  readonly after: Pick<ClusterChange['after'], 'value'>
  readonly change: Pick<Change, 'difference' | 'ratio'>
}

/**
 * "Jeres eget tal er gået fra 54,1 til 61,0 %, en stigning på 6,9 procentpoint. Usikker ændring: …" Empty where the reader has no
 * value in both rounds.
 */
export function describeOwnChange({ indicator, practices }: ShownChange, locale: Locale): string {
  const own = practices.find((practice) => practice.own)
  if (!own || own.before === null || own.after === null || own.difference === null) return ''
  const words = changeWords[locale]
  const { difference, interval, clear } = own
  const change = { difference, interval, clear, ratio: null }
  const move = { before: { value: own.before }, after: { value: own.after }, change }
  const { from, to, moved } = formatMove(indicator, move, locale)
  if (moved === null) return `${words.ownStays} ${to}.`
  const way = directionOf(difference) === 'up' ? words.rise : words.fall
  const certainty = clear === null ? '' : ` ${describeCertainty(indicator, move, locale).trim()}`
  return `${words.ownMoved} ${from} ${words.to} ${to}, ${way} ${moved}.${certainty}`
}

/** Said where the figures, rounded one by one, do not add up for a reader who subtracts. */
function describeRounding({ indicator, both }: ShownChange, all: ClusterChange, locale: Locale): string {
  if (indicator.kind === 'count') return ''
  const scale = indicator.kind === 'proportion' ? 100 : 1
  const isOff = ({ before, after, change }: ClusterChange) => {
    const [from, to, moved] = [before.value, after.value, change.difference].map((value) =>
      Math.round(roundHalfUp((value ?? 0) * scale, 1) * 10),
    )
    return (to ?? 0) - (from ?? 0) !== moved && moved !== 0
  }
  return isOff(all) || (both !== null && isOff(both)) ? changeWords[locale].rounded : ''
}

/** A change is told with two decimals where one would hide it, and as none where two do. */
export function formatMove(
  indicator: ValueMeasure,
  { before, after, change }: Move,
  locale: Locale,
): { readonly from: string; readonly to: string; readonly moved: string | null } {
  const scale = indicator.kind === 'proportion' ? 100 : 1
  const difference = Math.abs(change.difference) * scale
  const decimals = indicator.kind === 'count' ? 0 : roundHalfUp(difference, 1) === 0 ? 2 : 1
  const number = (value: number) => formatDecimal(value * scale, locale, decimals)
  const unit = spaced(unitOf(indicator, locale))
  const to = number(after.value ?? 0) + unit
  if (roundHalfUp(difference, decimals) === 0) {
    return { from: number(before.value ?? 0), to, moved: null }
  }
  const points = `${formatDecimal(difference, locale, decimals)}${spaced(changeUnit(indicator, difference, locale))}`
  return { from: number(before.value ?? 0), to, moved: points + describeRelative(indicator, change, locale) }
}

/** The relative change of a rate in percent: " (21 procent)". */
function describeRelative({ kind }: ValueMeasure, { ratio }: Pick<Change, 'ratio'>, locale: Locale): string {
  if (kind !== 'rate' || ratio === null) return ''
  return ` (${formatDecimal(Math.abs(ratio.value - 1) * 100, locale, 1)}${spaced(changeWords[locale].percent)})`
}

/** Percentage points for differences of percentages, the value's own unit for others. */
export function changeUnit(measure: ValueMeasure, difference: number, locale: Locale): string {
  if (measure.kind !== 'proportion') return unitOf(measure, locale)
  const { point, points } = changeWords[locale]
  return Math.abs(difference) === 1 ? point : points
}

function spaced(unit: string): string {
  return unit === '' ? '' : `\u00A0${unit}`
}

export function directionOf(difference: number): 'up' | 'down' {
  return difference > 0 ? 'up' : 'down'
}

/** Whether it went the way the cluster wanted; nothing where no level is right, and nothing where it may be chance. */
function describeEffect({ indicator }: ShownChange, { change }: ClusterChange, locale: Locale): string {
  const { direction } = indicator
  const { wanted, unwanted, noLevel } = changeWords[locale]
  if (direction === 'none') return noLevel
  if (change.clear === false || change.difference === 0) return ''
  const good = (direction === 'high') === change.difference > 0
  return (good ? wanted : unwanted)[direction]
}

export function describeCertainty(
  indicator: ValueMeasure,
  { change }: { readonly change: Certainty },
  locale: Locale,
): string {
  const words = changeWords[locale]
  if (change.clear === null) return words.noInterval
  const range = describeInterval(indicator, change, locale)
  return change.clear ? `${words.clear} ${range} ${words.moreThanChance}` : `${words.unclear} ${range}`
}

type Certainty = Pick<Change, 'interval' | 'ratio' | 'clear'>

/** "95 %-intervallet går fra 7,0 til 13,6 procentpoint." A rate's goes by percent of the earlier rate. */
function describeInterval(indicator: ValueMeasure, { interval, ratio }: Certainty, locale: Locale): string {
  const words = changeWords[locale]
  const range = interval ?? ratio?.interval
  if (!range) return ''
  const percent = (limit: number) => (interval ? limit * 100 : (limit - 1) * 100)
  const [low, high] = [percent(range.low), percent(range.high)]
  const decimals = high - low < 1 ? 2 : 1
  const unit = interval ? changeUnit(indicator, 0, locale) : words.percent
  return `${words.intervalGoes} ${signed(low, locale, decimals)} ${words.to} ${signed(high, locale, decimals)}\u00A0${unit}.`
}

/** "+10,3", "−0,7", "0,0". */
export function signed(value: number, locale: Locale, decimals: number): string {
  const text = formatDecimal(value, locale, decimals)
  return roundHalfUp(value, decimals) > 0 ? `+${text}` : text
}

/** "28 af 30 praksis er med i begge runder. For dem alene …" */
function describePresence(shown: ShownChange, locale: Locale): string {
  const words = changeWords[locale]
  const { practicesBefore, practicesAfter, inBoth, both } = shown
  if (inBoth === practicesBefore && inBoth === practicesAfter) {
    return words.allInBoth(formatCount(inBoth, locale))
  }
  const counts = words.inBoth(
    formatCount(inBoth, locale),
    formatCount(practicesBefore, locale),
    formatCount(practicesAfter, locale),
  )
  return both ? `${counts} ${describeBoth(shown, both, locale)}` : counts
}

function describeBoth({ indicator }: ShownChange, both: ClusterChange, locale: Locale): string {
  const words = changeWords[locale]
  const { from, to, moved } = formatMove(indicator, both, locale)
  if (moved === null) return `${words.bothStay} ${to}.`
  const way = directionOf(both.change.difference) === 'up' ? words.rise : words.fall
  return `${words.bothMoved} ${from} ${words.to} ${to}, ${way} ${moved}.`
}

/** "… er tallet højere hos otte og lavere hos fem. For to af dem er ændringen tydelig." */
function describePractices({ practices, ways, inBoth }: ShownChange, locale: Locale): string {
  if (!ways || inBoth < 2) return ''
  const words = changeWords[locale]
  const [up, down] = [ways.up, ways.down].map((count) =>
    count === 0 ? words.nobody : numberWord(count, locale),
  )
  const same = ways.same === 0 ? '' : words.same(numberWord(ways.same, locale))
  const sentence = words.ways(up ?? '', down ?? '', same)
  const known = practices.filter(({ clear }) => clear !== null)
  if (known.length === 0) return sentence
  const clear = known.filter((practice) => practice.clear).length
  return `${sentence} ${clear === 0 ? words.noneClear : words.someClear(numberWord(clear, locale))}`
}

/** Said only where the mean of the practices goes the other way than the cluster's value. */
function describeMeans({ indicator, means, both }: ShownChange, all: ClusterChange, locale: Locale): string {
  if (!means || indicator.kind === 'count') return ''
  const pooled = (both ?? all).change.difference
  if (Math.sign(means.after - means.before) !== -Math.sign(pooled) || pooled === 0) return ''
  const scale = indicator.kind === 'proportion' ? 100 : 1
  const decimals = Math.abs(means.after - means.before) * scale < 0.2 ? 2 : 1
  const [from, to] = [means.before, means.after].map((mean) => formatDecimal(mean * scale, locale, decimals))
  const words = changeWords[locale]
  return capitalise(words.meansTurn(from ?? '', `${to ?? ''}${spaced(unitOf(indicator, locale))}`))
}
