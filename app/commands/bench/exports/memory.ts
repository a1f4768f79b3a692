import { readFileSync } from 'node:fs'
import type { ExportRow } from '#app/commands/bench/exports.ts'
import { fetchExport, type Place } from '#app/commands/bench/exports/place.ts'

const stages = [50, 100, 150, 200] as const

/** Memory of the whole server after many exports beside that after the first fifty. */
export async function benchMemory(place: Place, pid: number): Promise<readonly ExportRow[]> {
  const megabytes: number[] = []
  let made = 0
  for (const stage of stages) {
    for (; made < stage; made += 1)
      await fetchExport(place, place.packageIds[made % place.packageIds.length] ?? '', place.booklet)
    megabytes.push(residentMegabytes(pid))
  }
  const [theirs = 0, ...later] = megabytes
  return later.map((ours, at) => ({
    what: `memory after ${stages[at + 1]} exports`,
    ours,
    theirs,
    unit: 'MB',
    beside: `after ${stages[0]}`,
    aim: 1.1,
  }))
}

function residentMegabytes(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
}
