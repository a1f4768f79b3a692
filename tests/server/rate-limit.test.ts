import { expect, test } from 'vitest'
import { computeWait, createRateLimiter } from '#app/server/rate-limit.server.ts'

const limit = { most: 3, windowMs: 1_000 }

test('there is no wait before the limit is reached', () => {
  expect(computeWait([0, 10], limit, 20)).toBe(0)
})

test('the wait lasts until the oldest attempt that counts falls out of the window', () => {
  expect(computeWait([0, 10, 20], limit, 100)).toBe(900)
  expect(computeWait([0, 10, 20, 30], limit, 100)).toBe(910)
  expect(computeWait([0, 10, 20], limit, 1_000)).toBe(0)
})

test('keys are counted apart, and a forgiven key begins again', () => {
  const limiter = createRateLimiter()
  const now = new Date(5_000)
  for (const _ of [1, 2, 3]) limiter.note('a', limit, now)
  expect(limiter.waitFor('a', limit, now)).toBe(1_000)
  expect(limiter.waitFor('b', limit, now)).toBe(0)
  limiter.forgive('a')
  expect(limiter.waitFor('a', limit, now)).toBe(0)
})
