import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keepAsking } from '#app/features/practice-form/browser/keep-asking.ts'

const asOf = '2026-11-23T10:00:00.000Z'
const before = '"2026-11-23T09:00:00.000Z first shown"'
const after = '"2026-11-23T10:05:00.000Z second shown"'
const minute = 60_000

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('document', Object.assign(new EventTarget(), { visibilityState: 'visible' }))
  vi.stubGlobal('window', { setTimeout: (...args: Parameters<typeof setTimeout>) => setTimeout(...args) })
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** A server that answers with this version, or with a status alone. */
function answerWith(answer: string | number) {
  const ask = vi.fn<typeof fetch>(() =>
    Promise.resolve(
      typeof answer === 'string'
        ? new Response(answer, { headers: { ETag: answer } })
        : new Response(null, { status: answer }),
    ),
  )
  vi.stubGlobal('fetch', ask)
  return ask
}

test('news that could not be taken in is news again until it is', async () => {
  answerWith(before)
  const takeIn = vi.fn<() => Promise<boolean>>(() => Promise.resolve(true))
  keepAsking('/udgave', asOf, takeIn)
  await vi.advanceTimersByTimeAsync(minute)
  expect(takeIn).not.toHaveBeenCalled()
  answerWith(after)
  takeIn.mockResolvedValueOnce(false).mockRejectedValueOnce(new Error('No network'))
  await vi.advanceTimersByTimeAsync(5 * minute)
  expect(takeIn).toHaveBeenCalledTimes(3)
})

test('what happened after the page was made is news at the first answer', async () => {
  answerWith(after)
  const takeIn = vi.fn<() => Promise<boolean>>(() => Promise.resolve(true))
  keepAsking('/udgave', asOf, takeIn)
  await vi.advanceTimersByTimeAsync(minute)
  expect(takeIn).toHaveBeenCalledTimes(1)
})

test('a server in trouble is asked more and more seldom, and one that says no is asked no more', async () => {
  const takeIn = () => Promise.resolve(true)
  const inTrouble = answerWith(503)
  keepAsking('/udgave', asOf, takeIn)
  await vi.advanceTimersByTimeAsync(10 * minute)
  expect(inTrouble.mock.calls.length).toBeLessThan(8)
  const gone = answerWith(410)
  await vi.advanceTimersByTimeAsync(30 * minute)
  expect(gone).toHaveBeenCalledTimes(1)
})
