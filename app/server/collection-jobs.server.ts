import type { Respondents } from '#app/domain/collection/questionnaire.ts'
import type { Services } from '#app/server/context.server.ts'
import { openFollowUp } from '#app/server/follow-up.server.ts'
import { openRound, type OpenOutcome } from '#app/server/open-round.server.ts'
import type { PackagePage } from '#app/server/package-access.server.ts'
import { renewPilot, startPilot, undoPilot } from '#app/server/pilot.server.ts'
import { type LinksOutcome, makePracticeLinks } from '#app/server/practice-links.server.ts'
import {
  askPartner,
  closeQuestionnaire,
  dropPartner,
  expectPartner,
  makeSharedLink,
  markPartnerNoData,
  type QuestionnaireOutcome,
  type SharedLinkOutcome,
} from '#app/server/questionnaire-jobs.server.ts'
import {
  addSeat,
  closeRound,
  closeSeat,
  type DeadlineOutcome,
  expectData,
  extendRound,
  markNoData,
  reopenRound,
  reopenSeat,
  sendMailAgain,
  revokeSeatLinks,
  type RoundOutcome,
  takeInLate,
} from '#app/server/round-jobs.server.ts'
import { type CodeOutcome, makeSeatCode } from '#app/server/seat-codes.server.ts'
import { openForTyping, type TypingOutcome } from '#app/server/typing-in.server.ts'

/** What came of something done on the page of the collection. */
export type CollectionOutcome =
  | OpenOutcome
  | RoundOutcome
  | DeadlineOutcome
  | LinksOutcome
  | CodeOutcome
  | TypingOutcome
  | QuestionnaireOutcome
  | SharedLinkOutcome

export type MadeLinks = Extract<LinksOutcome, { readonly ok: true }>

export type MadeCodeOutcome = Extract<CodeOutcome, { readonly ok: true }>

type Posted = {
  readonly services: Services
  readonly page: PackagePage
  readonly fields: ReadonlyMap<string, string>
  readonly origin: string
}

type Job = (posted: Posted) => Promise<CollectionOutcome>

/** By the name of the button that was pressed. */
const jobs: { readonly [intent: string]: Job } = {
  open: ({ services, page, fields }) =>
    openRound(
      services,
      page,
      dayOf(fields),
      fields.get('questions-to') === 'doctors' ? 'doctors' : 'practices',
    ),
  'follow-up': ({ services, page, fields }) =>
    openFollowUp(services, page, dayOf(fields), (id) => fields.has(`practice-${id}`)),
  pilot: ({ services, page, fields }) =>
    startPilot(services, page, { practiceId: fields.get('practice') ?? '', deadline: dayOf(fields) }),
  'renew-pilot': ({ services, page }) => renewPilot(services, page),
  'undo-pilot': ({ services, page }) => undoPilot(services, page),
  extend: ({ services, page, fields }) => extendRound(services, page, dayOf(fields)),
  reopen: ({ services, page, fields }) => reopenRound(services, page, dayOf(fields)),
  'take-in': ({ services, page }) => takeInLate(services, page),
  'no-data': ({ services, page, fields }) =>
    markNoData(services, page, seatOf(fields), fields.get('reason') ?? ''),
  'expect-data': ({ services, page, fields }) => expectData(services, page, seatOf(fields)),
  close: ({ services, page }) => closeRound(services, page),
  link: ({ services, page, fields, origin }) =>
    makePracticeLinks(services, page, { seatId: seatOf(fields) }, origin),
  'link-missing': ({ services, page, origin }) => makePracticeLinks(services, page, 'missing', origin),
  code: ({ services, page, fields, origin }) => makeSeatCode(services, page, seatOf(fields), origin),
  'type-in': ({ services, page, fields }) => openForTyping(services, page, seatOf(fields)),
  'mail-again': ({ services, page, fields }) => sendMailAgain(services, page, seatOf(fields)),
  revoke: ({ services, page, fields }) => revokeSeatLinks(services, page, seatOf(fields)),
  'reopen-seat': ({ services, page, fields }) => reopenSeat(services, page, seatOf(fields)),
  'close-seat': ({ services, page, fields }) => closeSeat(services, page, seatOf(fields)),
  'shared-link': ({ services, page, fields, origin }) =>
    makeSharedLink(services, page, readRespondents(fields), origin),
  'close-questionnaire': ({ services, page, fields }) =>
    closeQuestionnaire(services, page, readRespondents(fields)),
  'ask-partner': ({ services, page, fields }) => askPartner(services, page, fields.get('partner') ?? ''),
  'drop-partner': ({ services, page }) => dropPartner(services, page),
  'partner-no-data': ({ services, page, fields }) =>
    markPartnerNoData(services, page, fields.get('reason') ?? ''),
  'expect-partner': ({ services, page }) => expectPartner(services, page),
  'add-seat': ({ services, page, fields }) => addSeat(services, page, fields.get('practice') ?? ''),
}

/** An ISO day, as typed. */
function dayOf(fields: ReadonlyMap<string, string>): string {
  return fields.get('deadline') ?? ''
}

/** Which group a button is about. */
export function readRespondents(fields: ReadonlyMap<string, string>): Respondents {
  return fields.get('respondents') === 'partner' ? 'partner' : 'doctors'
}

function seatOf(fields: ReadonlyMap<string, string>): string {
  return fields.get('seat') ?? ''
}

/** Does what the pressed button says; undefined for a button that the page does not have. */
export async function doCollectionJob(posted: Posted): Promise<CollectionOutcome | undefined> {
  const intent = posted.fields.get('intent') ?? ''
  return Object.hasOwn(jobs, intent) ? jobs[intent]?.(posted) : undefined
}
