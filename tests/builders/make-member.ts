import type { Role } from '#app/domain/cluster/role.ts'
import type { Services } from '#app/server/context.server.ts'
import { addMember } from '#db/queries/people.server.ts'
import { makeAccount, type Member } from '#tests/builders/make-services.ts'

/** A signed-in person with a role in the cluster; name and e-mail are `<name>@example.dk`. */
export async function makeMember(
  services: Services,
  clusterId: string,
  role: Role,
  name: string = role,
): Promise<Member> {
  const member = await makeAccount(services, `${name}@example.dk`)
  await addMember(services.db, clusterId, { accountId: member.accountId, role })
  return member
}

/** What a route's loader or action came to: its status, and what it handed to the screen. */
export async function answerOf(
  answer: Promise<unknown>,
): Promise<{ readonly status: number; readonly data: unknown; readonly headers: Headers }> {
  const given = await answer.catch((thrown: unknown) => thrown)
  if (given instanceof Error) throw given
  if (given instanceof Response) return { status: given.status, data: null, headers: given.headers }
  if (!isDataWithInit(given)) return { status: 200, data: given, headers: new Headers() }
  return { status: given.init?.status ?? 200, data: given.data, headers: new Headers(given.init?.headers) }
}

type DataWithInit = { readonly data: unknown; readonly init: ResponseInit | null }

function isDataWithInit(value: unknown): value is DataWithInit {
  return typeof value === 'object' && value !== null && 'init' in value && 'data' in value
}
