import type { Participant, ParticipantStatus } from '#app/domain/collection/round.ts'
import type { DiscState } from '#app/ui/status-disc.tsx'

const discs = {
  sent: 'tick',
  corrected: 'tick',
  begun: 'half',
  opened: 'ring',
  'not-opened': 'grey',
  'no-data': 'none',
} as const satisfies Record<ParticipantStatus, DiscState>

/** The furthest first. */
const order = { tick: 0, half: 1, ring: 2, grey: 3, none: 4 } as const satisfies Record<DiscState, number>

export function discOf(status: ParticipantStatus): DiscState {
  return discs[status]
}

export function stateOrder(status: ParticipantStatus): number {
  return order[discs[status]]
}

export function isSent({ status }: Participant): boolean {
  return status === 'sent' || status === 'corrected'
}

/** Expected to answer, and has not. */
export function isMissing(seat: Participant): boolean {
  return !isSent(seat) && seat.status !== 'no-data'
}
