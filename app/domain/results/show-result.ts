import { isSmallCount, standardSmallCounts } from '#app/domain/collection/small-counts.ts'
import { areRegistrationsRevealing, isCompositionRevealing } from '#app/domain/results/disclosure.ts'
import { fewestAnswers } from '#app/domain/results/fewest-answers.ts'
import { labelPractice, type PracticeNames } from '#app/domain/results/label-practice.ts'
import type {
  CompositionResult,
  DistributionResult,
  IndicatorResult,
  PartnerResult,
  RegistrationsResult,
  TextsResult,
  VariationResult,
} from '#app/domain/results/results.ts'
import { showVariation } from '#app/domain/results/show-variation.ts'
import type {
  ShownComposition,
  ShownDistribution,
  ShownRegistrations,
  ShownResult,
  ShownTexts,
  ShownVariation,
  Viewer,
} from '#app/domain/results/shown-result.ts'
import { audienceOf, ruleFor, sharedAudienceOf } from '#app/domain/results/who-sees-what.ts'

/**
 * Cuts a result down to what one viewer may see, by the table `whoSeesWhat`. With names (open agreement and data role) the
 * caller has asked for them; for the data role the caller also logs it.
 */
export function showResult(result: VariationResult, viewer: Viewer, names?: PracticeNames): ShownVariation
export function showResult(result: IndicatorResult, viewer: Viewer, names?: PracticeNames): ShownResult
export function showResult(
  result: IndicatorResult,
  viewer: Viewer,
  names: PracticeNames = new Map(),
): ShownResult {
  switch (result.type) {
    case 'variation':
      return showVariation(result, viewer, names)
    case 'registrations':
      return showRegistrations(result, viewer, names)
    case 'composition':
      return showComposition(result, viewer)
    case 'distribution':
      return showDistribution(result, viewer)
    case 'texts':
      return showTexts(result, viewer)
  }
}

function shownBase({ participants, answered, notFound }: IndicatorResult, viewer: Viewer) {
  return { viewer: viewer.kind, participants, answered, notFound }
}

function mayWithhold(viewer: Viewer): boolean {
  return ruleFor('cluster-value', sharedAudienceOf(viewer)) === 'unless-revealing'
}

/** The two counts are what is measured, as a plain count is: whoever sees the practices' values sees them. */
function showRegistrations(
  result: RegistrationsResult,
  viewer: Viewer,
  names: PracticeNames,
): ShownRegistrations {
  const hasRows = ruleFor('pseudonym', sharedAudienceOf(viewer)) !== 'no-rows'
  const withheld = mayWithhold(viewer) && areRegistrationsRevealing(result, viewer.smallCounts)
  const told = result.practices.filter((practice) => mayTellPair(practice, viewer))
  const practices = told.map((practice) => ({
    label: labelPractice(practice, viewer, names),
    own: audienceOf(viewer, practice.participantId) === 'practice',
    first: practice.first,
    second: practice.second,
  }))
  return {
    type: 'registrations',
    indicator: result.indicator,
    ...shownBase(result, viewer),
    practices: hasRows ? practices : [],
    cluster: withheld ? null : result.cluster,
    clusterWithheld: withheld,
  }
}

/** In strict mode a practice's pair with a small count stays out of the table that others read. */
function mayTellPair(
  { participantId, first, second }: RegistrationsResult['practices'][number],
  viewer: Viewer,
) {
  const smallCounts = viewer.smallCounts ?? standardSmallCounts
  const audience = audienceOf(viewer, participantId)
  if (!smallCounts.strict || audience === 'practice' || audience === 'data') return true
  return ![first, second].some((count) => isSmallCount(count, smallCounts))
}

/** The cluster as a whole, and a practice its own parts beside it: other practices' parts are counts, and stay theirs. */
function showComposition(result: CompositionResult, viewer: Viewer): ShownComposition {
  const withheld = mayWithhold(viewer) && isCompositionRevealing(result, viewer.smallCounts)
  const own = result.practices.find(({ participantId }) => audienceOf(viewer, participantId) === 'practice')
  return {
    type: 'composition',
    indicator: result.indicator,
    ...shownBase(result, viewer),
    cluster: withheld ? null : result.cluster,
    clusterWithheld: withheld,
    own: own ? { counts: own.counts, total: own.total } : null,
  }
}

/**
 * From five answers on, for everybody the same: no path leads back to who answered. Outside the cluster it is not told either how
 * few there were, since few answers can only have been few things.
 */
function showDistribution(result: DistributionResult, viewer: Viewer): ShownDistribution {
  const withheld = result.n < fewestAnswers
  const untold = withheld && mayWithhold(viewer) ? tellNothing(result) : {}
  return {
    type: 'distribution',
    indicator: result.indicator,
    ...shownBase(result, viewer),
    ...untold,
    n: withheld ? null : result.n,
    counts: withheld ? [] : result.counts,
    apart: withheld ? [] : result.apart,
    ...showOthers(result, viewer, showDistribution),
  }
}

/** Where nobody knows how many were asked, all who answered count as asked. */
function tellNothing({ respondents, participants }: DistributionResult) {
  return { answered: null, notFound: 0, participants: respondents ? 0 : participants }
}

/** From five answers on, inside the cluster, and never beside a practice. */
function showTexts(result: TextsResult, viewer: Viewer): ShownTexts {
  const rule = ruleFor('questionnaire-answers', sharedAudienceOf(viewer))
  const mayLeave = rule === 'distribution-from-5-text-apart'
  const enough = result.texts.length >= fewestAnswers
  return {
    type: 'texts',
    indicator: result.indicator,
    ...shownBase(result, viewer),
    texts: mayLeave && enough ? result.texts : [],
    withheld: mayLeave ? (enough ? null : 'few') : 'outside',
    ...showOthers(result, viewer, showTexts),
  }
}

/** Who answered, and a partner's answers under the same rules. Its reason for giving none stays in the cluster. */
function showOthers<Result extends DistributionResult | TextsResult, Shown>(
  { respondents, partner }: Pick<Result, 'respondents'> & { readonly partner?: PartnerResult<Result> },
  viewer: Viewer,
  show: (result: Result, viewer: Viewer) => Shown,
) {
  return {
    ...(respondents && { respondents }),
    ...(partner && { partner: showPartner(partner, viewer, show) }),
  }
}

function showPartner<Result, Shown>(
  { name, reason, result }: PartnerResult<Result>,
  viewer: Viewer,
  show: (result: Result, viewer: Viewer) => Shown,
) {
  return {
    name,
    reason: reason !== null && viewer.kind === 'outside' ? '' : reason,
    shown: show(result, viewer),
  }
}
