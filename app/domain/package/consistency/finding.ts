import type { Round } from '#app/domain/collection/round.ts'
import type { Bilingual } from '#app/domain/text/bilingual.ts'

/** Each rule by what it looks at. */
export type RuleName =
  | 'required'
  | 'gate'
  | 'acceptance'
  | 'empty-block'
  | 'programme-minutes'
  | 'indicator-link'
  | 'dangling-link'
  | 'limits'
  | 'leftover-word'
  | 'citation'
  | 'reference'
  | 'image'
  | 'dates'
  | 'abbreviation'
  | 'instructions'
  | 'minutes-budget'
  | 'code'
  | 'few-patients'
  | 'yes-no-question'

/** `missing`: something is to be written or mended. `look`: it may be right, but is worth a look. Neither blocks. */
export type Severity = 'missing' | 'look'

/** One thing that does not hang together, and where it stands. */
export type Finding = {
  readonly rule: RuleName
  readonly severity: Severity
  readonly sectionId: string
  readonly itemId?: string
  /** A sentence that names the thing and says what is wrong with it. */
  readonly message: Bilingual
  /** What is wrong with an item, where others of the list may lack the same: they are then said in one. */
  readonly lack?: { readonly what: Bilingual; readonly itemName: Bilingual }
}

/** What the rules need to know beside the package itself. */
export type CheckFacts = {
  readonly rounds?: readonly Pick<Round, 'status' | 'deadline'>[]
  /** ISO day. */
  readonly today: string
  /** The record system of each practice; empty where it is not known. */
  readonly practiceRecordSystems: readonly string[]
}
