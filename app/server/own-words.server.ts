import type { Guess } from '#app/domain/collection/answer-notes.ts'
import type { Answers } from '#app/domain/collection/answers.ts'
import { findSteps } from '#app/domain/collection/data-form.ts'
import { asksExplanation } from '#app/domain/collection/note-kinds.ts'
import {
  addReflection,
  emptyReflection,
  type Reflection,
  type Reflections,
} from '#app/domain/collection/reflection.ts'
import type { Indicator } from '#app/domain/indicator/indicator.ts'
import { itemsOfRole } from '#app/domain/package/section-content.ts'
import { findSectionByRole } from '#app/domain/template/find-section.ts'
import type { Question } from '#app/domain/template/roles.ts'
import type { Services } from '#app/server/context.server.ts'
import { findTemplateFor } from '#app/server/find-template.server.ts'
import type { OwnReflections } from '#db/queries/reflections.server.ts'
import { findSavedSection } from '#db/queries/sections.server.ts'
import type { Seat } from '#db/queries/submissions.server.ts'

/** What stands beside a practice's own number: its own words, the package's questions, the way to the patients. */
export type OwnWords = {
  /** The practice has a number of its own here: it can be explained, and have a target. */
  readonly hasNumber: boolean
  /** What it guessed, in the form or later; null where it did not. */
  readonly guess: Guess | null
  /** What it says of its number, in the form or later. */
  readonly said: Reflection
  /** What it set itself in the round before; null where it said nothing. */
  readonly before: { readonly label: string; readonly target: string; readonly nextStep: string } | null
  /** The package's questions about this indicator. */
  readonly questions: readonly string[]
  /** How to find the patients: the steps for its own record system, and which system they are for. */
  readonly steps: readonly string[]
  readonly stepsFor: string
}

/** What they are made from. */
export type Beside = {
  readonly seat: Seat
  readonly recordSystem: string
  readonly answers: Answers | null
  readonly said: Reflections
  readonly earlier: OwnReflections
  readonly labels: ReadonlyMap<number, string>
  readonly questions: readonly Question[]
}

export function describeBeside({ seat, answers, said, ...source }: Beside, indicatorId: string): OwnWords {
  const answer = answers?.[indicatorId]
  const own = said[indicatorId] ?? emptyReflection
  const notes = addReflection(answer?.notes, own)
  const indicator = seat.round.indicators.find(({ id }) => id === indicatorId)
  const { steps, stepsFor } = indicator
    ? findSteps(indicator, source.recordSystem)
    : { steps: [], stepsFor: 'none' }
  return {
    hasNumber: answer !== undefined && answer.status !== 'not-found' && asksOwn(indicator),
    guess: notes.guess,
    said: { ...own, tags: notes.tags, influence: notes.influence, comment: own.comment || notes.comment },
    before: findBefore(source, seat.round.number, indicatorId),
    questions: source.questions.flatMap(({ text, indicatorIds }) =>
      text !== undefined && indicatorIds?.includes(indicatorId) ? [text] : [],
    ),
    steps,
    stepsFor: stepsFor === 'system' ? source.recordSystem : '',
  }
}

function asksOwn(indicator: Indicator | undefined): boolean {
  return indicator !== undefined && asksExplanation(indicator.kind)
}

/** The latest round before this one in which the practice set itself something. */
function findBefore(
  { earlier, labels }: Pick<Beside, 'earlier' | 'labels'>,
  roundNumber: number,
  indicatorId: string,
): OwnWords['before'] {
  const numbers = [...earlier.keys()].filter((number) => number < roundNumber).toSorted((a, b) => b - a)
  for (const number of numbers) {
    const said = earlier.get(number)?.[indicatorId]
    if (said && (said.target !== '' || said.nextStep !== '')) {
      return { label: labels.get(number) ?? String(number), target: said.target, nextStep: said.nextStep }
    }
  }
  return null
}

/** The package's questions for the group, as they are written now. At most two statements. */
export async function listQuestions(services: Services, seat: Seat): Promise<readonly Question[]> {
  const template = await findTemplateFor(services, seat)
  const section = template && findSectionByRole(template, 'questions')
  if (!template || !section) return []
  const saved = await findSavedSection(services.db, { packageId: seat.packageId, sectionId: section.id })
  return saved ? itemsOfRole(template, { [section.id]: saved.content }, 'questions') : []
}
