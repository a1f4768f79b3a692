import type { SettingProblems, TypedSettings } from '#app/domain/template/settings.ts'
import type { TemplateOutcome } from '#app/server/template-jobs.server.ts'

/** What the form on the page is told about what came of it. */
export type Told = {
  readonly problems: SettingProblems
  /** What was typed, when it could not be saved. */
  readonly typed: TypedSettings | undefined
  /** Somebody else has saved meanwhile. */
  readonly isStale: boolean
}

/** What came of a button, as the page shows it: whatever went well has led on to another page. */
export type Trouble = Exclude<TemplateOutcome, { readonly did: 'done' }>

const nothing: Told = { problems: {}, typed: undefined, isStale: false }

export function tellForm(trouble: Trouble | undefined, intent: 'save' | 'add'): Told {
  if (trouble?.did === 'refused') return { problems: trouble.problems, typed: trouble.typed, isStale: false }
  if (trouble?.did !== 'stale' || trouble.sent !== intent) return nothing
  // A part that is being added has nothing saved to compare with.
  return { problems: {}, typed: trouble.typed, isStale: intent === 'save' }
}
