import { Worker } from 'node:worker_threads'
import type { Exporter, ExportJob } from '#app/server/export-jobs.server.ts'
import type { ExportAnswer } from '#app/server/export-worker.server.ts'

/** A file that could not be made, with what the thread said. Whoever asked is told in a sentence on the page. */
export class ExportError extends Error {
  override readonly name = 'ExportError'
}

type Waiting = {
  readonly job: ExportJob
  readonly resolve: (bytes: Uint8Array) => void
  readonly reject: (error: ExportError) => void
}

/**
 * Room for what a file leaves behind while it is made: with node's own third of it, clearing up took as long again as a fifth
 * of the work, and took it from the thread that answers pages.
 */
const maxYoungGenerationSizeMb = 144

export type ExporterOptions = {
  /** More than so many waiting are refused at once: their readers would have left before their turn. */
  readonly mostWaiting?: number
  /** Milliseconds that one job may take before the thread is ended and begun anew. */
  readonly patience?: number
}

/**
 * Makes files in a thread of its own, one at a time, so that no page waits for one. The thread begins with the first job
 * and begins anew after it has died; it never keeps the program alive by itself.
 * @param script the built `export-worker`
 */
export function startExporter(script: string, options: ExporterOptions = {}): Exporter {
  const { mostWaiting = 20, patience = 60_000 } = options
  const queue: Waiting[] = []
  let worker: Worker | null = null
  let current: Waiting | null = null
  let timer: NodeJS.Timeout | undefined

  function takeNext(): void {
    if (current !== null) return
    current = queue.shift() ?? null
    if (current === null) return worker?.unref()
    worker ??= openWorker()
    worker.ref()
    timer = setTimeout(() => giveUp('took too long'), patience)
    worker.postMessage(current.job)
  }

  function openWorker(): Worker {
    const opened = new Worker(script, { resourceLimits: { maxYoungGenerationSizeMb } })
    opened.on('message', (answer: ExportAnswer) => settle(answer))
    opened.on('error', (error) => worker === opened && giveUp(error.message))
    opened.on('exit', (code) => worker === opened && giveUp(`ended with code ${code}`))
    return opened
  }

  function settle(answer: ExportAnswer): void {
    clearTimeout(timer)
    const done = current
    current = null
    if (answer.status === 'made') done?.resolve(answer.bytes)
    else done?.reject(new ExportError(answer.message))
    takeNext()
  }

  function giveUp(why: string): void {
    void worker?.terminate()
    worker = null
    settle({ status: 'failed', message: `The thread that makes files ${why}` })
  }

  return {
    render(job) {
      if (queue.length >= mostWaiting) {
        return Promise.reject(new ExportError(`${queue.length} files are waiting to be made`))
      }
      return new Promise((resolve, reject) => {
        queue.push({ job, resolve, reject })
        takeNext()
      })
    },
    async stop() {
      const ending = worker
      worker = null
      clearTimeout(timer)
      const given = [...(current ? [current] : []), ...queue.splice(0)]
      current = null
      for (const { reject } of given) reject(new ExportError('The server is stopping'))
      await ending?.terminate()
    },
  }
}
