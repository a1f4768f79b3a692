import { signAnswer } from '#app/domain/collection/check-doubts.ts'
import { fieldName } from '#app/domain/collection/form-fields.ts'
import type { StormData, StormSeat } from '#app/commands/crash/storm-data.ts'

/** More than any number of writes; nobody's list is that long, so the form is told that it is sure. */
const population = 900_000

/** What the server has promised one practice. */
export type Promised = {
  /** The number last written, whether or not an answer came. */
  tried: number
  saves: number
  /** The highest number that the server said it had saved; 0 before the first. */
  lastSaved: number
  sendings: number
  lastSent: number
}

export function makePromised(): Promised {
  return { tried: 0, saves: 0, lastSaved: 0, sendings: 0, lastSent: 0 }
}

/**
 * One practice writes as fast as the server answers, until the server is gone: by turns a field on its own and the whole
 * form sent, each time with a higher number, so that what lies in the database tells which write it came from.
 * @throws when the server answers anything but yes
 */
export async function writeUntilGone(
  address: string,
  seat: StormSeat,
  { indicatorIds }: StormData,
  promised: Promised,
): Promise<void> {
  for (;;) {
    promised.tried += 1
    const count = promised.tried
    const isSending = count % 3 === 0
    const ids = isSending ? indicatorIds : indicatorIds.slice(0, 1)
    const status = await post(`${address}/svar/${seat.token}${isSending ? '' : '/gem'}`, [
      ...ids.flatMap((id) => [
        [fieldName('numerator', id), String(count)],
        [fieldName('denominator', id), String(population)],
        [fieldName('sure', id), signAnswer({ status: 'counted', numerator: count, denominator: population })],
      ]),
      ...(isSending ? [['intent', 'send']] : []),
    ])
    if (status === 'gone') return
    if (status !== (isSending ? 303 : 200)) throw new Error(`The server answered ${status}`)
    note(promised, count, isSending)
  }
}

function note(promised: Promised, count: number, isSending: boolean): void {
  promised.lastSaved = count
  if (isSending) {
    promised.sendings += 1
    promised.lastSent = count
  } else promised.saves += 1
}

async function post(address: string, fields: readonly string[][]): Promise<number | 'gone'> {
  try {
    const body = new URLSearchParams(fields.map(([name = '', value = '']) => [name, value]))
    const response = await fetch(address, { method: 'POST', body, redirect: 'manual' })
    await response.arrayBuffer()
    return response.status
  } catch {
    return 'gone'
  }
}
