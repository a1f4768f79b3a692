import { fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FormLoad } from '#app/commands/bench/form-load.ts'
import type { ExportRow } from '#app/commands/bench/exports.ts'
import { median } from '#app/commands/bench/exports/other-programs.ts'
import { fetchExport, type Place } from '#app/commands/bench/exports/place.ts'

const perSecond = 10
const seconds = 10
const turns = 3

/** How long the practice's form takes while one booklet after the other is made, beside when nothing is; turn by turn. */
export async function benchNeighbours(place: Place): Promise<ExportRow> {
  const idle: number[] = []
  const busy: number[] = []
  await slowest(place)
  for (let turn = 0; turn < turns; turn += 1) {
    idle.push(await slowest(place))
    busy.push(await slowestWhileExporting(place))
  }
  return {
    what: `practice form while booklets are made, 95th percentile at ${perSecond} requests/s`,
    ours: median(busy),
    theirs: median(idle),
    unit: 'ms',
    beside: 'idle',
    aim: 2,
  }
}

async function slowestWhileExporting(place: Place): Promise<number> {
  let isDone = false
  const exporting = (async () => {
    for (let made = 0; !isDone; made += 1)
      await fetchExport(place, place.packageIds[made % place.packageIds.length] ?? '', place.booklet)
  })()
  const milliseconds = await slowest(place)
  isDone = true
  await exporting
  return milliseconds
}

/** What one request in twenty exceeds, asked for from a process of its own. */
async function slowest({ address, form }: Place): Promise<number> {
  const load: FormLoad = { url: `${address}${form}`, perSecond, seconds }
  const child = fork(path.join(path.dirname(fileURLToPath(import.meta.url)), 'bench-form-load.js'))
  child.send(load)
  const [times]: (readonly number[])[] = await once(child, 'message')
  const sorted = (times ?? []).toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN
}
