import { parentPort } from 'node:worker_threads'
import { type ExportJob, renderJob } from '#app/server/export-jobs.server.ts'

/** What the thread is sent, and what it answers. */
export type ExportAnswer =
  | { readonly status: 'made'; readonly bytes: Uint8Array }
  | { readonly status: 'failed'; readonly message: string }

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
