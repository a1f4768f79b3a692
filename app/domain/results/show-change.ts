import { comparePseudonyms } from '#app/domain/collection/pseudonyms.ts'
import { standardSmallCounts } from '#app/domain/collection/small-counts.ts'
import { isRevealing } from '#app/domain/results/disclosure.ts'
import { labelPractice, type PracticeNames } from '#app/domain/results/label-practice.ts'
import type { PracticeValue } from '#app/domain/results/results.ts'
import type { PracticeChange, VariationChange } from '#app/domain/results/round-change.ts'
import { decimalsOf, isBanded, roundShown } from '#app/domain/results/show-variation.ts'
import type { ShownChange, ShownPracticeChange } from '#app/domain/results/shown-change.ts'
import type { Viewer } from '#app/domain/results/shown-result.ts'
import { type Audience, audienceOf, ruleFor, sharedAudienceOf } from '#app/domain/results/who-sees-what.ts'

/**
 * Cuts a change down to what one viewer may see, by the table `whoSeesWhat`. Outside the cluster no practice is shown, and
 * the figure of those in both rounds is left out: beside the one of all it would give the rest away by subtraction.
 */
export function showChange(
  change: VariationChange,
  viewer: Viewer,
  names: PracticeNames = new Map(),
): ShownChange {
  const { before, after, inBoth, practices } = change
  const audience = sharedAudienceOf(viewer)
  const inside = ruleFor('pseudonym', audience) !== 'no-rows'
  const withheld =
    ruleFor('cluster-value', audience) === 'unless-revealing' &&
    [before, after].some((round) => isRevealing(round, viewer.smallCounts))
  const everybody = practices.length === inBoth
  const drawn = inside ? practices.filter((practice) => !isHidden(change, practice, viewer)) : []
  return {
    indicator: after.indicator,
    viewer: viewer.kind,
    practicesBefore: countValues(before.practices),
    practicesAfter: countValues(after.practices),
    inBoth,
    all: withheld ? null : change.all,
    both: inside && !everybody ? change.both : null,
    withheld,
    means: inside ? change.means : null,
    ways: inside ? countWays(change) : null,
    practices: showPractices(change, drawn, viewer, names),
    hidden: inside ? practices.length - drawn.length : 0,
    decimals: decimalsOf(after.indicator.kind, ruleFor('practice-value', audience)),
  }
}

/** Where small counts are told as a band, a change between two bands would say nothing, and one end too much. */
function isHidden(
  { after: { indicator } }: VariationChange,
  practice: PracticeChange,
  viewer: Viewer,
): boolean {
  const smallCounts = viewer.smallCounts ?? standardSmallCounts
  const audience = audienceOfEither(practice, viewer)
  return [practice.before, practice.after].some(
    (value) => value !== null && isBanded(indicator.kind, value, audience, smallCounts),
  )
}

function countWays({ practices }: VariationChange): ShownChange['ways'] {
  const differences = practices.flatMap(({ change }) => (change ? [change.difference] : []))
  return {
    up: differences.filter((difference) => difference > 0).length,
    down: differences.filter((difference) => difference < 0).length,
    same: differences.filter((difference) => difference === 0).length,
  }
}

function countValues(practices: readonly PracticeValue[]): number {
  return practices.filter(({ value }) => value !== null).length
}

/** Sorted anew by what is shown, as in the picture of one round. */
function showPractices(
  change: VariationChange,
  practices: readonly PracticeChange[],
  viewer: Viewer,
  names: PracticeNames,
): readonly ShownPracticeChange[] {
  return practices
    .toSorted((a, b) => comparePseudonyms(a.seat.pseudonym, b.seat.pseudonym))
    .map((practice) => showPractice(change, practice, viewer, names))
    .toSorted((a, b) => latestOf(b) - latestOf(a))
}

function latestOf({ after }: ShownPracticeChange): number {
  return after ?? Number.MIN_SAFE_INTEGER
}

function showPractice(
  { after: { indicator } }: VariationChange,
  practice: PracticeChange,
  viewer: Viewer,
  names: PracticeNames,
): ShownPracticeChange {
  const { seat, change } = practice
  const audience = audienceOfEither(practice, viewer)
  const precision = ruleFor('practice-value', audience)
  const show = (value: number | null) =>
    value === null ? null : roundShown(indicator.kind, value, precision)
  const [before, after] = [show(practice.before?.value ?? null), show(practice.after?.value ?? null)]
  return {
    label: labelPractice(seat, viewer, names),
    own: audience === 'practice',
    small: [practice.before, practice.after].some((value) => value?.small),
    before,
    after,
    decimals: decimalsOf(indicator.kind, precision),
    difference: before === null || after === null ? null : after - before,
    clear: change?.clear ?? null,
    interval: ruleFor('practice-interval', audience) === 'printed' ? (change?.interval ?? null) : null,
  }
}

/** A practice has a seat of its own in each round, and may look by the link of either. */
function audienceOfEither({ before, after }: PracticeChange, viewer: Viewer): Audience {
  const audiences = [after, before].flatMap((value) =>
    value ? [audienceOf(viewer, value.participantId)] : [],
  )
  return audiences.find((audience) => audience === 'practice') ?? audiences[0] ?? sharedAudienceOf(viewer)
}
