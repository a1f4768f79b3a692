import { afterEach, beforeEach, expect, vi } from 'vitest'

/** An unexpected console error or warning is a fault that nobody looked at: it fails the test. */
const spied = ['error', 'warn'] as const

beforeEach(() => {
  for (const method of spied) vi.spyOn(console, method)
})

afterEach(() => {
  for (const method of spied) {
    const calls = vi.mocked(console[method]).mock.calls
    expect(calls, `console.${method} was called`).toEqual([])
  }
  vi.restoreAllMocks()
})
