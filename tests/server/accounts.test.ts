import { expect, test } from 'vitest'
import type { Services } from '#app/server/context.server.ts'
import { openFirstAccount } from '#app/server/first-account.server.ts'
import { findAccount } from '#app/server/session.server.ts'
import { signIn } from '#app/server/sign-in.server.ts'
import { hasNoAccount } from '#db/queries/accounts.server.ts'
import { listClusters } from '#db/queries/clusters.server.ts'
import { makeContext, makeRequest, makeServices, testNow } from '#tests/builders/make-services.ts'

const form = {
  code: '',
  name: 'Koordinator',
  email: 'Koordinator@Example.dk',
  password: 'en lang sætning',
  cluster: 'Klynge Nord',
}

const publicUrl = 'https://klynge.example.dk'

function visit(services: Services, typed: Partial<typeof form> = {}, seesExample = false) {
  const request = makeRequest('/foerste-gang', { form: {} })
  return openFirstAccount(request, makeContext(services), { ...form, ...typed }, seesExample)
}

function trySignIn(services: Services, email: string, password: string, address?: string) {
  const request = makeRequest('/log-ind', { form: {} })
  return signIn(request, makeContext(services, address), { email, password })
}

test('the first account owns its cluster and is signed in', async () => {
  const { services } = await makeServices()
  const opened = await visit(services)
  if (!opened?.ok) throw new Error('refused')
  expect(await listClusters(services.db, opened.accountId)).toMatchObject([
    { name: 'Klynge Nord', role: 'owner', isDemo: false, practiceCount: 0 },
  ])
  const cookie = opened.setCookie.split(';')[0]
  const signedIn = await findAccount(makeRequest('/', { cookie }), makeContext(services))
  expect(signedIn).toMatchObject({ email: 'koordinator@example.dk', name: 'Koordinator' })
  expect(opened.setCookie).toMatch(/HttpOnly/)
})

test('there is only one first account', async () => {
  const { services } = await makeServices()
  const [first, second] = await Promise.all([visit(services), visit(services, { email: 'b@example.dk' })])
  expect([first?.ok, second?.ok].filter(Boolean)).toHaveLength(1)
  expect(await visit(services)).toBeUndefined()
})

test('every fault is told at once and nothing is made', async () => {
  const { services } = await makeServices()
  const refused = await visit(services, { name: '', email: 'x', password: 'kort', cluster: '010158-4000' })
  expect(refused).toMatchObject({
    ok: false,
    problems: { name: 'missing', email: 'email', password: 'short-password', cluster: 'cpr' },
  })
  expect(await hasNoAccount(services.db)).toBe(true)
})

test('who comes to see the example need not name a cluster yet', async () => {
  const { services } = await makeServices()
  expect(await visit(services, { cluster: '' })).toMatchObject({ problems: { cluster: 'missing' } })
  const opened = await visit(services, { cluster: '' }, true)
  if (!opened?.ok) throw new Error('refused')
  expect(await listClusters(services.db, opened.accountId)).toEqual([])
})

test('a public server takes the code from its log, however it is typed', async () => {
  const { services } = await makeServices()
  const open = { ...services, config: { ...services.config, publicUrl } }
  expect(await visit(open, { code: 'AAAA-AAAA' })).toMatchObject({ problems: { code: 'wrong-code' } })
  const code = open.setupCode.text.toLowerCase().replace('-', ' ')
  expect(await visit(open, { code })).toMatchObject({ ok: true })
})

test('the code cannot be guessed for ever', async () => {
  const { services } = await makeServices()
  const open = { ...services, config: { ...services.config, publicUrl } }
  for (const code of ['1', '2', '3', '4', '5']) await visit(open, { code })
  expect(await visit(open, { code: open.setupCode.text })).toMatchObject({
    problems: { code: 'wait' },
    waitMinutes: 15,
  })
})

test('a wrong password and an unknown e-mail get the same answer', async () => {
  const { services } = await makeServices()
  await visit(services)
  const wrong = await trySignIn(services, 'koordinator@example.dk', 'en forkert sætning')
  const unknown = await trySignIn(services, 'ingen@example.dk', 'en forkert sætning')
  expect(wrong).toEqual({ ok: false, problems: { password: 'wrong-pair' }, waitMinutes: 0 })
  expect(unknown).toEqual(wrong)
})

test('the e-mail may be typed with capitals and spaces', async () => {
  const { services } = await makeServices()
  await visit(services)
  const opened = await trySignIn(services, ' KOORDINATOR@example.dk ', 'en lang sætning')
  expect(opened).toMatchObject({ ok: true })
})

test('after five misses the person waits, with the right password too, and then comes in', async () => {
  const { services } = await makeServices()
  await visit(services)
  const clock = { minutes: 0 }
  const now = () => new Date(testNow.getTime() + clock.minutes * 60_000)
  const later = { ...services, now }
  for (const password of ['a', 'b', 'c', 'd', 'e']) await trySignIn(later, form.email, password)
  clock.minutes = 3
  expect(await trySignIn(later, form.email, form.password)).toMatchObject({
    problems: { password: 'wait' },
    waitMinutes: 12,
  })
  clock.minutes = 15
  expect(await trySignIn(later, form.email, form.password)).toMatchObject({ ok: true })
})

test('one address that tries many e-mails is stopped, and other addresses are not', async () => {
  const { services } = await makeServices()
  await visit(services)
  await Promise.all(
    Array.from({ length: 30 }, (_, index) => trySignIn(services, `${index}@example.dk`, 'x', '10.0.0.9')),
  )
  const stopped = await trySignIn(services, form.email, form.password, '10.0.0.9')
  expect(stopped).toMatchObject({ problems: { password: 'wait' } })
  expect(await trySignIn(services, form.email, form.password, '10.0.0.8')).toMatchObject({ ok: true })
})
