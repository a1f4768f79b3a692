import { buildYardsticks } from '#app/domain/collection/build-yardsticks.ts'
import type { Yardsticks } from '#app/domain/collection/yardstick.ts'
import type { Draft } from '#app/domain/collection/draft.ts'
import type { Answers } from '#app/domain/collection/answers.ts'
import type { Agreement } from '#app/domain/collection/round.ts'
import type { Indicator } from '#app/domain/indicator/indicator.ts'
import type { Template } from '#app/domain/template/template.ts'
import type { Services } from '#app/server/context.server.ts'
import type { Visit } from '#app/server/save-answers.server.ts'
import { findTemplateFor } from '#app/server/find-template.server.ts'
import { type DeadLink, findSeatAccess } from '#app/server/seat-access.server.ts'
import { findFormData, type FormData } from '#db/queries/form-data.server.ts'
import type { Seat } from '#db/queries/submissions.server.ts'

/** What the practice's pages are made from. */
export type PracticePage = {
  readonly title: string
  readonly clusterName: string
  readonly practiceName: string
  readonly deadline: string
  readonly agreement: Agreement
  /** The wording of the cluster's decision; may be empty. */
  readonly wording: string
  readonly indicators: readonly Indicator[]
  readonly recordSystems: readonly string[]
  readonly recordSystem: string
  /** What the numbers are held against before »er I sikre?« is asked. */
  readonly yardsticks: Yardsticks
  readonly draft: Draft
  readonly answers: Answers | null
  readonly savedAt: string | null
  /** Somebody with the data role types in on the practice's behalf. */
  readonly typedIn?: boolean
  readonly sentAt: string | null
  /** This practice alone tries the form, so the coordinator knows whose words these are. */
  readonly isPilot?: boolean
}

export type PracticePageAccess =
  | DeadLink
  | {
      readonly status: 'open' | 'closed'
      readonly page: PracticePage
      readonly closedAt: string | null
      readonly minutes: number | null
      readonly remark: string
    }

/** The seat of a link with its own submission. Two statements, at most three, and nothing is written. */
export async function loadPracticePage(services: Services, visit: Visit): Promise<PracticePageAccess> {
  const access = await findSeatAccess(services, visit.token, visit.sender)
  if (!('seat' in access)) return access
  const { seat, status } = access
  const found = await findFormData(services.db, seat)
  return {
    status,
    page: buildPage(seat, found, await findTemplateFor(services, seat)),
    closedAt: seat.round.closedAt,
    minutes: found.submission?.minutes ?? null,
    remark: found.submission?.remark ?? '',
  }
}

function buildPage(
  seat: Seat,
  { submission, ...sources }: FormData,
  template: Template | undefined,
): PracticePage {
  return {
    title: seat.title,
    clusterName: seat.clusterName,
    practiceName: seat.practiceName,
    deadline: seat.round.deadline,
    agreement: seat.round.agreement,
    wording: seat.wording,
    indicators: seat.round.indicators,
    recordSystems: template?.recordSystems ?? [],
    recordSystem: submission?.recordSystem ?? seat.recordSystem,
    yardsticks: buildYardsticks(seat.round.indicators, { ...sources, listSize: seat.listSize }),
    draft: submission?.draft ?? {},
    answers: submission?.answers ?? null,
    savedAt: submission?.savedAt ?? null,
    typedIn: seat.typedBy !== null,
    sentAt: submission?.sentAt ?? null,
    isPilot: seat.round.status === 'pilot',
  }
}
