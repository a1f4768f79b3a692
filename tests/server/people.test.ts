import { expect, test } from 'vitest'
import type { Role } from '#app/domain/cluster/role.ts'
import { action, loader } from '#app/routes/coordinator/people.tsx'
import type { Services } from '#app/server/context.server.ts'
import { loadHome } from '#app/server/home.server.ts'
import { listMembers } from '#db/queries/people.server.ts'
import { listActivity } from '#tests/builders/list-activity.ts'
import { answerOf, makeMember } from '#tests/builders/make-member.ts'
import {
  makeAccount,
  makeCluster,
  makeContext,
  makeRequest,
  makeServices,
  type Member,
} from '#tests/builders/make-services.ts'

type Form = Readonly<Record<string, string>>

/** A cluster with its owner, and the page of its people as anybody sees it or posts to it. */
async function makePeople() {
  const { services, statements } = await makeServices()
  const owner = await makeAccount(services, 'owner@example.dk')
  const clusterId = await makeCluster(services, owner)
  const visit = (member: Member, id = clusterId, form?: Form) => {
    const request = makeRequest(`/klynge/${id}/personer`, { cookie: member.cookie, form })
    return {
      request,
      url: new URL(request.url),
      context: makeContext(services),
      params: { clusterId: id },
      pattern: '/klynge/:clusterId/personer' as const,
    }
  }
  return {
    services,
    statements,
    owner,
    clusterId,
    see: (member: Member, id = clusterId) => loader(visit(member, id)),
    post: (member: Member, form: Form, id = clusterId) => answerOf(action(visit(member, id, form))),
    invite: (role: Role, name: string) => makeMember(services, clusterId, role, name),
  }
}

async function rolesIn(services: Services, clusterId: string) {
  const members = await listMembers(services.db, clusterId)
  return Object.fromEntries(members.map(({ name, role }) => [name, role]))
}

async function lastActivity(services: Services) {
  return (await listActivity(services)).map(({ what, detail }) => ({ what, detail })).at(-1)
}

test('the page lists everybody in five statements, however many, and writes nothing', async () => {
  const { statements, see, invite, owner, post } = await makePeople()
  for (let each = 0; each < 10; each += 1) {
    await invite('editor', `person${each}`)
    await post(owner, { intent: 'invite', role: 'reader', name: `Gæst ${each}` })
  }
  statements.length = 0
  const page = await see(owner)
  expect(page.members).toHaveLength(11)
  expect(page.invitations).toHaveLength(10)
  expect(statements).toHaveLength(5)
  expect(statements.every((sql) => sql.startsWith('select'))).toBe(true)
})

test('only an owner sees the open invitations', async () => {
  const { see, post, invite, owner } = await makePeople()
  const editor = await invite('editor', 'editor')
  await post(owner, { intent: 'invite', role: 'reader', name: 'Gæst' })
  expect((await see(editor)).invitations).toEqual([])
  expect(await see(editor)).toMatchObject({ canManage: false, canLeave: true })
})

test('an owner gives a colleague another role, and it is logged', async () => {
  const { services, clusterId, post, invite, owner } = await makePeople()
  const { accountId } = await invite('editor', 'kollega')
  const { status, data } = await post(owner, { intent: 'change-role', person: accountId, role: 'data' })
  expect({ status, data }).toMatchObject({ status: 200, data: { did: 'changed-role', role: 'data' } })
  expect(await rolesIn(services, clusterId)).toMatchObject({ 'kollega@example.dk': 'data' })
  expect(await lastActivity(services)).toEqual({
    what: 'role-changed',
    detail: 'kollega@example.dk: data',
  })
})

test('a removed colleague meets 404, and the account is still there', async () => {
  const { services, see, post, invite, owner } = await makePeople()
  const colleague = await invite('editor', 'kollega')
  await post(owner, { intent: 'remove', person: colleague.accountId })
  expect((await answerOf(see(colleague))).status).toBe(404)
  const home = await loadHome(makeRequest('/', { cookie: colleague.cookie }), makeContext(services))
  expect(home.clusters).toEqual([])
})

test.each([
  ['leave', { intent: 'leave' }],
  ['become a reader', { intent: 'change-role', role: 'reader' }],
])('the last owner cannot %s and is told why', async (_, form) => {
  const { services, clusterId, post, invite, owner } = await makePeople()
  await invite('editor', 'kollega')
  const { status, data } = await post(owner, { ...form, person: owner.accountId })
  expect({ status, data }).toMatchObject({ status: 422, data: { ok: false, did: 'last-owner' } })
  expect(await rolesIn(services, clusterId)).toMatchObject({ 'owner@example.dk': 'owner' })
})

test('two owners who demote each other at the same moment leave one owner', async () => {
  const { services, clusterId, post, invite, owner } = await makePeople()
  const second = await invite('owner', 'second')
  const demote = ({ accountId }: Member) => ({ intent: 'change-role', person: accountId, role: 'reader' })
  const answers = await Promise.all([post(owner, demote(second)), post(second, demote(owner))])
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 404])
  const left = Object.values(await rolesIn(services, clusterId))
  expect(left.toSorted()).toEqual(['owner', 'reader'])
})

test('whoever leaves goes to the front page', async () => {
  const { services, clusterId, post, invite } = await makePeople()
  const editor = await invite('editor', 'editor')
  const { status, headers } = await post(editor, { intent: 'leave' })
  expect({ status, to: headers.get('Location') }).toEqual({ status: 303, to: '/' })
  expect(Object.keys(await rolesIn(services, clusterId))).toEqual(['owner@example.dk'])
  expect(await lastActivity(services)).toEqual({ what: 'person-left', detail: 'editor@example.dk' })
})

test('the new owner finds the note on the front page and with the people until it is put away', async () => {
  const { services, clusterId, see, post, invite, owner } = await makePeople()
  const next = await invite('editor', 'next')
  const handoverNote = 'Lokalet mangler.\nMødet er aftalt.'
  const form = { intent: 'hand-over', to: next.accountId, ownRole: 'reader', handoverNote }
  expect((await post(owner, form)).status).toBe(200)
  expect(await rolesIn(services, clusterId)).toEqual({
    'next@example.dk': 'owner',
    'owner@example.dk': 'reader',
  })
  const home = () => loadHome(makeRequest('/', { cookie: next.cookie }), makeContext(services))
  const [note] = (await home()).handovers
  expect(note).toMatchObject({ note: handoverNote, fromName: 'owner@example.dk', clusterId })
  expect((await see(next)).handovers).toEqual([note])
  expect((await see(owner)).handovers).toEqual([])

  const dismiss = { intent: 'dismiss', handover: note?.id ?? '', back: '/' }
  await post(owner, dismiss)
  expect((await home()).handovers).toEqual([note])
  expect((await post(next, dismiss)).headers.get('Location')).toBe('/')
  expect((await home()).handovers).toEqual([])
})

test.each([
  ['nobody to take over', { to: '' }, { to: 'missing' }],
  ['no role for oneself', { ownRole: '' }, { ownRole: 'missing' }],
  ['a CPR number in the note', { handoverNote: 'Se 010203-1234' }, { note: 'cpr' }],
  ['a very long note', { handoverNote: 'n'.repeat(501) }, { note: 'too-long' }],
])('a handing over with %s comes back with what was typed', async (_, wrong, problems) => {
  const { services, clusterId, post, invite, owner } = await makePeople()
  const { accountId } = await invite('editor', 'next')
  const form = { intent: 'hand-over', to: accountId, ownRole: 'editor', handoverNote: 'Hej', ...wrong }
  const { status, data } = await post(owner, form)
  const typed = { to: form.to, ownRole: form.ownRole, note: form.handoverNote }
  expect({ status, data }).toMatchObject({ status: 422, data: { did: 'not-handed-over', problems, typed } })
  expect(await rolesIn(services, clusterId)).toMatchObject({ 'next@example.dk': 'editor' })
  expect(await services.db.selectFrom('handover').selectAll().execute()).toEqual([])
})

test('an owner of one cluster reaches nobody in another', async () => {
  const { services, see, post, clusterId, invite } = await makePeople()
  const colleague = await invite('editor', 'kollega')
  const stranger = await makeAccount(services, 'stranger@example.dk')
  const elsewhere = await makeCluster(services, stranger, { id: 'elsewhere', name: 'Klynge Syd' })
  expect((await answerOf(see(stranger))).status).toBe(404)
  const person = colleague.accountId
  const forms: readonly Form[] = [
    { intent: 'remove', person },
    { intent: 'change-role', person, role: 'owner' },
    { intent: 'hand-over', to: person, ownRole: 'editor' },
  ]
  for (const form of forms) {
    expect((await post(stranger, form, clusterId)).status).toBe(404)
    expect((await post(stranger, form, elsewhere)).status).toBe(404)
  }
  expect(await rolesIn(services, clusterId)).toMatchObject({ 'kollega@example.dk': 'editor' })
})
