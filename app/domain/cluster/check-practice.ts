import {
  type Practice,
  type PracticeField,
  practiceFields,
  type TypedPractice,
} from '#app/domain/cluster/practice.ts'
import { checkLine, type LineProblem, looksLikeEmail } from '#app/domain/text/check-line.ts'
import { parseCount } from '#app/domain/text/format-number.ts'

export type PracticeProblem = LineProblem | 'not-digits' | 'not-a-count' | 'not-an-email'

export type PracticeProblems = { readonly [field in PracticeField]?: PracticeProblem }

export type CheckedPractice =
  | { readonly ok: true; readonly practice: Practice }
  | { readonly ok: false; readonly problems: PracticeProblems }

/** Checks what was typed about a practice. Only the name is required. */
export function checkPractice(typed: TypedPractice): CheckedPractice {
  const found = practiceFields.flatMap((field) => {
    const problem = checkField(field, typed[field].trim())
    return problem === null ? [] : [[field, problem] as const]
  })
  if (found.length > 0) return { ok: false, problems: Object.fromEntries(found) }
  return {
    ok: true,
    practice: {
      name: typed.name.trim(),
      number: typed.number.replace(/\s/g, ''),
      doctors: readCount(typed.doctors),
      listSize: readCount(typed.listSize),
      email: typed.email.trim().toLowerCase(),
      recordSystem: typed.recordSystem.trim(),
    },
  }
}

function checkField(field: PracticeField, text: string): PracticeProblem | null {
  const problem = checkLine(text, { required: field === 'name' })
  if (problem !== null || text === '') return problem
  if (field === 'number') return /^[\d\s]{1,10}$/.test(text) ? null : 'not-digits'
  if (field === 'email') return looksLikeEmail(text) ? null : 'not-an-email'
  if (field === 'doctors' || field === 'listSize') return parseCount(text).ok ? null : 'not-a-count'
  return null
}

function readCount(text: string): number | null {
  const count = parseCount(text)
  return count.ok ? count.value : null
}
