import type { Viewer } from '#app/domain/results/shown-result.ts'

/** The three agreements, the practice itself, the data role, and whoever is not in the cluster. */
export const audiences = ['practice', 'closed', 'own-marked', 'open', 'data', 'outside'] as const

export type Audience = (typeof audiences)[number]

/** For each kind of fact: every rule that an audience can have for it. */
export type Rules = {
  readonly 'practice-name': 'own' | 'no' | 'yes' | 'yes-logged'
  readonly pseudonym: 'own-told' | 'yes' | 'yes-own-marked' | 'name-instead' | 'yes-with-key' | 'no-rows'
  readonly 'practice-value': 'exact' | 'whole' | 'one-decimal' | 'withheld-if-few'
  readonly 'practice-counts': 'own' | 'no' | 'yes'
  readonly 'practice-interval': 'printed' | 'drawn' | 'where-value-stands'
  readonly caution: 'own-in-words' | 'how-many-hollow' | 'named' | 'in-words-unnamed'
  readonly 'explanation-tags': 'own' | 'tally' | 'per-practice' | 'tally-from-5'
  readonly 'context-note': 'own' | 'released-only' | 'all' | 'no'
  readonly 'cluster-value': 'with-counts' | 'unless-revealing'
  readonly 'questionnaire-answers':
    'own-until-sent' | 'distribution-from-5-text-apart' | 'distribution-from-5'
}

export type Fact = keyof Rules

/**
 * Who sees what, in one place (DESIGN.md §6). Pseudonymity inside a cluster is a courtesy among colleagues and is called
 * so; what leaves the cluster is protected in earnest. Screens, files and queries ask `ruleFor`.
 */
export const whoSeesWhat: { readonly [F in Fact]: { readonly [A in Audience]: Rules[F] } } = {
  'practice-name': {
    practice: 'own',
    closed: 'no',
    'own-marked': 'no',
    open: 'yes',
    data: 'yes-logged',
    outside: 'no',
  },
  pseudonym: {
    practice: 'own-told',
    closed: 'yes',
    'own-marked': 'yes-own-marked',
    open: 'name-instead',
    data: 'yes-with-key',
    outside: 'no-rows',
  },
  'practice-value': {
    practice: 'exact',
    closed: 'whole',
    'own-marked': 'whole',
    open: 'one-decimal',
    data: 'exact',
    outside: 'withheld-if-few',
  },
  'practice-counts': {
    practice: 'own',
    closed: 'no',
    'own-marked': 'no',
    open: 'yes',
    data: 'yes',
    outside: 'no',
  },
  'practice-interval': {
    practice: 'printed',
    closed: 'drawn',
    'own-marked': 'drawn',
    open: 'printed',
    data: 'printed',
    outside: 'where-value-stands',
  },
  caution: {
    practice: 'own-in-words',
    closed: 'how-many-hollow',
    'own-marked': 'how-many-hollow',
    open: 'named',
    data: 'named',
    outside: 'in-words-unnamed',
  },
  'explanation-tags': {
    practice: 'own',
    closed: 'tally',
    'own-marked': 'tally',
    open: 'tally',
    data: 'per-practice',
    outside: 'tally-from-5',
  },
  'context-note': {
    practice: 'own',
    closed: 'released-only',
    'own-marked': 'released-only',
    open: 'released-only',
    data: 'all',
    outside: 'no',
  },
  'cluster-value': {
    practice: 'with-counts',
    closed: 'with-counts',
    'own-marked': 'with-counts',
    open: 'with-counts',
    data: 'with-counts',
    outside: 'unless-revealing',
  },
  'questionnaire-answers': {
    practice: 'own-until-sent',
    closed: 'distribution-from-5-text-apart',
    'own-marked': 'distribution-from-5-text-apart',
    open: 'distribution-from-5-text-apart',
    data: 'distribution-from-5-text-apart',
    outside: 'distribution-from-5',
  },
}

/** The rule for one kind of fact and one audience. */
export function ruleFor<F extends Fact>(fact: F, audience: Audience): Rules[F] {
  return whoSeesWhat[fact][audience]
}

/** Which audience a viewer is when looking at a practice: its own, or another's. */
export function audienceOf(viewer: Viewer, participantId: string): Audience {
  if (viewer.kind === 'practice')
    return viewer.participantId === participantId ? 'practice' : viewer.agreement
  return sharedAudienceOf(viewer)
}

/** Which audience a viewer is when looking at the cluster as a whole. */
export function sharedAudienceOf(viewer: Viewer): Audience {
  return viewer.kind === 'practice' || viewer.kind === 'cluster' ? viewer.agreement : viewer.kind
}
