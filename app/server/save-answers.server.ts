import { buildYardsticks } from '#app/domain/collection/build-yardsticks.ts'
import type { Answers } from '#app/domain/collection/answers.ts'
import type { TypedForm } from '#app/domain/collection/form-fields.ts'
import {
  checkDraft,
  collectAnswers,
  countAnswered,
  type CheckedCard,
  hasWithheld,
  isComplete,
  tidyDraft,
  tidyRecordSystem,
} from '#app/domain/collection/draft.ts'
import { roundCan } from '#app/domain/collection/round-can.ts'
import { tidyText } from '#app/domain/collection/raw-answer.ts'
import type { Services } from '#app/server/context.server.ts'
import { findSeatAccess, type NotOpen } from '#app/server/seat-access.server.ts'
import { makeId } from '#app/server/tokens.server.ts'
import type { Database } from '#db/connection.server.ts'
import { isDatabaseFull } from '#db/errors.server.ts'
import { findFormData } from '#db/queries/form-data.server.ts'
import { logActivity } from '#db/queries/activity.server.ts'
import {
  findSubmission,
  markSeatOpened,
  saveDraft,
  saveMinutes,
  saveRemark,
  saveRecordSystem,
  type DraftToSave,
  type Seat,
  sendAnswers,
} from '#db/queries/submissions.server.ts'

/** Which link somebody came by, and from where. */
export type Visit = { readonly token: string; readonly sender: string }

/** Nothing was stored: the link is dead, the round is closed, or the disk is full. */
export type NotStored = NotOpen | { readonly status: 'full' }

export type SaveOutcome =
  | NotStored
  | {
      readonly status: 'saved'
      readonly savedAt: string
      /** A field looked like a CPR number: it was left out, and the person must be told. */
      readonly withheldCpr: boolean
    }

/** `incomplete`: what was typed is kept as a draft, and the cards say what is wrong. */
export type SubmitOutcome =
  | NotStored
  | { readonly status: 'sent' }
  | { readonly status: 'incomplete'; readonly cards: readonly CheckedCard[] }

/**
 * Keeps the cards that changed, as typed; the other cards stay as they are, so that two people at the same link do not
 * overwrite each other. Five statements, begin and commit included.
 */
export function saveCards(services: Services, visit: Visit, changed: TypedForm): Promise<SaveOutcome> {
  return inOpenSeat(services, visit, async (db, seat) => {
    const before = await findSubmission(db, seat.participantId)
    const save = draftToSave(services, seat, { ...changed, draft: { ...before?.draft, ...changed.draft } })
    await saveDraft(db, save)
    return { status: 'saved', savedAt: save.now, withheldCpr: hasWithheld(changed.draft) }
  })
}

/** Keeps the whole form as typed. Four statements. */
export function saveForm(services: Services, visit: Visit, typed: TypedForm): Promise<SaveOutcome> {
  return inOpenSeat(services, visit, async (db, seat) => {
    const save = draftToSave(services, seat, typed)
    await saveDraft(db, save)
    return { status: 'saved', savedAt: save.now, withheldCpr: hasWithheld(typed.draft) }
  })
}

/**
 * Sends the form when every card has an answer and no number is in doubt, else keeps it as a draft. Four statements, five
 * where the practice has a new record system, begin and commit apart.
 */
export function submitAnswers(services: Services, visit: Visit, typed: TypedForm): Promise<SubmitOutcome> {
  return inOpenSeat<SubmitOutcome>(services, visit, async (db, seat) => {
    const save = draftToSave(services, seat, typed)
    const { last, others } = await findFormData(db, seat)
    const { indicators } = seat.round
    const yardsticks = buildYardsticks(indicators, { last, others, listSize: seat.listSize })
    const cards = checkDraft(indicators, typed.draft, yardsticks)
    if (!isComplete(cards)) {
      await saveDraft(db, save)
      return { status: 'incomplete', cards }
    }
    await send(db, seat, save, collectAnswers(cards))
    return { status: 'sent' }
  })
}

async function send(db: Database, seat: Seat, save: DraftToSave, answers: Answers): Promise<void> {
  await sendAnswers(db, save, answers, { late: roundCan.takeIn(seat.round) })
  if (save.recordSystem !== '' && save.recordSystem !== seat.recordSystem) {
    await saveRecordSystem(db, seat.practiceId, save.recordSystem)
  }
  await logActivity(db, {
    id: makeId(),
    clusterId: seat.clusterId,
    packageId: seat.packageId,
    accountId: seat.typedBy,
    at: save.now,
    what: 'answers-sent',
    detail: seat.practiceName,
  })
}

/** The page reports that it was seen: a GET cannot, since mail scanners open links too. */
export function reportOpened(services: Services, visit: Visit): Promise<SaveOutcome> {
  return inOpenSeat(services, visit, async (db, seat) => {
    const now = services.now().toISOString()
    if (seat.openedAt === null && seat.typedBy === null) await markSeatOpened(db, seat.participantId, now)
    return { status: 'saved', savedAt: now, withheldCpr: false }
  })
}

/** Notes how long the practice says the form took. */
export function reportMinutes(services: Services, visit: Visit, minutes: number): Promise<SaveOutcome> {
  return inOpenSeat(services, visit, async (db, seat) => {
    await saveMinutes(db, seat.participantId, minutes)
    return { status: 'saved', savedAt: services.now().toISOString(), withheldCpr: false }
  })
}

/**
 * Keeps what the practice says of the form. What looks like a CPR number is not kept, and the person must be told;
 * `otherNumber` is what they ticked for it.
 */
export function reportRemark(
  services: Services,
  visit: Visit,
  remark: string,
  otherNumber?: string,
): Promise<SaveOutcome> {
  return inOpenSeat(services, visit, async (db, seat) => {
    const tidy = tidyText(remark.trim(), otherNumber)
    const withheldCpr = tidy === '' && remark.trim() !== ''
    if (!withheldCpr) await saveRemark(db, seat.participantId, tidy)
    return { status: 'saved', savedAt: services.now().toISOString(), withheldCpr }
  })
}

/** Reads the seat and writes to it in one transaction, so that a round cannot close in between. */
export async function inOpenSeat<Outcome>(
  services: Services,
  { token, sender }: Visit,
  write: (db: Database, seat: Seat) => Promise<Outcome>,
): Promise<Outcome | NotStored> {
  try {
    return await services.db.transaction().execute(async (db) => {
      const access = await findSeatAccess(services, token, sender, db)
      return access.status === 'open' ? write(db, access.seat) : access
    })
  } catch (error) {
    if (isDatabaseFull(error)) return { status: 'full' }
    throw error
  }
}

export function draftToSave(services: Services, seat: Seat, typed: TypedForm): DraftToSave {
  const { indicators } = seat.round
  const draft = tidyDraft(indicators, typed.draft)
  return {
    participantId: seat.participantId,
    recordSystem: tidyRecordSystem(typed.recordSystem),
    draft,
    answeredCount: countAnswered(checkDraft(indicators, draft)),
    activeSeconds: typed.activeSeconds ?? 0,
    now: services.now().toISOString(),
  }
}
