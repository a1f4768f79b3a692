import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningServer, startServer } from '#tests/setup/start-server.ts'

let server: RunningServer
let packageAddress = ''
let cookie = ''

beforeAll(async () => {
  server = await startServer()
  const form = { name: 'K', email: 'k@example.dk', password: 'en lang sætning', cluster: '', next: 'example' }
  const opened = await fetch(`${server.address}/foerste-gang`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams(form),
  })
  cookie = opened.headers.get('Set-Cookie')?.split(';')[0] ?? ''
  packageAddress = server.address + (opened.headers.get('Location') ?? '')
})

afterAll(() => server.stop())

test('the plan is fetched as a calendar file under its own name, and nothing is written', async () => {
  server.statements.length = 0
  const response = await fetch(`${packageAddress}/plan.ics`, { headers: { cookie } })
  expect(response.headers.get('Content-Type')).toBe('text/calendar; charset=utf-8')
  expect(response.headers.get('Content-Disposition')).toContain('filename="Iskaemisk hjertesygdom.ics"')
  const text = await response.text()
  expect(text).toContain('DTSTART:20270114T160000Z')
  expect(text).toContain('SUMMARY:Print arkene til mødet')
  expect(server.statements.filter((sql) => !sql.startsWith('select'))).toEqual([])
})

test('the overview leads to it', async () => {
  const page = await (await fetch(packageAddress, { headers: { cookie } })).text()
  expect(page).toContain(`href="${new URL(packageAddress).pathname}/plan.ics"`)
})

test('a stranger gets no plan', async () => {
  const response = await fetch(`${packageAddress}/plan.ics`, { redirect: 'manual' })
  expect(response.status).toBe(302)
  expect(response.headers.get('Location')).toMatch(/^\/log-ind/)
})
