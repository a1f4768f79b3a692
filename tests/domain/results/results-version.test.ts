import { expect, test } from 'vitest'
import { hasChangedSince } from '#app/domain/results/results-version.ts'

const made = '2026-11-23T09:00:00.000Z'

test.each([
  ['', false],
  ['"2026-11-23T08:59:59.999Z some-job waiting"', false],
  ['"2026-11-23T09:00:00.001Z some-job shown"', true],
  ['"2026-11-20T09:00:00.000Z some-job 2026-11-23T10:00:00.000Z 3 shown"', true],
])('%s has changed since nine: %s', (version, expected) => {
  expect(hasChangedSince(version, made)).toBe(expected)
})
