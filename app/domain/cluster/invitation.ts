import { parseRole, type Role } from '#app/domain/cluster/role.ts'
import { addDays } from '#app/domain/text/calendar.ts'
import { checkLine, type LineProblem, looksLikeEmail } from '#app/domain/text/check-line.ts'

/** How long an invitation can be used. */
const invitationDays = 14

/**
 * When an invitation runs out: late on its last day in Denmark, summer and winter, so that "until" means the whole day.
 * @param today ISO day in Denmark
 * @returns ISO time; throws when `today` is no day
 */
export function invitationEnd(today: string): string {
  const lastDay = addDays(today, invitationDays)
  if (lastDay === null) throw new Error(`${today} is no day`)
  return `${lastDay}T21:59:59.999Z`
}

/** The most characters of a note to whoever is invited or takes over. */
export const longestNote = 500

/** What an owner writes about whom to invite. */
export type Invitation = {
  readonly role: Role
  /** Empty when it was not written. */
  readonly name: string
  /** Lower case; empty when it was not written. */
  readonly email: string
  readonly note: string
}

export type InvitationField = keyof Invitation

/** An invitation as typed: every field is text. */
export type TypedInvitation = { readonly [field in InvitationField]: string }

export const invitationFields: readonly InvitationField[] = ['name', 'email', 'role', 'note']

export type InvitationProblem = LineProblem | 'email'

export type InvitationProblems = { readonly [field in InvitationField]?: InvitationProblem }

export type CheckedInvitation =
  | { readonly ok: true; readonly invitation: Invitation }
  | { readonly ok: false; readonly problems: InvitationProblems }

/** Checks what was typed about whom to invite. Only the role is required. */
export function checkInvitation(typed: TypedInvitation): CheckedInvitation {
  const role = parseRole(typed.role)
  const email = typed.email.trim().toLowerCase()
  const problems = {
    name: checkLine(typed.name, { required: false }),
    email: checkInvitedEmail(email),
    role: role === null ? 'missing' : null,
    note: checkNote(typed.note),
  } as const
  const found = Object.entries(problems).filter(([, problem]) => problem !== null)
  if (role === null || found.length > 0) return { ok: false, problems: Object.fromEntries(found) }
  return { ok: true, invitation: { role, name: typed.name.trim(), email, note: typed.note.trim() } }
}

/** What is wrong with a few words to a colleague, or null. They may be left out. */
export function checkNote(note: string): LineProblem | null {
  return checkLine(note, { longest: longestNote, required: false })
}

function checkInvitedEmail(email: string): InvitationProblem | null {
  if (email === '') return null
  return checkLine(email, { longest: 254 }) ?? (looksLikeEmail(email) ? null : 'email')
}

export type InvitationStatus = 'open' | 'used' | 'revoked' | 'expired'

/** What has become of an invitation. Times are ISO, `now` too. What somebody did counts before the calendar. */
export function invitationStatus(
  invitation: {
    readonly usedAt: string | null
    readonly revokedAt: string | null
    readonly expiresAt: string
  },
  now: string,
): InvitationStatus {
  if (invitation.usedAt !== null) return 'used'
  if (invitation.revokedAt !== null) return 'revoked'
  return invitation.expiresAt > now ? 'open' : 'expired'
}
