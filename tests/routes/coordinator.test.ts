import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningServer, startServer } from '#tests/setup/start-server.ts'

let server: RunningServer

beforeAll(async () => {
  server = await startServer()
})

afterAll(() => server.stop())

/** A browser without JavaScript: sends forms, keeps the cookie, follows nothing. */
function makeVisitor() {
  let cookie = ''
  const visit = async (path: string, form?: Readonly<Record<string, string>>, headers = {}) => {
    const response = await fetch(server.address + path, {
      redirect: 'manual',
      headers: { ...headers, cookie, 'Accept-Language': 'da' },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    })
    cookie = response.headers.get('Set-Cookie')?.split(';')[0] ?? cookie
    const location = response.headers.get('Location')
    return { status: response.status, location, text: await response.text() }
  }
  return { visit }
}

const account = { name: 'Koordinator', email: 'k@example.dk', password: 'en lang sætning', cluster: '' }
const coordinator = makeVisitor()

test('a form with faults comes back with what was typed and a sentence at each field', async () => {
  const page = await coordinator.visit('/foerste-gang', { ...account, password: 'kort' })
  expect(page.status).toBe(422)
  expect(page.text).toContain('value="k@example.dk"')
  expect(page.text).toContain('Adgangskoden skal have mindst 10 tegn.')
  expect(page.text).not.toContain('kort"')
})

test('a form sent from another site is refused', async () => {
  const page = await coordinator.visit('/foerste-gang', account, { Origin: 'https://evil.example' })
  expect(page.status).toBe(400)
})

test('the first visit ends in the example, and happens once', async () => {
  const opened = await coordinator.visit('/foerste-gang', { ...account, next: 'example' })
  expect(opened).toMatchObject({ status: 302, location: expect.stringMatching(/^\/pakker\//) })
  expect(await makeVisitor().visit('/foerste-gang')).toMatchObject({ status: 302, location: '/log-ind' })
})

test('every page of a package takes at most seven statements and writes nothing', async () => {
  const { location } = await coordinator.visit('/eksempel', { open: '' })
  const pages = ['', '/trin/focus', '/trin/extraction', '/dataindsamling', '/resultater', '/moedemateriale']
  for (const page of pages) {
    server.statements.length = 0
    expect((await coordinator.visit(`${location}${page}`)).status).toBe(200)
    const { statements } = server
    const writes = statements.filter((sql) => !sql.startsWith('select'))
    expect({ page, isCheap: statements.length <= 7, writes }).toEqual({ page, isCheap: true, writes: [] })
  }
})

test('a page that needs an account sends to sign-in and back again', async () => {
  const { location } = await coordinator.visit('/eksempel', { open: '' })
  const stranger = makeVisitor()
  const sent = await stranger.visit(`${location}/resultater`)
  expect(sent).toMatchObject({ status: 302, location: expect.stringMatching(/^\/log-ind\?videre=/) })
  const { email, password } = account
  const videre = `${location}/resultater`
  const signedIn = await stranger.visit('/log-ind', { email, password, videre })
  expect(signedIn).toMatchObject({ status: 302, location: videre })
})

test.each(['https://evil.example', '//evil.example', '/\\evil.example'])(
  'signing in never leads to %s',
  async (videre) => {
    const { email, password } = account
    expect((await makeVisitor().visit('/log-ind', { email, password, videre })).location).toBe('/')
  },
)

test('signing out ends the session on the server as well', async () => {
  const visitor = makeVisitor()
  const { email, password } = account
  await visitor.visit('/log-ind', { email, password })
  expect((await visitor.visit('/')).status).toBe(200)
  await visitor.visit('/log-ud', {})
  expect(await visitor.visit('/')).toMatchObject({ status: 302, location: '/log-ind' })
})

test('a page that does not exist says so, without a stack trace', async () => {
  const page = await coordinator.visit('/pakker/findes-ikke')
  expect(page.status).toBe(404)
  expect(page.text).toContain('Siden findes ikke, eller du har ikke adgang til den.')
  expect(page.text).not.toMatch(/at \w+ \(/)
})
