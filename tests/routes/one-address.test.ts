import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningServer, startServer } from '#tests/setup/start-server.ts'

let server: RunningServer

beforeAll(async () => {
  server = await startServer()
})

afterAll(() => server.stop())

test.each([
  ['/log-ind/', '/log-ind'],
  ['/log-ind/?videre=%2Fpakker', '/log-ind?videre=%2Fpakker'],
  ['//elsewhere.example/', '/elsewhere.example'],
])('%s leads to %s', async (typed, expected) => {
  const response = await fetch(server.address + typed, { redirect: 'manual' })
  expect(response.status).toBe(308)
  expect(response.headers.get('Location')).toBe(expected)
})

test('the front page and addresses without a slash at the end stay where they are', async () => {
  const response = await fetch(`${server.address}/log-ind`, { redirect: 'manual' })
  expect(response.headers.get('Location')).not.toBe('/log-ind')
})
