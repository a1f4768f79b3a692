import type { RouterContextProvider } from 'react-router'
import { checkLine } from '#app/domain/text/check-line.ts'
import {
  type AccountField,
  type AccountRefusal,
  checkEmail,
  checkPassword,
  type Opened,
  refuse,
  tidyEmail,
  withoutNull,
} from '#app/server/account-rules.server.ts'
import { clientAddress } from '#app/server/client-address.server.ts'
import { attemptsOn, perPerson } from '#app/server/attempts.server.ts'
import { connectionContext, type Services, servicesContext } from '#app/server/context.server.ts'
import { needsSetupCode } from '#app/server/needs-setup-code.server.ts'
import { hashPassword } from '#app/server/passwords.server.ts'
import { openSession } from '#app/server/session.server.ts'
import { makeId } from '#app/server/tokens.server.ts'
import { createFirstAccount, hasNoAccount } from '#db/queries/accounts.server.ts'
import { createCluster } from '#db/queries/clusters.server.ts'

export type FirstAccountForm = { readonly [field in AccountField]: string }

/** What the first visit shows; undefined when the first account exists. One statement. */
export async function loadFirstVisit(
  request: Request,
  context: Readonly<RouterContextProvider>,
): Promise<{ readonly needsCode: boolean } | undefined> {
  const { db, config } = context.get(servicesContext)
  if (!(await hasNoAccount(db))) return undefined
  return { needsCode: needsSetupCode(request, context.get(connectionContext), config.publicUrl) }
}

/**
 * Makes the first account, and its cluster when it has a name, and signs in.
 * @param seesExample the cluster's name may then wait
 * @returns undefined when somebody made the first account meanwhile
 */
export async function openFirstAccount(
  request: Request,
  context: Readonly<RouterContextProvider>,
  form: FirstAccountForm,
  seesExample: boolean,
): Promise<Opened | AccountRefusal | undefined> {
  const services = context.get(servicesContext)
  const visit = await loadFirstVisit(request, context)
  if (!visit) return undefined
  const problems = checkFirstAccount(form, seesExample)
  const codeRefusal = visit.needsCode
    ? checkSetupCode(services, clientAddress(request, context.get(connectionContext)), form.code)
    : undefined
  if (codeRefusal) return { ...codeRefusal, problems: { ...codeRefusal.problems, ...problems } }
  if (Object.keys(problems).length > 0) return refuse(problems)
  return storeFirstAccount(services, form)
}

async function storeFirstAccount(services: Services, form: FirstAccountForm): Promise<Opened | undefined> {
  const at = services.now().toISOString()
  const accountId = makeId()
  const passwordHash = await hashPassword(form.password)
  const account = { id: accountId, email: tidyEmail(form.email), name: form.name.trim(), created_at: at }
  const cluster = {
    id: makeId(),
    name: form.cluster.trim(),
    isDemo: false,
    accountId,
    at,
    activityId: makeId(),
  }
  const made = await createFirstAccount(
    services.db,
    { ...account, password_hash: passwordHash },
    async (db) => {
      if (cluster.name !== '') await createCluster(db, cluster)
    },
  )
  if (!made) return undefined
  return { ok: true, accountId, setCookie: await openSession(services, accountId) }
}

function checkFirstAccount(form: FirstAccountForm, seesExample: boolean): AccountRefusal['problems'] {
  return withoutNull({
    name: checkLine(form.name),
    email: checkEmail(form.email),
    password: checkPassword(form.password),
    cluster: checkLine(form.cluster, { required: !seesExample }),
  })
}

/** Each wrong code counts; the right one is asked for no more once the account exists. */
function checkSetupCode(services: Services, sender: string, code: string): AccountRefusal | undefined {
  const limiter = attemptsOn(services)
  const key = `code ${sender}`
  const wait = limiter.waitFor(key, perPerson, services.now())
  if (wait > 0) return refuse({ code: 'wait' }, wait)
  if (services.setupCode.matches(code)) return undefined
  limiter.note(key, perPerson, services.now())
  return refuse({ code: 'wrong-code' })
}
