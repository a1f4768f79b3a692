import { comparePseudonyms } from '#app/domain/collection/pseudonyms.ts'
import { type SmallCounts, standardSmallCounts, type Threshold } from '#app/domain/collection/small-counts.ts'
import type { ValueMeasure } from '#app/domain/indicator/indicator.ts'
import { isFew, type OutsideView, viewFromOutside } from '#app/domain/results/disclosure.ts'
import { computeFunnel } from '#app/domain/results/funnel.ts'
import { labelPractice, type PracticeNames } from '#app/domain/results/label-practice.ts'
import type { Interval, PracticeValue, VariationResult } from '#app/domain/results/results.ts'
import { classOfSize } from '#app/domain/results/size-class.ts'
import { roundHalfUp } from '#app/domain/results/round-half-up.ts'
import type {
  ShownCaution,
  ShownPractice,
  ShownSpread,
  ShownVariation,
  Viewer,
} from '#app/domain/results/shown-result.ts'
import {
  type Audience,
  audienceOf,
  ruleFor,
  sharedAudienceOf,
  type Rules,
} from '#app/domain/results/who-sees-what.ts'

/** One value a practice, sorted and rounded as the viewer may see it. */
export function showVariation(result: VariationResult, viewer: Viewer, names: PracticeNames): ShownVariation {
  return showKept(result, viewer, names, keep(result, viewer, viewer.smallCounts ?? standardSmallCounts))
}

/** The same of what is kept: everything else goes no further than here. */
export function showKept(
  result: VariationResult,
  viewer: Viewer,
  names: PracticeNames,
  kept: OutsideView,
): ShownVariation {
  const precision = ruleFor('practice-value', sharedAudienceOf(viewer))
  const smallCounts = viewer.smallCounts ?? standardSmallCounts
  const practices = showPractices({ ...result, practices: kept.practices }, viewer, names)
  const whole = kept.practices.length === result.practices.length && practices.every(({ under }) => !under)
  const { indicator } = result
  return {
    type: 'variation',
    indicator,
    viewer: viewer.kind,
    practices,
    hidden: result.practices.length - kept.practices.length,
    cluster: kept.cluster ? result.cluster : null,
    clusterWithheld: result.cluster !== null && !kept.cluster,
    quartiles: whole ? roundQuartiles(result, precision) : null,
    decimals: decimalsOf(indicator.kind, precision),
    small: showCaution(kept.practices, viewer, names, (practice) => practice.small),
    few: showCaution(
      kept.practices,
      viewer,
      names,
      (practice) => !practice.small && isFew(indicator.kind, practice, smallCounts),
    ),
    fewUnder: smallCounts.threshold,
    spread: whole ? computeSpread(result) : null,
    funnel: whole && viewer.kind !== 'outside' ? showFunnel(result) : null,
    participants: result.participants,
    answered: result.answered,
    notFound: result.notFound,
  }
}

/** What may be told at all: inside the cluster everything, outside what gives no small count away. */
function keep(result: VariationResult, viewer: Viewer, smallCounts: SmallCounts): OutsideView {
  const rule = ruleFor('cluster-value', sharedAudienceOf(viewer))
  if (rule === 'with-counts') return { practices: result.practices, cluster: true }
  return viewFromOutside(result, smallCounts)
}

/** Sorted anew by what is shown: the order must not tell which of two equal values is the larger. */
function showPractices(
  { indicator, practices }: VariationResult,
  viewer: Viewer,
  names: PracticeNames,
): readonly ShownPractice[] {
  return practices
    .toSorted((a, b) => comparePseudonyms(a.pseudonym, b.pseudonym))
    .map((practice) => showPractice(indicator.kind, practice, viewer, names))
    .toSorted(compareShown)
}

function showPractice(
  kind: ValueMeasure['kind'],
  practice: PracticeValue,
  viewer: Viewer,
  names: PracticeNames,
): ShownPractice {
  const audience = audienceOf(viewer, practice.participantId)
  const precision = ruleFor('practice-value', audience)
  const { numerator, denominator, interval } = practice
  const label = labelPractice(practice, viewer, names)
  const smallCounts = viewer.smallCounts ?? standardSmallCounts
  if (isBanded(kind, practice, audience, smallCounts)) return showBand(kind, practice, label, smallCounts)
  const hidden = ruleFor('practice-counts', audience) === 'no'
  return {
    label,
    own: audience === 'practice',
    under: null,
    small: practice.small,
    value: practice.value === null ? null : roundShown(kind, practice.value, precision),
    decimals: decimalsOf(kind, precision),
    interval: interval && {
      low: roundShown(kind, interval.low, precision),
      high: roundShown(kind, interval.high, precision),
      printed: ruleFor('practice-interval', audience) === 'printed',
    },
    counts: hidden ? null : { numerator, denominator },
    size:
      audience === 'outside' ? null : denominator !== null && hidden ? classOfSize(denominator) : denominator,
  }
}

/** Its small count is told as a band only (strict mode). */
export function isBanded(
  kind: ValueMeasure['kind'],
  practice: PracticeValue,
  audience: Audience,
  smallCounts: SmallCounts,
): boolean {
  const inside = audience !== 'practice' && audience !== 'data' && audience !== 'outside'
  return smallCounts.strict && inside && practice.value !== null && isFew(kind, practice, smallCounts)
}

function showBand(
  kind: ValueMeasure['kind'],
  { value }: PracticeValue,
  label: string,
  { threshold }: SmallCounts,
): ShownPractice {
  const { low, high } = bandOf(kind, value ?? 0, threshold)
  const shown = { value: (low + high) / 2, decimals: 0, interval: { low, high, printed: false } } as const
  return { label, own: false, under: threshold, small: true, counts: null, size: null, ...shown }
}

/** Twenty percentage points, all small counts, or up to the next 10, 100, 1,000. */
function bandOf(kind: ValueMeasure['kind'], value: number, threshold: Threshold): Interval {
  if (kind === 'count') return { low: 1, high: threshold - 1 }
  if (kind !== 'proportion') return { low: 0, high: 10 ** Math.max(1, Math.ceil(Math.log10(value))) }
  const fifth = Math.min(4, Math.floor(value * 5))
  return { low: fifth / 5, high: (fifth + 1) / 5 }
}

/** Whole percent would give no count of a mean away, and would make most means alike: it keeps its decimal. */
export function decimalsOf(kind: ValueMeasure['kind'], precision: Rules['practice-value']): 0 | 1 {
  const whole = precision === 'whole' || precision === 'withheld-if-few'
  return whole && kind !== 'mean' ? 0 : 1
}

/**
 * Whole percent, or one decimal: rounded here and not at printing, since a chart carries its numbers in its source. A
 * count is the measured thing itself and stays whole.
 */
export function roundShown(
  kind: ValueMeasure['kind'],
  value: number,
  precision: Rules['practice-value'],
): number {
  if (kind === 'count' || precision === 'exact') return value
  const decimals = decimalsOf(kind, precision)
  return roundHalfUp(value, kind === 'proportion' ? decimals + 2 : decimals)
}

function roundQuartiles(
  { indicator, quartiles }: VariationResult,
  precision: Rules['practice-value'],
): ShownVariation['quartiles'] {
  if (!quartiles) return null
  const round = (value: number) => roundShown(indicator.kind, value, precision)
  return { q1: round(quartiles.q1), median: round(quartiles.median), q3: round(quartiles.q3) }
}

function showCaution(
  practices: readonly PracticeValue[],
  viewer: Viewer,
  names: PracticeNames,
  applies: (practice: PracticeValue) => boolean,
): ShownCaution {
  const found = practices
    .filter((practice) => practice.value !== null && applies(practice))
    .toSorted((a, b) => comparePseudonyms(a.pseudonym, b.pseudonym))
  const audiences = found.map((practice) => audienceOf(viewer, practice.participantId))
  const named = found.filter((_, index) => ruleFor('caution', audiences[index] ?? 'outside') === 'named')
  return {
    count: found.length,
    own: audiences.some((audience) => ruleFor('caution', audience) === 'own-in-words'),
    labels: named.map((practice) => labelPractice(practice, viewer, names)),
  }
}

/** Two figures are enough to draw and to tell, and leave nothing to work single counts out of. */
function showFunnel(result: VariationResult): ShownVariation['funnel'] {
  const funnel = computeFunnel(result)
  const round = (value: number) => Number(value.toPrecision(2))
  return funnel && { ...funnel, phi: round(funnel.phi), tau2: round(funnel.tau2) }
}

/** Clearly over or under means that the exact interval clears the cluster's exact value. */
function computeSpread({ practices, cluster }: VariationResult): ShownSpread | null {
  const value = cluster?.value ?? null
  const intervals = practices.flatMap(({ interval }) => (interval === null ? [] : [interval]))
  if (value === null || intervals.length === 0) return null
  const above = intervals.filter(({ low }) => low > value).length
  const below = intervals.filter(({ high }) => high < value).length
  return { above, below, unclear: intervals.length - above - below }
}

/** Without labels, as outside the cluster, the order says nothing that the values and intervals do not. */
function compareShown(a: ShownPractice, b: ShownPractice): number {
  if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null)
  const byInterval =
    a.label === ''
      ? (b.interval?.low ?? 0) - (a.interval?.low ?? 0) || (b.interval?.high ?? 0) - (a.interval?.high ?? 0)
      : 0
  return b.value - a.value || byInterval
}
