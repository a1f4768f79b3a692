import { describe, expect, it } from 'vitest'
import {
  allowedRoles,
  isLastOwner,
  peopleCan,
  roleAllows,
  type PeopleJob,
  type Team,
} from '#app/domain/cluster/people-can.ts'
import { parseRole, type Role, roles } from '#app/domain/cluster/role.ts'

/** One row per job, one column per role: yes or no. */
const expected: readonly (readonly [PeopleJob, boolean, boolean, boolean, boolean])[] = [
  ['invite', true, false, false, false],
  ['changeRole', true, false, false, false],
  ['remove', true, false, false, false],
  ['handOver', true, false, false, false],
  ['leave', true, true, true, true],
]

/** One person of each role; the account's id is the role. */
const team: Team = roles.map((role) => ({ accountId: role, role }))

const twoOwners: Team = [...team, { accountId: 'second', role: 'owner' }]

const notOwners: readonly Role[] = ['editor', 'data', 'reader']

describe('roleAllows', () => {
  it.each(expected)('%s: owner %s, editor %s, data %s, reader %s', (job, ...allowed) => {
    expect(roles.map((role) => roleAllows(job, role))).toEqual(allowed)
  })

  it('has a row above for every job', () => {
    expect(expected.map(([job]) => job).toSorted()).toEqual(Object.keys(allowedRoles).toSorted())
  })
})

describe('peopleCan', () => {
  it.each(notOwners)('lets the role %s change, remove or hand over nobody', (by) => {
    for (const whom of roles) {
      expect(peopleCan.changeRole(twoOwners, by, whom, 'reader')).toBe(false)
      expect(peopleCan.remove(twoOwners, by, whom)).toBe(false)
      expect(peopleCan.handOver(twoOwners, by, whom)).toBe(false)
    }
  })

  it.each(notOwners)('lets an owner change, remove and hand over to the role %s', (whom) => {
    for (const to of roles) expect(peopleCan.changeRole(team, 'owner', whom, to)).toBe(true)
    expect(peopleCan.remove(team, 'owner', whom)).toBe(true)
    expect(peopleCan.handOver(team, 'owner', whom)).toBe(true)
  })

  it('neither demotes the last owner nor lets the last owner leave', () => {
    for (const to of notOwners) expect(peopleCan.changeRole(team, 'owner', 'owner', to)).toBe(false)
    expect(peopleCan.changeRole(team, 'owner', 'owner', 'owner')).toBe(true)
    expect(peopleCan.leave(team, 'owner')).toBe(false)
  })

  it('demotes, removes and lets go one of two owners', () => {
    expect(peopleCan.changeRole(twoOwners, 'owner', 'second', 'reader')).toBe(true)
    expect(peopleCan.changeRole(twoOwners, 'owner', 'owner', 'reader')).toBe(true)
    expect(peopleCan.remove(twoOwners, 'owner', 'second')).toBe(true)
    expect(peopleCan.leave(twoOwners, 'owner')).toBe(true)
  })

  it('lets everybody but the last owner leave', () => {
    expect(roles.map((role) => peopleCan.leave(team, role))).toEqual([false, true, true, true])
  })

  it('lets nobody remove themselves or hand over to themselves: they leave', () => {
    expect(peopleCan.remove(twoOwners, 'owner', 'owner')).toBe(false)
    expect(peopleCan.handOver(twoOwners, 'owner', 'owner')).toBe(false)
  })

  it('knows nobody from outside, neither as doer nor as the one it is done to', () => {
    expect(peopleCan.changeRole(team, 'stranger', 'editor', 'reader')).toBe(false)
    expect(peopleCan.changeRole(team, 'owner', 'stranger', 'reader')).toBe(false)
    expect(peopleCan.remove(team, 'owner', 'stranger')).toBe(false)
    expect(peopleCan.handOver(team, 'owner', 'stranger')).toBe(false)
    expect(peopleCan.leave(team, 'stranger')).toBe(false)
  })
})

describe('isLastOwner', () => {
  it('is true of the only owner and of nobody else', () => {
    expect(roles.map((role) => isLastOwner(team, role))).toEqual([true, false, false, false])
    expect(isLastOwner(twoOwners, 'owner')).toBe(false)
  })
})

describe('parseRole', () => {
  it('takes the four roles and nothing else', () => {
    expect(['owner', 'editor', 'data', 'reader'].map(parseRole)).toEqual(roles)
    expect(['', 'Owner', 'admin', '__proto__'].map(parseRole)).toEqual([null, null, null, null])
  })
})
