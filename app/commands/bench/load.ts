import { readFileSync } from 'node:fs'
import autocannon from 'autocannon'

export type Target = {
  readonly address: string
  readonly path: string
  readonly body?: string
  readonly headers?: Readonly<Record<string, string>>
}

const connections = 10
const seconds = 4
const turnsOfPages = 5

/**
 * Requests a second of each target: after a warm-up, three turns each, one after the other, so that a change in the
 * machine's speed strikes all of them alike. Returns the median per target. Throws when a target answers with an error.
 */
export async function measureInTurn(targets: readonly Target[]): Promise<readonly number[]> {
  for (const target of targets) await requestsPerSecond(target, 1)
  const turns: number[][] = targets.map(() => [])
  for (let turn = 0; turn < 3; turn += 1) {
    for (const [index, target] of targets.entries())
      turns[index]?.push(await requestsPerSecond(target, seconds))
  }
  return turns.map(median)
}

async function requestsPerSecond(target: Target, duration: number): Promise<number> {
  return (await send(target, { duration })).requests.average
}

/** A target in a process of its own, and how many requests of it are enough for a clock of hundredths of a second. */
export type OwnProcess = Target & { readonly pid: number; readonly requests: number }

/**
 * Processor time of a request to each target, in ms, all threads together: after a warm-up five turns each, one after the
 * other. Returns the median per target. What else the machine does hardly touches it. Throws where there is no `/proc`.
 */
export async function measureProcessorInTurn(targets: readonly OwnProcess[]): Promise<readonly number[]> {
  for (const target of targets) await send(target, { amount: target.requests })
  const turns: number[][] = targets.map(() => [])
  for (let turn = 0; turn < turnsOfPages; turn += 1) {
    for (const [index, target] of targets.entries()) {
      const before = processorTime(target.pid)
      await send(target, { amount: target.requests })
      turns[index]?.push((processorTime(target.pid) - before) / target.requests)
    }
  }
  return turns.map(median)
}

/** In ms, of the whole process so far: fields 14 and 15 of proc(5), in ticks of 10 ms. */
function processorTime(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) * 10
}

async function send(target: Target, long: { readonly duration: number } | { readonly amount: number }) {
  const result = await autocannon({
    url: `${target.address}${target.path}`,
    connections,
    ...long,
    method: target.body === undefined ? 'GET' : 'POST',
    ...(target.body === undefined ? {} : { body: target.body }),
    headers: { ...target.headers },
  })
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${target.path}: ${result.non2xx} answers were not 2xx, ${result.errors} failed`)
  }
  return result
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
