import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

export type ServerToKill = { readonly address: string; readonly kill: () => Promise<void> }

/** The app as `npm start` runs it, in a process that can be killed as a power cut would. */
export async function startServerToKill(databaseFile: string): Promise<ServerToKill> {
  const env = { ...process.env, HOST: '127.0.0.1', PORT: '0', DATABASE_FILE: databaseFile, SMTP_URL: '' }
  const child = spawn(process.execPath, ['app/commands/run.js', 'start'], {
    env: { ...env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return {
    address: await readAddress(child),
    async kill() {
      const exited = once(child, 'exit')
      child.kill('SIGKILL')
      await exited
    },
  }
}

function readAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once('exit', () => reject(new Error('The app did not start')))
    child.stdout?.on('data', (chunk: Buffer) => {
      const address = /http:\/\/\S+/.exec(chunk.toString())?.[0]
      if (address !== undefined) resolve(address)
    })
  })
}
