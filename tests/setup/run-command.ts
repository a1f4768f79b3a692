import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect } from 'vitest'

export type CommandOutcome = {
  readonly code: number
  /** What was written to the screen, to both streams. */
  readonly said: string
}

/**
 * Runs `node app/commands/run.js …` to its end in a process of its own, as npm does, with these settings in its
 * environment. No command may show a stack trace.
 */
export async function runCommand(
  args: readonly string[],
  settings: Readonly<Record<string, string>> = {},
): Promise<CommandOutcome> {
  const child = spawn(process.execPath, ['app/commands/run.js', ...args], {
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], NODE_ENV: 'production', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(String(chunk)))
  const [code]: unknown[] = await once(child, 'close')
  const text = said.join('')
  expect(text).not.toMatch(/^\s+at /m)
  return { code: Number(code), said: text }
}
