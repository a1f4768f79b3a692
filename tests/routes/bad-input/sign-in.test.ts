import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type RunningServer, startServer } from '#tests/setup/start-server.ts'
import { expectServerUp, makeHttpVisitor, readText } from '#tests/setup/visitor.ts'

const account = {
  name: 'Koordinator',
  email: 'kendt@example.dk',
  password: 'en lang sætning',
  cluster: 'Nord',
}

let server: RunningServer
let minute = 0

beforeAll(async () => {
  server = await startServer({ now: () => new Date(Date.UTC(2026, 10, 23, 9, minute)) })
  await makeHttpVisitor(server).visit('/foerste-gang', account)
})

/** A quarter of an hour later all attempts are forgiven. */
afterEach(async () => {
  await expectServerUp(server)
  minute += 16
})

afterAll(() => server.stop())

function signIn(email: string, password: string) {
  return makeHttpVisitor(server).visit('/log-ind', { email, password })
}

/** The page without what must differ: the address that was typed. */
function withoutEmail(html: string, email: string): string {
  return readText(html.replaceAll(email, '(e-mail)'))
}

test('a wrong password and an unknown e-mail get the same status and the same words', async () => {
  const wrong = await signIn('kendt@example.dk', 'en forkert sætning')
  const unknown = await signIn('ukendt@example.dk', 'en forkert sætning')
  expect(wrong.status).toBe(422)
  expect(unknown.status).toBe(wrong.status)
  expect(withoutEmail(unknown.text, 'ukendt@example.dk')).toBe(withoutEmail(wrong.text, 'kendt@example.dk'))
  expect(readText(wrong.text)).toContain(
    'E-mail og adgangskode passer ikke sammen. Tjek begge, og prøv igen.',
  )
  expect(wrong.text).toContain('value="kendt@example.dk"')
  expect([...wrong.headers.keys()]).toEqual([...unknown.headers.keys()])
  expect(wrong.headers.get('Set-Cookie')).toBeNull()
})

test('many attempts have to wait, whether the e-mail is known or not', async () => {
  for (const email of ['kendt@example.dk', 'ukendt@example.dk']) {
    for (let attempt = 0; attempt < 5; attempt += 1) await signIn(email, 'en forkert sætning')
    const sixth = await signIn(email, 'en forkert sætning')
    expect(sixth.status).toBe(422)
    expect(readText(sixth.text)).toContain('Der er prøvet mange gange. Vent 15 minutter, og prøv igen.')
  }
})

test('the right password is let in again when the waiting is over', async () => {
  const signedIn = await signIn('kendt@example.dk', account.password)
  expect(signedIn).toMatchObject({ status: 302, location: '/' })
})

test('a form without fields is asked for them', async () => {
  const empty = await makeHttpVisitor(server).visit('/log-ind', { other: '' })
  expect(empty.status).toBe(422)
  expect(readText(empty.text)).toContain('Feltet mangler at blive udfyldt.')
})

test('a body that is no form is asked for the fields as well', async () => {
  const answer = await makeHttpVisitor(server).sendJson('/log-ind', { email: 'kendt@example.dk' })
  expect(answer.status).toBe(422)
})
