import type { Role } from '#app/domain/cluster/role.ts'

/** A person in a cluster, as far as the rules need to know. */
export type TeamMember = { readonly accountId: string; readonly role: Role }

export type Team = readonly TeamMember[]

/** Which roles may do which job with people. Screens and server ask the functions below, so they cannot disagree. */
export const allowedRoles = {
  invite: ['owner'],
  changeRole: ['owner'],
  remove: ['owner'],
  handOver: ['owner'],
  leave: ['owner', 'editor', 'data', 'reader'],
} as const satisfies { readonly [job: string]: readonly Role[] }

export type PeopleJob = keyof typeof allowedRoles

/** May a role do the job at all? Whom to is asked below. */
export function roleAllows(job: PeopleJob, role: Role): boolean {
  const allowed: readonly Role[] = allowedRoles[job]
  return allowed.includes(role)
}

/** A cluster is never without an owner: nobody could invite, and nobody could make another one owner. */
export function isLastOwner(team: Team, accountId: string): boolean {
  const owners = team.filter((member) => member.role === 'owner')
  return owners.length === 1 && owners[0]?.accountId === accountId
}

/** May one person do it to another? `by` and `whom` are account ids; whoever is not in the team may do nothing. */
export const peopleCan = {
  changeRole: (team: Team, by: string, whom: string, to: Role) =>
    mayDo('changeRole', team, by) && isIn(team, whom) && (to === 'owner' || !isLastOwner(team, whom)),
  /** Oneself is not removed but leaves. */
  remove: (team: Team, by: string, whom: string) =>
    mayDo('remove', team, by) && isIn(team, whom) && by !== whom,
  handOver: (team: Team, by: string, whom: string) =>
    mayDo('handOver', team, by) && isIn(team, whom) && by !== whom,
  leave: (team: Team, who: string) => mayDo('leave', team, who) && !isLastOwner(team, who),
} as const

function mayDo(job: PeopleJob, team: Team, accountId: string): boolean {
  const member = team.find((each) => each.accountId === accountId)
  return member !== undefined && roleAllows(job, member.role)
}

function isIn(team: Team, accountId: string): boolean {
  return team.some((member) => member.accountId === accountId)
}
