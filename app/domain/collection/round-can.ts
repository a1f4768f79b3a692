import type { Round, RoundStatus } from '#app/domain/collection/round.ts'

/** Which states allow which job. Screens and server ask the same functions below, so they cannot disagree. */
export const allowedStates = {
  startPilot: ['draft'],
  open: ['draft', 'pilot'],
  submit: ['pilot', 'open'],
  remind: ['pilot', 'open'],
  close: ['open'],
  extend: ['pilot', 'open'],
  reopen: ['closed'],
  takeIn: ['closed'],
  endPilot: ['pilot'],
  reopenSeat: ['closed'],
  followUp: ['closed'],
  changeDefinitions: ['draft', 'pilot'],
  mendWording: ['draft', 'pilot', 'open'],
  addPractice: ['draft', 'pilot', 'open'],
  importTable: ['open', 'closed'],
  showResults: ['closed'],
} as const satisfies { readonly [job: string]: readonly RoundStatus[] }

export type RoundJob = keyof typeof allowedStates

type InState = Pick<Round, 'status'>

function allows(job: RoundJob, round: InState): boolean {
  const states: readonly RoundStatus[] = allowedStates[job]
  return states.includes(round.status)
}

/** May it happen now? Asked of the round's state alone; who may do it is a matter of permissions. */
export const roundCan = {
  /** One practice tries the form before the definitions freeze. */
  startPilot: (round: InState) => allows('startPilot', round),
  open: (round: InState) => allows('open', round),
  /** A closed round takes answers from a seat that was reopened, and from no other. */
  submit: (round: InState, seat?: { readonly reopened: boolean }) =>
    allows('submit', round) || (round.status === 'closed' && seat?.reopened === true),
  remind: (round: InState) => allows('remind', round),
  close: (round: InState) => allows('close', round),
  /** A later day to answer. */
  extend: (round: InState) => allows('extend', round),
  /** For every seat, with a new day to answer. */
  reopen: (round: InState) => allows('reopen', round),
  /** What was sent after the closing waits until it is taken in, together. */
  takeIn: (round: InState) => allows('takeIn', round),
  /** The pilot's form follows the package, or the pilot is given up. */
  endPilot: (round: InState) => allows('endPilot', round),
  reopenSeat: (round: InState) => allows('reopenSeat', round),
  /** The same numbers once more, when nobody answers any longer. */
  followUp: (round: InState) => allows('followUp', round),
  changeDefinitions: (round: InState) => allows('changeDefinitions', round),
  /** Wording may be mended while practices answer; it is logged and shown. */
  mendWording: (round: InState) => allows('mendWording', round),
  addPractice: (round: InState) => allows('addPractice', round),
  /** A region's table often comes after the last day to answer. */
  importTable: (round: InState) => allows('importTable', round),
  /** Nobody sees numbers while they come in, so that an arrival cannot be tied to a pseudonym. */
  showResults: (round: InState) => allows('showResults', round),
} as const
