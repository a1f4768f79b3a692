import { RouterContextProvider } from 'react-router'
import type { SaveReply } from '#app/domain/package/save-exchange.ts'
import { action } from '#app/routes/coordinator/section.ts'
import { type Services, servicesContext } from '#app/server/context.server.ts'
import { openSession } from '#app/server/session.server.ts'
import { exportHere } from '#app/server/export-jobs.server.ts'
import { makeSetupCode } from '#app/server/setup-code.server.ts'
import { openDatabase } from '#db/connection.server.ts'
import { migrate } from '#db/migrate.server.ts'
import { makeTemplate } from '#tests/builders/make-template.ts'

/** When the clock of a shared package stands still. */
export const at = '2026-11-24T19:14:00.000Z'

const people = ['owner', 'editor', 'reader', 'stranger'] as const

export type Person = (typeof people)[number]

/**
 * A package with an owner, an editor and a reader, and a stranger from another cluster, in a database of its own. The
 * clock stands still until `pass`.
 */
export async function makeSharedPackage() {
  let time = Date.parse(at)
  const statements: string[] = []
  const db = openDatabase(':memory:', { onStatement: (sql) => statements.push(sql) })
  await migrate(db)
  const services: Services = {
    config: { host: '', port: 0, databaseFile: '', publicUrl: null, templatesFolder: '', mail: null },
    db,
    templates: { templates: [makeTemplate()], examples: [], schema: {} },
    setupCode: makeSetupCode(),
    exporter: exportHere,
    now: () => new Date(time),
  }
  for (const id of people) {
    const account = { id, email: `${id}@eksempel.dk`, name: id, password_hash: '', created_at: at }
    await db.insertInto('account').values(account).execute()
  }
  for (const id of ['here', 'elsewhere']) {
    await db.insertInto('cluster').values({ id, name: id, is_demo: 0, created_at: at }).execute()
  }
  await db
    .insertInto('membership')
    .values([
      { cluster_id: 'here', account_id: 'owner', role: 'owner' },
      { cluster_id: 'here', account_id: 'editor', role: 'editor' },
      { cluster_id: 'here', account_id: 'reader', role: 'reader' },
      { cluster_id: 'elsewhere', account_id: 'stranger', role: 'owner' },
    ])
    .execute()
  await db
    .insertInto('cluster_package')
    .values({
      id: 'pack',
      cluster_id: 'here',
      title: 'Pakke',
      kind: 'clinical',
      language: 'da',
      template_id: 'lille',
      template_version: 1,
      notice: '',
      created_at: at,
      deleted_at: null,
    })
    .execute()
  const cookies = new Map<Person, string>()
  for (const person of people) {
    cookies.set(person, (await openSession(services, person)).split(';')[0] ?? '')
  }
  return {
    services,
    statements,
    cookieOf: (person: Person) => cookies.get(person) ?? '',
    pass: (milliseconds: number) => void (time += milliseconds),
  }
}

export type SharedPackage = Awaited<ReturnType<typeof makeSharedPackage>>

/** What a route gets of a person's request to an address below the package. A body that is no form is sent as JSON. */
export function callArguments<Params extends object>(
  { services, cookieOf }: SharedPackage,
  person: Person,
  { path, params, body }: { readonly path: string; readonly params: Params; readonly body?: unknown },
) {
  const context = new RouterContextProvider()
  context.set(servicesContext, services)
  const url = `http://localhost/pakker/pack/${path}`
  const sent = body instanceof URLSearchParams ? body : JSON.stringify(body)
  const request = new Request(url, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { Cookie: cookieOf(person) },
    body: sent,
  })
  return { context, url: new URL(url), params: { packageId: 'pack', ...params }, request }
}

/** Saves a section as a person's browser does. */
export async function save(
  shared: SharedPackage,
  body: unknown,
  { person = 'owner', sectionId = 'note' }: { person?: Person; sectionId?: string } = {},
): Promise<{ readonly status: number; readonly answer: SaveReply }> {
  const call = callArguments(shared, person, { path: `afsnit/${sectionId}`, params: { sectionId }, body })
  const response = await action({ ...call, pattern: '/pakker/:packageId/afsnit/:sectionId' })
  return { status: response.status, answer: await response.json() }
}
