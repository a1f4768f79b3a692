import { expect, test } from 'vitest'
import { runCommand } from '#tests/setup/run-command.ts'

test('nothing that was acknowledged is lost when the server is killed in a storm', async () => {
  const { code, said } = await runCommand(['crash', '3'], {})
  expect(said).toMatch(/\| 3 \| 12 \| [1-9]\d* \| [1-9]\d* \| \d+ \| 0 \|/)
  expect(code).toBe(0)
}, 240_000)

test('a number of kills that is none is refused', async () => {
  const { code, said } = await runCommand(['crash', 'mange'], {})
  expect(code).toBe(2)
  expect(said).toContain('npm run test:crash -- 100')
})
