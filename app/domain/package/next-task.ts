import type { RoundStatus } from '#app/domain/collection/round.ts'
import { isUnwritten, type SectionState } from '#app/domain/package/section-content.ts'

/** What the package is short of, as far as the next task depends on it. */
export type PackageSituation = {
  /** In the template's order, each with its sections that count (optional ones left out). */
  readonly steps: readonly {
    readonly stepId: string
    readonly sections: readonly { readonly id: string; readonly state: SectionState }[]
  }[]
  /** The step that holds the indicators; null when the template has none. */
  readonly indicatorStepId: string | null
  readonly practiceCount: number
  readonly round: RoundSituation | null
  /** ISO days. */
  readonly meetingDate: string | null
  readonly today: string
  /** The step with the plan, and whether a task before or after the meeting is still open. */
  readonly plan: { readonly stepId: string; readonly openAfterMeeting: boolean } | null
}

export type RoundSituation = {
  readonly status: RoundStatus
  /** ISO date. */
  readonly deadline: string
  readonly sent: number
  readonly asked: number
}

export type NextTask =
  | { readonly key: 'write-section'; readonly stepId: string; readonly sectionId: string }
  | { readonly key: 'set-date' | 'finish-plan'; readonly stepId: string }
  | { readonly key: 'add-practices' }
  | { readonly key: 'open-collection' | 'await-answers' | 'close-collection' }
  | { readonly key: 'get-handouts' | 'follow-up' }

/**
 * The one next thing to do, always something: the numbers are waited for longest, so practices are asked as soon as
 * what they are asked is written; the rest is written while they answer. When the numbers are in, what led to them is
 * behind: only the steps after the indicators are still to be written.
 */
export function findNextTask(situation: PackageSituation): NextTask {
  const { round, meetingDate, today, plan } = situation
  if (round?.status === 'open' && isReadyToClose(round, today)) return { key: 'close-collection' }
  if (mayAsk(situation)) return { key: situation.practiceCount === 0 ? 'add-practices' : 'open-collection' }
  const unwritten = findUnwritten(stepsAhead(situation))
  if (unwritten) return { key: 'write-section', ...unwritten }
  if (round?.status === 'open') return { key: 'await-answers' }
  if (meetingDate === null) return plan ? { key: 'set-date', stepId: plan.stepId } : { key: 'get-handouts' }
  if (today <= meetingDate) return { key: 'get-handouts' }
  return plan?.openAfterMeeting ? { key: 'finish-plan', stepId: plan.stepId } : { key: 'follow-up' }
}

function isReadyToClose(round: RoundSituation, today: string): boolean {
  return today > round.deadline || round.sent === round.asked
}

/** Nobody has been asked yet, and everything up to and with the indicators is written. */
function mayAsk({ steps, indicatorStepId, round }: PackageSituation): boolean {
  if (indicatorStepId === null || (round !== null && round.status !== 'draft' && round.status !== 'pilot'))
    return false
  const upTo = steps.findIndex((step) => step.stepId === indicatorStepId) + 1
  return findUnwritten(steps.slice(0, upTo)) === undefined
}

function stepsAhead({ steps, indicatorStepId, round }: PackageSituation): PackageSituation['steps'] {
  return round?.status === 'closed'
    ? steps.slice(steps.findIndex(({ stepId }) => stepId === indicatorStepId) + 1)
    : steps
}

function findUnwritten(
  steps: PackageSituation['steps'],
): { readonly stepId: string; readonly sectionId: string } | undefined {
  return steps
    .flatMap(({ stepId, sections }) => sections.map(({ id, state }) => ({ stepId, sectionId: id, state })))
    .filter(({ state }) => isUnwritten(state))
    .map(({ stepId, sectionId }) => ({ stepId, sectionId }))[0]
}
