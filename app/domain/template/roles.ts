import type { IndicatorKind, Direction } from '#app/domain/indicator/indicator.ts'
import type { ListItem } from '#app/domain/template/template.ts'
import type { TextLanguage } from '#app/domain/text/locale.ts'

/** Roles the app understands. A template gives a role to at most one section each. */
export type FormRole = 'meeting' | 'acceptance' | 'gate'
export type ListRole =
  | 'tasks'
  | 'indicators'
  | 'recommendations'
  | 'references'
  | 'questions'
  | 'programme'
  | 'techniques'
  | 'contacts'

/*
 * Core shape of one item (or form) per role. Every property but `id` may be missing while the coordinator is still
 * writing: read with the parsers beside each job, never by casting. A template may add properties of its own.
 */
export type Meeting = {
  /** ISO date, `2027-01-14`. */
  readonly date?: string
  /** `17:00`. */
  readonly startTime?: string
  readonly minutes?: number
  readonly place?: string
}

/** The cluster's yes to the wording of the section that `FormSection.accepts` names. */
export type Acceptance = {
  /** ISO date. */
  readonly decidedOn?: string
  /** Who said yes: a group or a number of practices. */
  readonly decidedBy?: string
  /** The wording it said yes to, as plain text. Kept by the app: no form shows it. */
  readonly acceptedText?: string
}

/** Questions to answer with `yes`, `partly` or `no` before anything else. They are the template's own fields. */
export type Gate = {
  /** Why the cluster goes on where an answer is not yes. */
  readonly reason?: string
}

/**
 * What the app sees happen: the cluster's yes to the words that stand, the meeting's date, complete indicators, and a
 * collection that was opened, or closed again.
 */
export const milestones = ['accepted', 'dated', 'indicators-written', 'opened', 'closed'] as const
export type Milestone = (typeof milestones)[number]

export type Task = ListItem & {
  readonly title?: string
  readonly responsible?: string
  /** Days before the meeting; negative is after it. */
  readonly daysBefore?: number
  /** True or false when somebody said so; absent while it follows from the section's milestones. */
  readonly done?: boolean
}

export type IndicatorItem = ListItem & {
  readonly title?: string
  readonly kind?: IndicatorKind
  /** True: shares its number with the one before and gets the next letter (2a, 2b …). */
  readonly joined?: boolean
  /** The question the practice reads; the title stands in when it is empty. */
  readonly question?: string
  /** A question as a partner reads it; `question` stands in when it is empty. */
  readonly partnerQuestion?: string
  readonly population?: string
  readonly numerator?: string
  readonly denominator?: string
  readonly period?: string
  readonly source?: string
  readonly direction?: Direction
  readonly minutes?: number
  /** Steps to find the number. An empty `recordSystem` holds for every system without steps of its own. */
  readonly instructions?: readonly { readonly recordSystem?: string; readonly steps?: string }[]
  /** Printed under the indicator, for example why its limit differs from the recommendation's. */
  readonly note?: string
  /** Mean: what it is measured in. */
  readonly unit?: string
  /** Two registrations: what each count is called. */
  readonly firstRegistration?: string
  readonly secondRegistration?: string
  /** Composition: what the whole is divided into. */
  readonly parts?: readonly { readonly text?: string }[]
  /** Single and multiple choice: the answers, and those that stand apart (`ApartChoice`). */
  readonly options?: readonly { readonly text?: string }[]
  readonly apart?: readonly string[]
  /** Codes that tell where the number is found. */
  readonly codes?: readonly { readonly system?: string; readonly code?: string; readonly text?: string }[]
  /** The part of the meeting that the indicator belongs to. */
  readonly block?: string
  /** Patients a practice is expected to count among. */
  readonly expected?: number
  /** Lines in the chart (`ComparatorKind`), and the value of those that are typed: percent for a proportion. */
  readonly comparators?: readonly string[]
  readonly target?: number
  readonly region?: number
}

export type Recommendation = ListItem & {
  readonly title?: string
  readonly knowledge?: string
  readonly recommendation?: string
  readonly indicatorIds?: readonly string[]
  /** What it rests on; printed as numbers after the recommendation. */
  readonly referenceIds?: readonly string[]
  readonly note?: string
}

export const referenceKinds = ['guideline', 'law', 'article', 'website', 'other'] as const
export type ReferenceKind = (typeof referenceKinds)[number]

export type Reference = ListItem & {
  readonly title?: string
  readonly kind?: ReferenceKind
  readonly publisher?: string
  readonly address?: string
  /** ISO date. */
  readonly readOn?: string
  /** Of the title, where it is not that of the package. */
  readonly language?: TextLanguage
}

export type Question = ListItem & {
  readonly text?: string
  /** A question without indicators and recommendations is a general one. */
  readonly indicatorIds?: readonly string[]
  readonly recommendationIds?: readonly string[]
}

export type ProgrammeItem = ListItem & {
  readonly title?: string
  readonly minutes?: number
  readonly description?: string
  /** Only in the leader's version, as are the three below. */
  readonly leaderNotes?: string
  /** Who leads this part. */
  readonly responsible?: string
  /** Numbers of the slides, as they are said: "3–7". */
  readonly slides?: string
  /** What has to be at hand. */
  readonly material?: string
  readonly isBreak?: boolean
  readonly indicatorIds?: readonly string[]
  readonly techniqueId?: string
}

export type Technique = ListItem & {
  readonly title?: string
  readonly when?: string
  readonly minutes?: number
  /** What to do, in the imperative. */
  readonly how?: string
  /** Words to say. */
  readonly words?: string
}

export type Contact = ListItem & {
  readonly name?: string
  readonly task?: string
  readonly reach?: string
}
