import { checkLine, type LineProblem, looksLikeEmail } from '#app/domain/text/check-line.ts'
import { longestPassword, shortestPassword } from '#app/domain/account/password-rule.ts'

export type AccountProblem =
  LineProblem | 'email' | 'short-password' | 'long-password' | 'wrong-code' | 'wrong-pair' | 'wait'

export type AccountField = 'code' | 'name' | 'email' | 'password' | 'cluster'

export type AccountRefusal = {
  readonly ok: false
  readonly problems: { readonly [field in AccountField]?: AccountProblem }
  /** Whole minutes until the next attempt; 0 unless the problem is `wait`. */
  readonly waitMinutes: number
}

export type Opened = { readonly ok: true; readonly accountId: string; readonly setCookie: string }

export function refuse(problems: AccountRefusal['problems'], waitMs = 0): AccountRefusal {
  return { ok: false, problems, waitMinutes: Math.ceil(waitMs / 60_000) }
}

export function checkEmail(email: string): AccountProblem | null {
  return checkLine(email, { longest: 254 }) ?? (looksLikeEmail(email.trim()) ? null : 'email')
}

export function checkPassword(password: string): AccountProblem | null {
  if (password === '') return 'missing'
  if ([...password].length < shortestPassword) return 'short-password'
  return password.length > longestPassword ? 'long-password' : null
}

/** One person, one spelling. */
export function tidyEmail(email: string): string {
  return email.trim().toLowerCase()
}

/** Only the fields that have a problem. */
export function withoutNull(problems: {
  readonly [field in AccountField]?: AccountProblem | null
}): AccountRefusal['problems'] {
  return Object.fromEntries(Object.entries(problems).filter(([, problem]) => problem !== null))
}
