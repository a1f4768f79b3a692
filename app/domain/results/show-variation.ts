import { comparePseudonyms } from '#app/domain/collection/pseudonyms.ts'
import type { ValueMeasure } from '#app/domain/indicator/indicator.ts'
import { isFew, isRevealing } from '#app/domain/results/disclosure.ts'
import { computeFunnel } from '#app/domain/results/funnel.ts'
import { labelPractice, type PracticeNames } from '#app/domain/results/label-practice.ts'
import type { PracticeValue, VariationResult } from '#app/domain/results/results.ts'
import { classOfSize } from '#app/domain/results/size-class.ts'
import { roundHalfUp } from '#app/domain/results/round-half-up.ts'
import type {
  ShownCaution,
  ShownPractice,
  ShownSpread,
  ShownVariation,
  Viewer,
} from '#app/domain/results/shown-result.ts'
import { audienceOf, ruleFor, sharedAudienceOf, type Rules } from '#app/domain/results/who-sees-what.ts'

/** One value a practice, sorted and rounded as the viewer may see it. */
export function showVariation(result: VariationResult, viewer: Viewer, names: PracticeNames): ShownVariation {
  const audience = sharedAudienceOf(viewer)
  const hasRows = ruleFor('pseudonym', audience) !== 'no-rows'
  const precision = ruleFor('practice-value', audience)
  const withheld = ruleFor('cluster-value', audience) === 'unless-revealing' && isRevealing(result)
  return {
    type: 'variation',
    indicator: result.indicator,
    viewer: viewer.kind,
    practices: hasRows ? showPractices(result, viewer, names) : [],
    cluster: withheld ? null : result.cluster,
    clusterWithheld: withheld,
    quartiles: hasRows ? roundQuartiles(result, precision) : null,
    decimals: decimalsOf(result.indicator.kind, precision),
    small: showCaution(result, viewer, names, (practice) => practice.small),
    few: showCaution(
      result,
      viewer,
      names,
      (practice) => !practice.small && isFew(result.indicator.kind, practice),
    ),
    spread: hasRows ? computeSpread(result) : null,
    funnel: hasRows ? showFunnel(result) : null,
    participants: result.participants,
    answered: result.answered,
    notFound: result.notFound,
  }
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
  const hidden = ruleFor('practice-counts', audience) === 'no'
  return {
    label: labelPractice(practice, viewer, names),
    own: audience === 'practice',
    small: practice.small,
    value: practice.value === null ? null : roundShown(kind, practice.value, precision),
    decimals: decimalsOf(kind, precision),
    interval: interval && {
      low: roundShown(kind, interval.low, precision),
      high: roundShown(kind, interval.high, precision),
      printed: ruleFor('practice-interval', audience) === 'printed',
    },
    counts: hidden ? null : { numerator, denominator },
    size: denominator !== null && hidden ? classOfSize(denominator) : denominator,
  }
}

/** Whole percent would give no count of a mean away, and would make most means alike: it keeps its decimal. */
export function decimalsOf(kind: ValueMeasure['kind'], precision: Rules['practice-value']): 0 | 1 {
  return precision === 'whole' && kind !== 'mean' ? 0 : 1
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
  { practices }: VariationResult,
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

function compareShown(a: ShownPractice, b: ShownPractice): number {
  if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null)
  return b.value - a.value
}
