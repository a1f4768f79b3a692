import { expect, test } from 'vitest'
import { action, headers as headersOf, loader } from '#app/routes/coordinator/invitation.tsx'
import type { Services } from '#app/server/context.server.ts'
import { invite, type LinkMade, renewInvitation, revokeInvitation } from '#app/server/invite.server.ts'
import { requireCluster } from '#app/server/cluster-access.server.ts'
import { signIn } from '#app/server/sign-in.server.ts'
import { listInvitations } from '#db/queries/invitations.server.ts'
import { listMembers } from '#db/queries/people.server.ts'
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

const messaging = { locale: 'da', origin: 'http://127.0.0.1' } as const
const whom = { name: 'Kollega', email: 'ny@klinik.dk', role: 'editor', note: 'Velkommen' }
const account = { name: 'Ny Kollega', email: 'Ny@Klinik.dk ', password: 'en lang sætning' }

type Visit = {
  readonly cookie?: string
  readonly form?: Readonly<Record<string, string>>
  readonly from?: string
}

/** A cluster whose owner makes invitations, and what the holder of a link meets. */
async function makeInviter(overrides: Partial<Services> = {}) {
  const { services, statements } = await makeServices(overrides)
  const owner = await makeAccount(services, 'owner@example.dk')
  const clusterId = await makeCluster(services, owner)
  const signedIn = makeRequest('/', { cookie: owner.cookie })
  const page = await requireCluster(signedIn, makeContext(services), clusterId, 'read')
  const visit = (token: string, { cookie, form, from = '192.0.2.1' }: Visit) => {
    const request = makeRequest(`/indbydelse/${token}`, { cookie, form })
    return {
      request,
      url: new URL(request.url),
      context: makeContext(services, from),
      params: { token },
      pattern: '/indbydelse/:token' as const,
    }
  }
  return {
    services,
    statements,
    clusterId,
    page,
    owner,
    make: async (typed: Partial<typeof whom> = {}) =>
      tokenOf(await invite(services, page, { ...whom, ...typed }, messaging)),
    open: (token: string, as: Visit = {}) => answerOf(loader(visit(token, as))),
    accept: (token: string, as: Visit) => answerOf(action(visit(token, { form: {}, ...as }))),
  }
}

function tokenOf(outcome: Awaited<ReturnType<typeof invite>> | LinkMade): string {
  if (!outcome.ok) throw new Error('The invitation must be made')
  return outcome.link.address.split('/').at(-1) ?? ''
}

test('a link holds 192 random bits and only its hash is stored', async () => {
  const { services, make } = await makeInviter()
  const [first, second] = [await make(), await make()]
  expect(first).toMatch(/^[\w-]{32}$/)
  expect(second).not.toBe(first)
  const stored = JSON.stringify(await services.db.selectFrom('invitation').selectAll().execute())
  expect(stored).not.toContain(first)
  expect(stored).not.toContain(second)
})

test('the message has the note, the role in words, the last day and the link', async () => {
  const { services, page } = await makeInviter()
  const outcome = await invite(services, page, { ...whom, role: 'data' }, messaging)
  const link = outcome.ok ? outcome.link : undefined
  expect(link?.text).toContain('Kære Kollega')
  expect(link?.text).toContain('Velkommen')
  expect(link?.text).toContain('ikke rette i teksterne')
  expect(link?.text).toContain('mandag 7. december 2026')
  expect(link?.text).toContain(link?.address)
  expect(link?.mailto).toMatch(/^mailto:ny%40klinik\.dk\?subject=Invitation/)
  expect(link?.onlyHere).toBe(true)
})

test('a public address stands in the link', async () => {
  const { services, page } = await makeInviter()
  const config = { ...services.config, publicUrl: 'https://klynge.example.dk' }
  const outcome = await invite({ ...services, config }, page, whom, messaging)
  expect(outcome).toMatchObject({
    link: { address: expect.stringMatching(/^https:\/\/klynge\.example\.dk\/indbydelse\//), onlyHere: false },
  })
})

test('a CPR number in the note is refused and nothing is stored', async () => {
  const { services, page, clusterId } = await makeInviter()
  const typed = { ...whom, note: 'Se 010203-1234' }
  const outcome = await invite(services, page, typed, messaging)
  expect(outcome).toEqual({ ok: false, did: 'not-invited', problems: { note: 'cpr' }, typed })
  expect(await listInvitations(services.db, clusterId)).toEqual([])
})

test('the page of an invitation takes two statements at most, writes nothing and is kept by nobody', async () => {
  const { make, open, statements, owner } = await makeInviter()
  const token = await make()
  for (const as of [{}, { cookie: owner.cookie }]) {
    statements.length = 0
    expect((await open(token, as)).status).toBe(200)
    expect(statements.length).toBeLessThanOrEqual(2)
    expect(statements.every((sql) => sql.startsWith('select'))).toBe(true)
  }
  expect(headersOf()).toMatchObject({ 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex, nofollow' })
})

test('a new colleague makes an account, is signed in and has the role', async () => {
  const { services, clusterId, make, open, accept } = await makeInviter()
  const token = await make()
  expect((await open(token)).data).toMatchObject({
    access: {
      status: 'open',
      signedInAs: null,
      invitation: { clusterName: 'Klynge Nord', note: 'Velkommen' },
    },
  })
  const { status, headers } = await accept(token, { form: account })
  expect({ status, to: headers.get('Location') }).toEqual({ status: 303, to: '/' })
  expect(headers.get('Set-Cookie')).toContain('klyngebygger-session=')
  expect(await listMembers(services.db, clusterId)).toMatchObject([
    { name: 'Ny Kollega', email: 'ny@klinik.dk', role: 'editor' },
    { role: 'owner' },
  ])
  const { email, password } = account
  const later = await signIn(makeRequest('/log-ind', { form: {} }), makeContext(services), {
    email,
    password,
  })
  expect(later.ok).toBe(true)
  const log = (await listActivity(services)).map(({ what, detail }) => `${what} ${detail}`)
  expect(log).toContain('person-invited Kollega: editor')
  expect(log).toContain('person-joined Ny Kollega: editor')
})

test('somebody with an account needs one press of a button', async () => {
  const { services, clusterId, make, open, accept } = await makeInviter()
  const token = await make({ role: 'reader' })
  const guest = await makeAccount(services, 'guest@example.dk')
  expect((await open(token, guest)).data).toMatchObject({ access: { signedInAs: 'guest@example.dk' } })
  expect((await accept(token, guest)).status).toBe(303)
  expect(await listMembers(services.db, clusterId)).toMatchObject([
    { name: 'guest@example.dk', role: 'reader' },
    { role: 'owner' },
  ])
})

test('a colleague who is in already keeps the role, and the invitation is left for another', async () => {
  const { services, clusterId, make, open, accept } = await makeInviter()
  const token = await make({ role: 'owner' })
  const reader = await makeMember(services, clusterId, 'reader')
  expect(await open(token, reader)).toMatchObject({
    status: 200,
    data: { access: { status: 'member', role: 'reader' } },
  })
  expect((await accept(token, reader)).status).toBe(303)
  expect(await listMembers(services.db, clusterId)).toMatchObject([{ role: 'owner' }, { role: 'reader' }])
  expect(await open(token)).toMatchObject({ status: 200, data: { access: { status: 'open' } } })
})

test('a used link says so kindly, to others too', async () => {
  const { make, open, accept } = await makeInviter()
  const token = await make()
  await accept(token, { form: account })
  expect(await open(token)).toMatchObject({ status: 410, data: { access: { status: 'used' } } })
  const again = await accept(token, { form: { ...account, email: 'anden@klinik.dk' } })
  expect(again.status).toBe(410)
})

test('of two who press at the same moment one gets in', async () => {
  const { services, clusterId, make, accept } = await makeInviter()
  const token = await make()
  const answers = await Promise.all([
    accept(token, { form: account }),
    accept(token, { form: { ...account, email: 'anden@klinik.dk' } }),
  ])
  expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 410])
  expect(await listMembers(services.db, clusterId)).toHaveLength(2)
  expect(await services.db.selectFrom('account').select('id').execute()).toHaveLength(2)
})

test('an invitation runs out after its last day', async () => {
  let now = testNow
  const { make, open, accept } = await makeInviter({ now: () => now })
  const token = await make()
  now = new Date('2026-12-07T20:00:00.000Z')
  expect((await open(token)).status).toBe(200)
  now = new Date('2026-12-08T00:00:00.000Z')
  expect(await open(token)).toMatchObject({ status: 410, data: { access: { status: 'expired' } } })
  expect((await accept(token, { form: account })).status).toBe(410)
})

test('a withdrawn invitation lets nobody in', async () => {
  const { services, clusterId, page, make, open } = await makeInviter()
  const token = await make()
  const [invitation] = await listInvitations(services.db, clusterId)
  const outcome = await revokeInvitation(services, page, invitation?.id ?? '')
  expect(outcome).toMatchObject({ did: 'revoked', name: 'Kollega' })
  expect(await open(token)).toMatchObject({ status: 410, data: { access: { status: 'revoked' } } })
  expect(await listInvitations(services.db, clusterId)).toEqual([])
})

test('a new link opens the invitation again, and the old one nothing', async () => {
  let now = testNow
  const { services, clusterId, page, make, open } = await makeInviter({ now: () => now })
  const old = await make()
  now = new Date('2027-01-04T09:00:00.000Z')
  const [invitation] = await listInvitations(services.db, clusterId)
  const fresh = await renewInvitation(services, page, invitation?.id ?? '', messaging)
  expect(await open(tokenOf(fresh))).toMatchObject({ status: 200, data: { access: { status: 'open' } } })
  expect((await open(old)).status).toBe(404)
})

test('an owner of one cluster cannot withdraw or renew the invitation of another', async () => {
  const { services, clusterId, make } = await makeInviter()
  await make()
  const [invitation] = await listInvitations(services.db, clusterId)
  const stranger = await makeAccount(services, 'stranger@example.dk')
  const elsewhere = await makeCluster(services, stranger, { id: 'elsewhere', name: 'Klynge Syd' })
  const request = makeRequest('/', { cookie: stranger.cookie })
  const page = await requireCluster(request, makeContext(services), elsewhere, 'read')
  const id = invitation?.id ?? ''
  await expect(revokeInvitation(services, page, id)).rejects.toMatchObject({ status: 404 })
  await expect(renewInvitation(services, page, id, messaging)).rejects.toMatchObject({ status: 404 })
})

test('an unknown link is 404, and many of them make the place wait, whatever the next link is', async () => {
  const { make, open } = await makeInviter()
  const token = await make()
  for (let guess = 0; guess < 30; guess += 1) expect((await open(`gæt${guess}`)).status).toBe(404)
  expect(await open(token)).toMatchObject({ status: 429, data: { access: { status: 'limited' } } })
  expect((await open(token, { from: '192.0.2.2' })).status).toBe(200)
})

test.each([
  ['nothing typed', { name: '', email: '', password: '' }, 3],
  ['a short password', { ...account, password: 'kort' }, 1],
  ['half an e-mail address', { ...account, email: 'ny@' }, 1],
  ['a CPR number as name', { ...account, name: '010203-1234' }, 1],
  ['an e-mail that has an account', { ...account, email: 'OWNER@example.dk' }, 1],
])('%s keeps the invitation open and what was typed', async (_, form, problems) => {
  const { services, make, open, accept } = await makeInviter()
  const token = await make()
  const { status, data } = await accept(token, { form })
  const typed = { name: form.name, email: form.email }
  expect({ status, data }).toMatchObject({ status: 422, data: { typed } })
  expect(Object.keys(Object(data).problems)).toHaveLength(problems)
  expect(JSON.stringify(data)).not.toContain('sætning')
  expect((await open(token)).status).toBe(200)
  expect(await services.db.selectFrom('account').select('id').execute()).toHaveLength(1)
})
