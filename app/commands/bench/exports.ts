import path from 'node:path'
import { benchBooklet } from '#app/commands/bench/exports/booklet.ts'
import { benchMemory } from '#app/commands/bench/exports/memory.ts'
import { benchNeighbours } from '#app/commands/bench/exports/neighbours.ts'
import { makePlace, type Place } from '#app/commands/bench/exports/place.ts'
import { benchSlides } from '#app/commands/bench/exports/slides.ts'
import { startApp } from '#app/commands/bench/processes.ts'

export type ExportRow = {
  readonly what: string
  readonly ours: number
  readonly theirs: number
  readonly unit: string
  readonly beside: string
  /** The ratio to keep under; null where the other program does less. */
  readonly aim: number | null
}

const turns = 9

/**
 * What files cost, warm over HTTP, beside programs that make the same; and what they cost everybody else. Row by row, since
 * all of it takes some minutes.
 */
export async function* benchExports(folder: string): AsyncGenerator<ExportRow> {
  const databaseFile = path.join(folder, 'exports.sqlite')
  const made = await makePlace(databaseFile, turns + 1)
  const app = await startApp(databaseFile)
  const place: Place = { address: app.address, ...made }
  try {
    yield* await benchBooklet(place, folder)
    yield await benchSlides(place, folder)
    yield await benchNeighbours(place)
    yield* await benchMemory(place, app.pid)
  } finally {
    await app.stop()
  }
}
