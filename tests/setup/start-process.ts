import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

export type RunningProcess = {
  readonly address: string
  /** As a power cut would: the process gets no chance to finish anything. */
  readonly kill: () => Promise<void>
}

/** The app as `npm start` runs it, in a process of its own. Give the port of one that was killed to start it again. */
export async function startProcess(databaseFile: string, port = 0): Promise<RunningProcess> {
  const env = { ...process.env, PORT: String(port), DATABASE_FILE: databaseFile, NODE_ENV: 'production' }
  const child = spawn(process.execPath, ['app/commands/run.js', 'start'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return { address: await readAddress(child), kill: () => kill(child) }
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

async function kill(child: ChildProcess): Promise<void> {
  const exited = once(child, 'exit')
  child.kill('SIGKILL')
  await exited
}
