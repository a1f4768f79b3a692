import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { makeOpenRound, makeVisit } from '#tests/builders/make-collection.ts'
import { testNow } from '#tests/builders/make-services.ts'
import { captureServerOutput } from '#tests/setup/server-output.ts'
import { type RunningServer, startServer } from '#tests/setup/start-server.ts'
import { expectServerUp, type HttpVisitor, makeHttpVisitor, readText } from '#tests/setup/visitor.ts'

let server: RunningServer
let made: Awaited<ReturnType<typeof makeOpenRound>>
let owner: HttpVisitor
let output = { read: () => '' }

beforeAll(async () => {
  server = await startServer({ now: () => testNow })
  made = await makeOpenRound(server.services)
  owner = makeHttpVisitor(server, made.owner.cookie)
})

beforeEach(() => {
  output = captureServerOutput()
})

afterEach(() => expectServerUp(server))
afterAll(() => server.stop())

const notFound = 'Siden findes ikke, eller du har ikke adgang til den.'

test.each([
  '/findes-ikke',
  '/pakker/findes-ikke',
  '/pakker/findes-ikke/trin/x',
  '/pakker/package/trin/findes-ikke',
  '/pakker/package/moedemateriale/findes-ikke',
  '/pakker/package/findes-ikke',
  '/klynge/findes-ikke/praksis',
  '/klynge/findes-ikke/personer',
  '/klynge/findes-ikke/ny-pakke',
  '/%E0%A4%A',
  '/pakker/%00',
])('%s is a page that says that there is none', async (path) => {
  const answer = await owner.visit(path)
  expect(answer.status).toBe(404)
  expect(readText(answer.text)).toContain(notFound)
  expect(readText(answer.text)).toContain('Gå til forsiden')
  expect(output.read()).toBe('')
})

test.each([
  '/pakker/package/afsnit/findes-ikke',
  '/pakker/findes-ikke/afsnit/x',
  '/pakker/package/hent/findes-ikke',
  '/pakker/findes-ikke/hent-alt',
])('%s has nothing to give, and takes nothing', async (path) => {
  const answer = await owner.visit(path)
  expect(answer.status).toBe(404)
  expect(answer.text).toContain(notFound)
  const sent = await owner.sendJson(path, { baseRevision: 0 })
  expect([404, 405]).toContain(sent.status)
})

test.each([
  ['/pakker/package/dataindsamling', { intent: 'findes-ikke' }, 404],
  ['/pakker/package/dataindsamling', { intent: 'constructor' }, 404],
  ['/pakker/package/dataindsamling', { intent: 'link', seat: 'findes-ikke' }, 409],
  ['/pakker/package/dataindsamling', { intent: 'revoke', seat: 'findes-ikke' }, 409],
  ['/pakker/package/dataindsamling', { intent: 'open', deadline: 'i morgen' }, 409],
  ['/klynge/cluster/personer', { intent: 'remove', person: 'findes-ikke' }, 404],
  ['/klynge/cluster/personer', { intent: 'change-role', person: 'findes-ikke', role: 'konge' }, 404],
  ['/klynge/cluster/praksis', { job: 'remove', id: 'findes-ikke' }, 404],
  ['/klynge/cluster/praksis', { id: 'findes-ikke', name: 'P9' }, 404],
  ['/klynge/cluster/ny-pakke', { title: 'KOL', start: 'template/findes-ikke/1/x' }, 422],
  ['/eksempel', { remove: 'cluster' }, 404],
] as const)('%s refuses %j', async (path, form, status) => {
  const answer = await owner.visit(path, form)
  expect(answer.status).toBe(status)
  expect(readText(answer.text)).not.toContain('Der skete en fejl på serveren')
  expect(output.read()).toBe('')
})

test('a form that comes from another site is refused, at every address that writes', async () => {
  const { token } = await makeVisit(server.services, made.page, made.participants[0]?.id ?? '')
  const foreign = { Origin: 'https://fremmed.example' }
  const paths = ['/?index', '/log-ud', '/eksempel', '/klynge/cluster/praksis', '/klynge/cluster/personer']
  const more = ['/pakker/package/dataindsamling', '/pakker/package/afsnit/x', '/sprog']
  const form = [`/svar/${token}`, `/svar/${token}/gem`, `/svar/${token}/kvittering`]
  for (const path of [...paths, ...more, ...form]) {
    server.statements.length = 0
    const answer = await owner.visit(path, { name: 'Ny', cluster: 'Ny', intent: 'close' }, foreign)
    expect({ path, status: answer.status }).toEqual({ path, status: 400 })
    expect(readText(answer.text)).toContain('så intet er gemt eller ændret')
    expect(server.statements.filter((sql) => !sql.startsWith('select'))).toEqual([])
  }
  expect((await owner.visit('/')).status).toBe(200)
})

test('a body that is no form is answered like an empty form', async () => {
  const { token } = await makeVisit(server.services, made.page, made.participants[1]?.id ?? '')
  const paths = ['/?index', '/pakker/package?index', '/klynge/cluster/praksis', '/klynge/cluster/personer']
  const more = ['/klynge/cluster/ny-pakke', '/pakker/package/dataindsamling', '/sprog', `/svar/${token}`]
  for (const path of [...paths, ...more]) {
    const answer = await owner.sendJson(path, { name: 'Ny' })
    expect({ path, isFault: answer.status >= 500 }).toEqual({ path, isFault: false })
  }
  expect(output.read()).toBe('')
})

test.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD'])('%s breaks nothing', async (method) => {
  for (const path of ['/', '/log-ind', '/pakker/package', '/svar/x', '/findes-ikke']) {
    const response = await fetch(server.address + path, { method, redirect: 'manual' })
    expect({ path, isFault: response.status >= 500 }).toEqual({ path, isFault: false })
    expect(await response.text()).not.toMatch(/node_modules|at file:/)
  }
})

test('a cookie that nobody gave out is no sign-in and no fault', async () => {
  for (const value of ['x', '%E0%A4%A', 'eyJhIjoxfQ==', 'x'.repeat(3_000), '"']) {
    const stranger = makeHttpVisitor(server, `klyngebygger-session=${value}`)
    expect(await stranger.visit('/')).toMatchObject({ status: 302, location: '/log-ind' })
  }
  expect((await makeHttpVisitor(server, 'klyngebygger-language=%E0').visit('/log-ind')).status).toBe(200)
})
