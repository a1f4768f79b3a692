import { describe, expect, test } from 'vitest'
import { type Role, roles } from '#app/domain/cluster/role.ts'
import { sectionsOf } from '#app/domain/template/find-section.ts'
import * as collection from '#app/routes/coordinator/collection.tsx'
import * as demo from '#app/routes/coordinator/demo.ts'
import * as newPackage from '#app/routes/coordinator/new-package.tsx'
import * as overview from '#app/routes/coordinator/overview.tsx'
import * as people from '#app/routes/coordinator/people.tsx'
import * as practices from '#app/routes/coordinator/practices.tsx'
import * as section from '#app/routes/coordinator/section.ts'
import { startPackage } from '#app/server/new-package.server.ts'
import { createInvitation } from '#db/queries/invitations.server.ts'
import { createCluster } from '#db/queries/clusters.server.ts'
import { addMember } from '#db/queries/people.server.ts'
import { listActivity } from '#tests/builders/list-activity.ts'
import { answerOf, makeMember } from '#tests/builders/make-member.ts'
import {
  makeAccount,
  makeCluster,
  makeContext,
  makeRequest,
  makeServices,
  testNow,
} from '#tests/builders/make-services.ts'

const start = 'template/klyngepakke/1/clinical'
const at = testNow.toISOString()

const everybody = [...roles, 'stranger'] as const

type Person = (typeof everybody)[number]

/**
 * Two clusters, one of them a demo, with one person of each role and a second owner, a package and an open invitation;
 * and a stranger who is in neither.
 */
async function makeWorkplace() {
  const { services } = await makeServices()
  const first = await makeAccount(services, 'first@example.dk')
  const clusterId = await makeCluster(services, first)
  const { accountId } = first
  const demo = { id: 'demo', name: 'Eksempel', isDemo: true, accountId, at, activityId: 'demo made' }
  await createCluster(services.db, demo)
  const request = makeRequest('/', { form: {}, cookie: first.cookie })
  const started = await startPackage(request, makeContext(services), clusterId, { title: 'KOL', start })
  if (!started.ok) throw new Error('The package must be made')
  const invitation = { role: 'reader', name: '', email: '', note: '', expiresAt: '2026-12-07' } as const
  const stored = { id: 'invitation', tokenHash: 'hash', clusterId, madeBy: accountId, madeAt: at }
  await createInvitation(services.db, { ...invitation, ...stored })
  const other = await makeMember(services, clusterId, 'editor', 'other')
  const cookies = new Map<Person, string>()
  for (const role of roles) {
    const member = await makeMember(services, clusterId, role)
    await addMember(services.db, demo.id, { accountId: member.accountId, role })
    cookies.set(role, member.cookie)
  }
  cookies.set('stranger', (await makeAccount(services, 'stranger@example.dk')).cookie)
  const template = services.templates.templates.find(({ id }) => id === 'klyngepakke')
  const sectionId = (template && sectionsOf(template, 'clinical')[0]?.id) ?? ''
  return { services, clusterId, demoId: demo.id, packageId: started.packageId, sectionId, other, cookies }
}

type Workplace = Awaited<ReturnType<typeof makeWorkplace>>

/** Posts a form as the person, or (null) as nobody. */
function makePost(workplace: Workplace, form: Readonly<Record<string, string>>, person: Person | null) {
  const cookie = person === null ? undefined : workplace.cookies.get(person)
  const request = makeRequest('/posted', { form, cookie })
  return { request, context: makeContext(workplace.services), url: new URL(request.url) }
}

type Post = (workplace: Workplace, person: Person | null) => Promise<unknown>

function onCollection(intent: string): Post {
  return (workplace, person) =>
    collection.action({
      ...makePost(workplace, { intent, seat: 'none', practice: 'none' }, person),
      params: { packageId: workplace.packageId },
      pattern: '/pakker/:packageId/dataindsamling',
    })
}

function onPeople(form: (workplace: Workplace) => Readonly<Record<string, string>>): Post {
  return (workplace, person) =>
    people.action({
      ...makePost(workplace, form(workplace), person),
      params: { clusterId: workplace.clusterId },
      pattern: '/klynge/:clusterId/personer',
    })
}

function onPractices(form: Readonly<Record<string, string>>): Post {
  return (workplace, person) =>
    practices.action({
      ...makePost(workplace, form, person),
      params: { clusterId: workplace.clusterId },
      pattern: '/klynge/:clusterId/praksis',
    })
}

const saveSection: Post = (workplace, person) =>
  section.action({
    ...makePost(workplace, {}, person),
    params: { packageId: workplace.packageId, sectionId: workplace.sectionId },
    pattern: '/pakker/:packageId/afsnit/:sectionId',
  })

const tickTask: Post = (workplace, person) =>
  overview.action({
    ...makePost(workplace, { task: 'none', done: 'true' }, person),
    params: { packageId: workplace.packageId },
    pattern: '/pakker/:packageId',
  })

const makePackage: Post = (workplace, person) =>
  newPackage.action({
    ...makePost(workplace, { title: 'Ny', start }, person),
    params: { clusterId: workplace.clusterId },
    pattern: '/klynge/:clusterId/ny-pakke',
  })

const removeDemo: Post = (workplace, person) =>
  demo.action({
    ...makePost(workplace, { remove: workplace.demoId }, person),
    params: {},
    pattern: '/eksempel',
  })

/** Every action of the coordinator's routes, and the roles that may do it. Everybody else gets 404. */
const actions: readonly (readonly [name: string, post: Post, allowed: readonly Role[]])[] = [
  ['save a section', saveSection, ['owner', 'editor']],
  ['tick a task', tickTask, ['owner', 'editor']],
  ['start a package', makePackage, ['owner', 'editor']],
  ['add a practice', onPractices({ name: 'Ny' }), ['owner', 'editor', 'data']],
  ['paste practices', onPractices({ job: 'paste', lines: 'Ny' }), ['owner', 'editor', 'data']],
  ['open a round', onCollection('open'), ['owner', 'editor', 'data']],
  ['close a round', onCollection('close'), ['owner', 'editor', 'data']],
  ['make a link', onCollection('link'), ['owner', 'editor', 'data']],
  ['make all missing links', onCollection('link-missing'), ['owner', 'editor', 'data']],
  ['revoke links', onCollection('revoke'), ['owner', 'editor', 'data']],
  ['reopen a seat', onCollection('reopen-seat'), ['owner', 'editor', 'data']],
  ['close a seat', onCollection('close-seat'), ['owner', 'editor', 'data']],
  ['add a seat', onCollection('add-seat'), ['owner', 'editor', 'data']],
  ['start a pilot', onCollection('pilot'), ['owner', 'editor', 'data']],
  ['move the deadline', onCollection('extend'), ['owner', 'editor', 'data']],
  ['open a round again', onCollection('reopen'), ['owner', 'editor', 'data']],
  ['take in late numbers', onCollection('take-in'), ['owner', 'editor', 'data']],
  ['note that no numbers come', onCollection('no-data'), ['owner', 'editor', 'data']],
  ['make a code', onCollection('code'), ['owner', 'editor', 'data']],
  ['type in for a practice', onCollection('type-in'), ['owner', 'data']],
  ['invite', onPeople(() => ({ intent: 'invite', role: 'reader' })), ['owner']],
  ['renew an invitation', onPeople(() => ({ intent: 'renew', invitation: 'invitation' })), ['owner']],
  ['revoke an invitation', onPeople(() => ({ intent: 'revoke', invitation: 'invitation' })), ['owner']],
  [
    'change a role',
    onPeople(({ other }) => ({ intent: 'change-role', person: other.accountId, role: 'data' })),
    ['owner'],
  ],
  ['remove a person', onPeople(({ other }) => ({ intent: 'remove', person: other.accountId })), ['owner']],
  [
    'hand over',
    onPeople(({ other }) => ({ intent: 'hand-over', to: other.accountId, ownRole: 'owner' })),
    ['owner'],
  ],
  ['leave', onPeople(() => ({ intent: 'leave' })), roles],
  ['put a note away', onPeople(() => ({ intent: 'dismiss', handover: 'none' })), roles],
  ['remove a demo', removeDemo, ['owner']],
]

/** Who may do least tries first: a refusal changes nothing that the next one needs. */
const tryingOrder = everybody.toReversed()

describe('each role and each action', () => {
  test.each(actions)('%s', async (_, post, allowed) => {
    const workplace = await makeWorkplace()
    const [did, leftTraces]: [Person[], Person[]] = [[], []]
    for (const person of tryingOrder) {
      const before = (await listActivity(workplace.services)).length
      const { status } = await answerOf(post(workplace, person))
      if (status !== 404) did.push(person)
      else if ((await listActivity(workplace.services)).length !== before) leftTraces.push(person)
    }
    expect({ did: did.toReversed(), leftTraces }).toEqual({ did: allowed, leftTraces: [] })
  })

  test.each(actions)('nobody without a sign-in: %s', async (_, post) => {
    const { status, headers } = await answerOf(post(await makeWorkplace(), null))
    expect(status).toBe(302)
    expect(headers.get('Location')).toMatch(/^\/log-ind/)
  })

  test.each([
    ['the page of the people', onPeople(() => ({ intent: 'toString' }))],
    ['the page of the collection', onCollection('toString')],
  ])('%s has no other button', async (_, post) => {
    expect((await answerOf(post(await makeWorkplace(), 'owner'))).status).toBe(404)
  })
})
