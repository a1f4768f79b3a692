import autocannon from 'autocannon'

export type Target = {
  readonly address: string
  readonly path: string
  readonly body?: string
  readonly headers?: Readonly<Record<string, string>>
}

const connections = 10

/**
 * Requests a second of each target: after a warm-up, three turns each, one after the other, so that a change in the
 * machine's speed strikes all of them alike. Returns the median per target. Throws when a target answers with an error.
 * @param seconds of each turn
 */
export async function measureInTurn(targets: readonly Target[], seconds = 4): Promise<readonly number[]> {
  for (const target of targets) await requestsPerSecond(target, 1)
  const turns: number[][] = targets.map(() => [])
  for (let turn = 0; turn < 3; turn += 1) {
    for (const [index, target] of targets.entries())
      turns[index]?.push(await requestsPerSecond(target, seconds))
  }
  return turns.map(median)
}

async function requestsPerSecond(target: Target, duration: number): Promise<number> {
  const result = await autocannon({
    url: `${target.address}${target.path}`,
    connections,
    duration,
    method: target.body === undefined ? 'GET' : 'POST',
    ...(target.body === undefined ? {} : { body: target.body }),
    headers: { ...target.headers },
  })
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${target.path}: ${result.non2xx} answers were not 2xx, ${result.errors} failed`)
  }
  return result.requests.average
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
