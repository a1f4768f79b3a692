import { setPriority } from 'node:os'
import { parentPort } from 'node:worker_threads'
import { type ExportJob, renderJob } from '#app/server/export-jobs.server.ts'

/** What the thread is sent, and what it answers. */
export type ExportAnswer =
  | { readonly status: 'made'; readonly bytes: Uint8Array }
  | { readonly status: 'failed'; readonly message: string }

/** Behind the thread that answers pages where both want the same core. */
const niceness = 5

// Linux counts it for the thread that asks; elsewhere it would be for the whole program.
if (process.platform === 'linux') setPriority(niceness)

/** The thread that makes files, one after the other as they are sent, while the server answers pages. */
parentPort?.on('message', (job: ExportJob) => void answer(job))

async function answer(job: ExportJob): Promise<void> {
  const made = await makeFile(job)
  parentPort?.postMessage(made)
}

async function makeFile(job: ExportJob): Promise<ExportAnswer> {
  try {
    return { status: 'made', bytes: await renderJob(job) }
  } catch (error) {
    return {
      status: 'failed',
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    }
  }
}
