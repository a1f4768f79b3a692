import path from 'node:path'
import { RouterContextProvider } from 'react-router'
import { connectionContext, type Services, servicesContext } from '#app/server/context.server.ts'
import { createServices } from '#app/server/services.server.ts'
import { openSession } from '#app/server/session.server.ts'
import { createAccount } from '#db/queries/accounts.server.ts'
import { createCluster } from '#db/queries/clusters.server.ts'

/** A Monday, eight weeks before the meeting of the heart package. */
export const testNow = new Date('2026-11-23T09:00:00.000Z')

export type TestServices = {
  readonly services: Services
  /** SQL of every statement since `statements.length = 0`, begin and commit included. */
  readonly statements: string[]
}

/** The real services on an empty database in memory, with the published templates and a clock that stands still. */
export async function makeServices(overrides: Partial<Services> = {}): Promise<TestServices> {
  const statements: string[] = []
  const config = {
    host: '127.0.0.1',
    port: 0,
    databaseFile: ':memory:',
    publicUrl: null,
    templatesFolder: path.resolve('templates'),
    mail: null,
  }
  const services = await createServices(config, { onStatement: (sql) => statements.push(sql) })
  return { services: { ...services, now: () => testNow, ...overrides }, statements }
}

/** The context a loader or action gets. A new one for each request, as on the server. */
export function makeContext(services: Services, remoteAddress = '127.0.0.1'): RouterContextProvider {
  const context = new RouterContextProvider()
  context.set(servicesContext, services)
  context.set(connectionContext, { remoteAddress, nonce: 'test' })
  return context
}

/** A request from a browser: with `form` it is a POST. */
export function makeRequest(
  pathname: string,
  options: {
    readonly form?: Readonly<Record<string, string>>
    readonly cookie?: string
    readonly headers?: Readonly<Record<string, string>>
  } = {},
): Request {
  const headers = new Headers(options.headers)
  if (options.cookie !== undefined) headers.set('Cookie', options.cookie)
  const { form } = options
  return new Request(
    `http://127.0.0.1${pathname}`,
    form ? { method: 'POST', body: new URLSearchParams(form), headers } : { headers },
  )
}

export type Member = { readonly accountId: string; readonly cookie: string }

/** An account that is signed in. Its password cannot be typed: sign-in itself is tested elsewhere. */
export async function makeAccount(services: Services, email = 'koordinator@example.dk'): Promise<Member> {
  const accountId = `account ${email}`
  await createAccount(services.db, {
    id: accountId,
    email,
    name: email,
    password_hash: 'none',
    created_at: testNow.toISOString(),
  })
  const setCookie = await openSession(services, accountId)
  return { accountId, cookie: setCookie.split(';')[0] ?? '' }
}

/** A cluster that belongs to the account. */
export async function makeCluster(
  services: Services,
  { accountId }: Pick<Member, 'accountId'>,
  { id = 'cluster', name = 'Klynge Nord' } = {},
): Promise<string> {
  const at = testNow.toISOString()
  await createCluster(services.db, { id, name, isDemo: false, accountId, at, activityId: `made ${id}` })
  return id
}

/** The status of the response a loader or action throws or gives; fails when there is none. */
export async function statusOf(answer: Promise<unknown>): Promise<number> {
  const given = await answer.catch((thrown: unknown) => thrown)
  if (given instanceof Response) return given.status
  throw given instanceof Error ? given : new Error('The answer was no response')
}
