import type { RouterContextProvider } from 'react-router'
import { checkLine } from '#app/domain/text/check-line.ts'
import {
  type AccountProblem,
  checkEmail,
  checkPassword,
  tidyEmail,
} from '#app/server/account-rules.server.ts'
import { type Services, servicesContext } from '#app/server/context.server.ts'
import {
  findOpenInvitation,
  type InvitationAccess,
  type InvitationVisit,
  readVisit,
} from '#app/server/invitation-access.server.ts'
import { hashPassword } from '#app/server/passwords.server.ts'
import { openSession } from '#app/server/session.server.ts'
import { logPeople } from '#app/server/team.server.ts'
import { makeId } from '#app/server/tokens.server.ts'
import type { Database } from '#db/connection.server.ts'
import { isUniqueViolation } from '#db/errors.server.ts'
import { createAccount, type SignedIn } from '#db/queries/accounts.server.ts'
import { type FoundInvitation, markInvitationUsed } from '#db/queries/invitations.server.ts'
import { addMember } from '#db/queries/people.server.ts'

export type NewAccountField = 'name' | 'email' | 'password'

export type NewAccountForm = { readonly [field in NewAccountField]: string }

export type NewAccountProblems = { readonly [field in NewAccountField]?: AccountProblem | 'taken' }

export type JoinOutcome =
  | { readonly ok: true; readonly clusterName: string; readonly setCookie: string | null }
  | { readonly ok: false; readonly problems: NewAccountProblems }
  | { readonly ok: false; readonly refused: Exclude<InvitationAccess['status'], 'open'> }

/**
 * Lets the holder of the link into the cluster: the signed-in person as such, anybody else with the new account that the
 * form describes, who is signed in with it. All of it or nothing.
 */
export async function join(
  request: Request,
  context: Readonly<RouterContextProvider>,
  token: string,
  form: NewAccountForm,
): Promise<JoinOutcome> {
  const services = context.get(servicesContext)
  const visit = await readVisit(request, context, token)
  return visit.account ? joinAs(services, visit, visit.account) : joinWithNewAccount(services, visit, form)
}

function joinAs(services: Services, visit: InvitationVisit, account: SignedIn): Promise<JoinOutcome> {
  return services.db.transaction().execute(async (db): Promise<JoinOutcome> => {
    const found = await findOpenInvitation(services, visit, db)
    if (found.status !== 'open') return { ok: false, refused: found.status }
    await letIn(db, found.invitation, account, services.now().toISOString())
    return { ok: true, clusterName: found.invitation.clusterName, setCookie: null }
  })
}

async function joinWithNewAccount(
  services: Services,
  visit: InvitationVisit,
  form: NewAccountForm,
): Promise<JoinOutcome> {
  const before = await findOpenInvitation(services, visit)
  if (before.status !== 'open') return { ok: false, refused: before.status }
  const problems = checkNewAccount(form)
  if (Object.keys(problems).length > 0) return { ok: false, problems }
  const account = { accountId: makeId(), name: form.name.trim(), email: tidyEmail(form.email) }
  const passwordHash = await hashPassword(form.password)
  try {
    return await storeAndLetIn(services, visit, account, passwordHash)
  } catch (error) {
    if (isUniqueViolation(error)) return { ok: false, problems: { email: 'taken' } }
    throw error
  }
}

/** The invitation is read again: hashing takes a while, and somebody may have used or revoked it meanwhile. */
async function storeAndLetIn(
  services: Services,
  visit: InvitationVisit,
  account: SignedIn,
  passwordHash: string,
): Promise<JoinOutcome> {
  const now = services.now().toISOString()
  const outcome = await services.db.transaction().execute(async (db) => {
    const found = await findOpenInvitation(services, visit, db)
    if (found.status !== 'open') return { ok: false, refused: found.status } as const
    const { accountId: id, name, email } = account
    await createAccount(db, { id, name, email, password_hash: passwordHash, created_at: now })
    await letIn(db, found.invitation, account, now)
    return { ok: true, clusterName: found.invitation.clusterName } as const
  })
  return outcome.ok ? { ...outcome, setCookie: await openSession(services, account.accountId) } : outcome
}

function checkNewAccount(form: NewAccountForm): NewAccountProblems {
  const problems = {
    name: checkLine(form.name),
    email: checkEmail(form.email),
    password: checkPassword(form.password),
  }
  return Object.fromEntries(Object.entries(problems).filter(([, problem]) => problem !== null))
}

async function letIn(
  db: Database,
  invitation: FoundInvitation,
  account: SignedIn,
  now: string,
): Promise<void> {
  const { id, clusterId, role } = invitation
  const { accountId, name } = account
  await addMember(db, clusterId, { accountId, role })
  await markInvitationUsed(db, { id, accountId, at: now })
  await logPeople(
    db,
    { cluster: { id: clusterId }, account },
    { what: 'person-joined', at: now, detail: `${name}: ${role}` },
  )
}
