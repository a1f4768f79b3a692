import { computeProgramme, parseClock } from '#app/domain/meeting/programme.ts'
import { readMeetingForm } from '#app/domain/meeting/read-meeting.ts'
import type { ClusterPackage } from '#app/domain/package/cluster-package.ts'
import {
  findNextTask,
  type NextTask,
  type PackageSituation,
  type RoundSituation,
} from '#app/domain/package/next-task.ts'
import { findReachedTasks } from '#app/domain/package/milestones.ts'
import { computePlan, isBeforeMeeting, type PlanEntry } from '#app/domain/package/plan.ts'
import {
  computeProgress,
  contentOf,
  itemsOfRole,
  type StepProgress,
} from '#app/domain/package/section-content.ts'
import { findSectionByRole, stepsOf } from '#app/domain/template/find-section.ts'
import type { FormRole, ListRole, Meeting, Task } from '#app/domain/template/roles.ts'
import type { Template } from '#app/domain/template/template.ts'
import type { JsonObject } from '#app/domain/text/json-value.ts'

/** Everything the overview of a package says. */
export type Overview = {
  readonly meeting: Meeting
  /** Whole days until the meeting, negative after it; null while it has no date. */
  readonly daysLeft: number | null
  readonly next: NextTask
  readonly before: readonly PlanEntry<Task>[]
  readonly after: readonly PlanEntry<Task>[]
  readonly programme: readonly ProgrammeLine[]
  /** Where the plan, the programme and the meeting are written; null when the template has none. */
  readonly steps: { readonly [role in 'tasks' | 'programme' | 'meeting']: string | null }
}

export type ProgrammeLine = {
  readonly id: string
  readonly title: string
  /** `17:00`; null while the meeting has no start. */
  readonly from: string | null
  readonly minutes: number
}

export type OverviewInput = {
  readonly template: Template
  readonly clusterPackage: ClusterPackage
  readonly practiceCount: number
  readonly round: RoundSituation | null
  /** ISO day. */
  readonly today: string
}

export function buildOverview(input: OverviewInput): Overview {
  const { template, clusterPackage, today } = input
  const meeting = readMeeting(template, clusterPackage)
  const date = meeting.date ?? null
  const reached = findReachedTasks(template, clusterPackage, input.round?.status ?? null)
  const plan = computePlan(itemsOfRole(template, clusterPackage.sections, 'tasks'), date, reached)
  const after = plan.filter((entry) => !isBeforeMeeting(entry))
  return {
    meeting,
    daysLeft: date === null ? null : daysBetween(today, date),
    next: findNextTask(buildSituation(input, date, after)),
    before: plan.filter(isBeforeMeeting),
    after,
    programme: buildProgrammeLines(template, clusterPackage, meeting),
    steps: {
      tasks: findStepId(template, 'tasks'),
      programme: findStepId(template, 'programme'),
      meeting: findStepId(template, 'meeting'),
    },
  }
}

function buildSituation(
  input: OverviewInput,
  meetingDate: string | null,
  after: readonly PlanEntry[],
): PackageSituation {
  const { template, clusterPackage, practiceCount, round, today } = input
  const planStep = findStepId(template, 'meeting') ?? findStepId(template, 'tasks')
  return {
    steps: countedSections(template, clusterPackage),
    indicatorStepId: findStepId(template, 'indicators'),
    practiceCount,
    round,
    meetingDate,
    today,
    plan: planStep === null ? null : { stepId: planStep, openAfterMeeting: after.some(({ done }) => !done) },
  }
}

/** Progress without the optional sections: those are nobody's next task. */
function countedSections(template: Template, clusterPackage: ClusterPackage): readonly StepProgress[] {
  const { kind, sections } = clusterPackage
  const optional = new Set(
    stepsOf(template, kind)
      .flatMap((step) => step.sections)
      .filter((section) => section.optional === true)
      .map((section) => section.id),
  )
  return computeProgress(template, kind, sections).map((step) => ({
    ...step,
    sections: step.sections.filter((section) => !optional.has(section.id)),
  }))
}

function buildProgrammeLines(
  template: Template,
  clusterPackage: ClusterPackage,
  meeting: Meeting,
): readonly ProgrammeLine[] {
  const start =
    meeting.startTime !== undefined && parseClock(meeting.startTime) !== null ? meeting.startTime : null
  const items = itemsOfRole(template, clusterPackage.sections, 'programme')
  return computeProgramme(items, start).map(({ item, from, minutes }) => ({
    id: item.id,
    title: item.title ?? '',
    from,
    minutes,
  }))
}

/** The form with the role `meeting`, as far as it is written and can be read. */
export function readMeeting(template: Template, { sections }: Pick<ClusterPackage, 'sections'>): Meeting {
  const section = findSectionByRole(template, 'meeting')
  const content = section && contentOf(section, sections)
  const values: JsonObject = content?.type === 'form' ? content.values : {}
  return readMeetingForm(values)
}

function findStepId(template: Template, role: ListRole | FormRole): string | null {
  const has = template.steps.find((step) =>
    step.sections.some((section) => section.type !== 'rich-text' && section.role === role),
  )
  return has?.id ?? null
}

/** Whole days from one ISO day to another. */
function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}
