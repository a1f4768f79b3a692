import { checkNote } from '#app/domain/cluster/invitation.ts'
import { peopleCan } from '#app/domain/cluster/people-can.ts'
import { parseRole, type Role } from '#app/domain/cluster/role.ts'
import type { LineProblem } from '#app/domain/text/check-line.ts'
import type { ClusterPage } from '#app/server/cluster-access.server.ts'
import type { Services } from '#app/server/context.server.ts'
import { notFound } from '#app/server/package-access.server.ts'
import { inTeam, logPeople, requireMember } from '#app/server/team.server.ts'
import { makeId } from '#app/server/tokens.server.ts'
import { createHandover, dismissHandover, setRole } from '#db/queries/people.server.ts'

/** As typed: who takes over, what one becomes oneself, and what the other should know. */
export type TypedHandover = { readonly to: string; readonly ownRole: string; readonly note: string }

export type HandoverProblems = {
  readonly to?: 'missing'
  readonly ownRole?: 'missing'
  readonly note?: LineProblem
}

export type HandoverOutcome =
  | { readonly ok: true; readonly did: 'handed-over'; readonly name: string }
  | {
      readonly ok: false
      readonly did: 'not-handed-over'
      readonly problems: HandoverProblems
      readonly typed: TypedHandover
    }

/** Makes another member owner, gives oneself the chosen role, and leaves the note for the new owner. */
export function handOver(
  services: Services,
  page: ClusterPage,
  typed: TypedHandover,
): Promise<HandoverOutcome> {
  return inTeam<HandoverOutcome>(services, page, 'handOver', async ({ db, team, now }) => {
    const checked = checkHandover(typed)
    if (!checked.ok) return { ok: false, did: 'not-handed-over', problems: checked.problems, typed }
    const [clusterId, from] = [page.cluster.id, page.account.accountId]
    if (!peopleCan.handOver(team, from, typed.to)) throw notFound()
    const { name } = requireMember(team, typed.to)
    await setRole(db, clusterId, { accountId: typed.to, role: 'owner' })
    await setRole(db, clusterId, { accountId: from, role: checked.ownRole })
    const note = typed.note.trim()
    await createHandover(db, { id: makeId(), clusterId, from, to: typed.to, note, at: now })
    await logPeople(db, page, { what: 'cluster-handed-over', at: now, detail: name })
    return { ok: true, did: 'handed-over', name }
  })
}

type CheckedHandover =
  { readonly ok: true; readonly ownRole: Role } | { readonly ok: false; readonly problems: HandoverProblems }

function checkHandover(typed: TypedHandover): CheckedHandover {
  const ownRole = parseRole(typed.ownRole)
  const note = checkNote(typed.note)
  if (typed.to !== '' && ownRole !== null && note === null) return { ok: true, ownRole }
  return {
    ok: false,
    problems: {
      to: typed.to === '' ? 'missing' : undefined,
      ownRole: ownRole === null ? 'missing' : undefined,
      note: note ?? undefined,
    },
  }
}

/** Puts away a note that one has read. A note to somebody else stays. */
export async function dismissNote(
  services: Services,
  page: ClusterPage,
  id: string,
): Promise<{ readonly ok: true; readonly did: 'dismissed' }> {
  const { accountId } = page.account
  await dismissHandover(services.db, { id, accountId, at: services.now().toISOString() })
  return { ok: true, did: 'dismissed' }
}
