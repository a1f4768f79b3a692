import { writeSorted } from '#app/domain/collection/asks-the-same.ts'
import type { Participant, Round } from '#app/domain/collection/round.ts'
import type { Indicator } from '#app/domain/indicator/indicator.ts'

/** What a follow-up asks for, and where that differs from what the package says by now. */
export type FollowUpQuestions = {
  /** The frozen definitions, with the wording as the package has it now. */
  readonly indicators: readonly Indicator[]
  /** Asked in other words than last time; what is counted is the same. */
  readonly mended: readonly Indicator[]
  /** The package counts something else by now, or has left it out: asked as last time, so that it can be compared. */
  readonly kept: readonly Indicator[]
}

/**
 * The same numbers once more. What is counted stays as it was frozen; how it is asked for, where it is found and for which
 * period follows the package, since each round has its own dates and wording may be mended (DESIGN.md §3).
 * @param frozen of the round before
 * @param current as the package has them now
 */
export function planFollowUp(frozen: readonly Indicator[], current: readonly Indicator[]): FollowUpQuestions {
  const pairs = frozen.map((before) => {
    const now = current.find(({ id }) => id === before.id)
    if (!now || !countsTheSame(before, now)) return { before, asked: before, kept: true }
    return { before, asked: { ...before, ...wordingOf(now) }, kept: false }
  })
  return {
    indicators: pairs.map(({ asked }) => asked),
    mended: pairs.filter(({ before, asked }) => !saysTheSame(before, asked)).map(toAsked),
    kept: pairs.filter(({ kept }) => kept).map(toAsked),
  }
}

function toAsked({ asked }: { readonly asked: Indicator }): Indicator {
  return asked
}

/** How long it takes is no wording. */
function saysTheSame(before: Indicator, asked: Indicator): boolean {
  return writeSorted({ ...asked, minutes: before.minutes }) === writeSorted(before)
}

/** Everything but the wording and the place in the package. */
function countsTheSame(before: Indicator, now: Indicator): boolean {
  const { number, block, comparators } = before
  return writeSorted({ ...now, ...wordingOf(before), number, block, comparators }) === writeSorted(before)
}

function wordingOf({ title, question, partnerQuestion, note, period, minutes, instructions }: Indicator) {
  return { title, question, partnerQuestion, note, period, minutes, instructions }
}

/** Whom a follow-up may ask. */
export type FollowUpRecipients = {
  /** Had a seat last time. */
  readonly same: readonly {
    readonly id: string
    readonly name: string
    /** Why it gave no numbers; null for one that did, or was expected to. */
    readonly noDataReason: string | null
  }[]
  /** Came to the cluster after the last round was opened. */
  readonly fresh: readonly { readonly id: string; readonly name: string }[]
}

export function listRecipients(
  seats: readonly Pick<Participant, 'practiceId' | 'practiceName' | 'noDataReason'>[],
  unseated: FollowUpRecipients['fresh'],
): FollowUpRecipients {
  return {
    same: seats.map(({ practiceId: id, practiceName: name, noDataReason }) => ({ id, name, noDataReason })),
    fresh: unseated,
  }
}

/** The round that an address asks for by its number; else the newest of those that will do, else none. */
export function chooseRound(
  rounds: readonly Round[],
  wanted: number | null,
  willDo: (round: Round) => boolean = () => true,
): Round | undefined {
  const fitting = rounds.filter(willDo)
  return fitting.find(({ number }) => number === wanted) ?? fitting[0]
}

/** "2" as 2; null for whatever is no round's number. */
export function parseRoundNumber(typed: string | null): number | null {
  return typed !== null && /^[1-9]\d{0,3}$/.test(typed) ? Number(typed) : null
}
