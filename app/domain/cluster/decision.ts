import type { Agreement } from '#app/domain/collection/round.ts'
import {
  type SmallCounts,
  standardSmallCounts,
  type Threshold,
  thresholds,
} from '#app/domain/collection/small-counts.ts'
import { checkLine, type LineProblem } from '#app/domain/text/check-line.ts'
import { parseIsoDay } from '#app/domain/text/calendar.ts'

export const agreements = ['closed', 'own-marked', 'open'] as const satisfies readonly Agreement[]

/** What a cluster has agreed about its numbers: who sees what, and how small counts are treated. */
export type Decision = {
  readonly agreement: Agreement
  readonly smallCounts: SmallCounts
  /** ISO day. */
  readonly decidedOn: string
  /** Who decided, for example "Klyngemødet". */
  readonly decidedBy: string
  /** The decision in the cluster's own words; may be empty. */
  readonly wording: string
}

/** What applies in a cluster that has decided nothing. */
export const standardTerms: Pick<Decision, 'agreement' | 'smallCounts'> = {
  agreement: 'closed',
  smallCounts: standardSmallCounts,
}

/** The form as it was filled in. */
export type TypedDecision = {
  readonly agreement: string
  readonly threshold: string
  readonly strict: boolean
  readonly decidedOn: string
  readonly decidedBy: string
  readonly wording: string
}

export type DecisionField = 'agreement' | 'threshold' | 'decidedOn' | 'decidedBy' | 'wording'

export type DecisionProblem = LineProblem | 'future'

export type DecisionProblems = { readonly [field in DecisionField]?: DecisionProblem }

export type CheckedDecision =
  | { readonly ok: true; readonly decision: Decision }
  | { readonly ok: false; readonly problems: DecisionProblems }

const longestWording = 1000

/**
 * Reads a typed decision. A decision is never made in the future, and who made it must be said: it is what one can point to.
 * @param today ISO day in Denmark
 */
export function checkDecision(typed: TypedDecision, today: string): CheckedDecision {
  const agreement = agreements.find((each) => each === typed.agreement)
  const threshold = thresholds.find((each) => String(each) === typed.threshold)
  const problems = findProblems(typed, { agreement, threshold }, today)
  if (!agreement || !threshold || Object.keys(problems).length > 0) return { ok: false, problems }
  const { decidedOn, strict } = typed
  const words = { decidedBy: typed.decidedBy.trim(), wording: typed.wording.trim() }
  return { ok: true, decision: { agreement, smallCounts: { threshold, strict }, decidedOn, ...words } }
}

function findProblems(
  typed: TypedDecision,
  read: { readonly agreement: Agreement | undefined; readonly threshold: Threshold | undefined },
  today: string,
): DecisionProblems {
  const found: { readonly [field in DecisionField]: DecisionProblem | null } = {
    agreement: read.agreement ? null : 'missing',
    threshold: read.threshold ? null : 'missing',
    decidedOn: checkDay(typed.decidedOn, today),
    decidedBy: checkLine(typed.decidedBy),
    wording: checkLine(typed.wording, { longest: longestWording, required: false }),
  }
  return Object.fromEntries(Object.entries(found).filter(([, problem]) => problem !== null))
}

function checkDay(day: string, today: string): DecisionProblem | null {
  if (!parseIsoDay(day)) return 'missing'
  return day > today ? 'future' : null
}
