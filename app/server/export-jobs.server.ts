import type { Handout } from '#app/domain/handout/handout.ts'
import type { Drawing } from '#app/domain/results/drawing.ts'
import { renderDrawingPng } from '#app/exports/chart-image.server.ts'
import type { Pictures } from '#app/exports/word/typed-image.server.ts'
import { renderHandoutArchive, renderHandoutFile } from '#app/server/handouts.server.ts'

/** Files to make: one as itself, several in an archive, or a picture (PNG). Plain values, so that another thread can do it. */
export type ExportJob =
  | { readonly kind: 'file'; readonly handout: Handout; readonly pictures: Pictures }
  | { readonly kind: 'archive'; readonly handouts: readonly Handout[]; readonly pictures: Pictures }
  | { readonly kind: 'picture'; readonly drawing: Drawing; readonly scale: number }

/** What makes files for the pages. */
export type Exporter = {
  /** Throws when the file cannot be made, and at once when too many are waiting. */
  readonly render: (job: ExportJob) => Promise<Uint8Array>
  /** Jobs under way are given up. */
  readonly stop: () => Promise<void>
}

/** The job done by whoever calls it. */
export async function renderJob(job: ExportJob): Promise<Uint8Array> {
  if (job.kind === 'archive') return renderHandoutArchive(job.handouts, job.pictures)
  if (job.kind === 'picture') return renderDrawingPng(job.drawing, job.scale).bytes
  return (await renderHandoutFile(job.handout, job.pictures)).bytes
}

/** Makes files where it is called: for tests and for development, where nothing is built. */
export const exportHere: Exporter = { render: renderJob, stop: () => Promise.resolve() }
