import { type ChildProcess, fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Bare } from '#app/commands/bench/bare-server.ts'

export type Running = { readonly address: string; readonly pid: number; readonly stop: () => Promise<void> }

/** The app as `npm start` runs it, in a process of its own, on a free port. */
export async function startApp(databaseFile: string): Promise<Running> {
  const env = { ...process.env, PORT: '0', DATABASE_FILE: databaseFile }
  const child = spawn(process.execPath, ['app/commands/run.js', 'start'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  for await (const chunk of child.stdout) {
    const address = /http:\/\/\S+/.exec(String(chunk))?.[0]
    if (address !== undefined) return { address, pid: child.pid ?? 0, stop: () => stop(child) }
  }
  throw new Error('The app did not start')
}

/** The bare server, in a process of its own, on a free port. */
export async function startBareServer(bare: Bare): Promise<Running> {
  const child = fork(path.join(path.dirname(fileURLToPath(import.meta.url)), 'bench-bare-server.js'))
  child.send(bare)
  const [address]: { port: number }[] = await once(child, 'message')
  return { address: `http://127.0.0.1:${address?.port}`, pid: child.pid ?? 0, stop: () => stop(child) }
}

/** A process that has ended by itself will not end again. */
async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGTERM')
  await once(child, 'exit')
}
