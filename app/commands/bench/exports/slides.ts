import { writeFileSync } from 'node:fs'
import path from 'node:path'
import type { ExportRow } from '#app/commands/bench/exports.ts'
import { timeExport } from '#app/commands/bench/exports/booklet.ts'
import { median, timeLibreOffice } from '#app/commands/bench/exports/other-programs.ts'
import { fetchExport, type Place } from '#app/commands/bench/exports/place.ts'

const warmUps = 10

/** A deck that the app has not made before, over HTTP, beside LibreOffice once it has started. */
export async function benchSlides(place: Place, folder: string): Promise<ExportRow> {
  const [first = '', ...packageIds] = place.packageIds
  for (let made = 0; made < warmUps; made += 1) await fetchExport(place, first, place.slides)
  const times: number[] = []
  let deck = new Uint8Array()
  for (const packageId of packageIds) {
    const { milliseconds, bytes } = await timeExport(place, packageId, place.slides)
    times.push(milliseconds)
    deck = bytes
  }
  const file = path.join(folder, 'slides.pptx')
  writeFileSync(file, deck)
  return {
    what: 'slides, words new to the app',
    ours: median(times),
    theirs: timeLibreOffice(folder, 'pptx', file),
    unit: 'ms',
    beside: 'LibreOffice, warm, pptx to pptx',
    aim: 1 / 12,
  }
}
