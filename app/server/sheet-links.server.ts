import type { RouterContextProvider } from 'react-router'
import { checkSheetLink, sheetLinkStatus, type SheetLinkProblem } from '#app/domain/handout/sheet-link.ts'
import { readMeeting } from '#app/domain/package/overview.ts'
import { addDays } from '#app/domain/text/calendar.ts'
import { danishDay } from '#app/domain/text/format-time.ts'
import { handoutApplies } from '#app/domain/handout/build-handout.ts'
import { isLoopback } from '#app/server/client-address.server.ts'
import { servicesContext } from '#app/server/context.server.ts'
import { logRound } from '#app/server/log-round.server.ts'
import {
  notFound,
  type PackagePage,
  requirePackage,
  requireRight,
} from '#app/server/package-access.server.ts'
import { hashToken, makeId, makeToken } from '#app/server/tokens.server.ts'
import { createSheetLink, listSheetLinks, revokeSheetLink } from '#db/queries/sheet-links.server.ts'

type Context = Readonly<RouterContextProvider>

export type SheetLinksPage = {
  readonly packageId: string
  readonly sheets: readonly { readonly id: string; readonly title: string; readonly isChosen: boolean }[]
  /** ISO day that a new link works to, unless another is chosen. */
  readonly lastDay: string
  readonly links: readonly {
    readonly id: string
    readonly titles: readonly string[]
    readonly madeAt: string
    readonly madeByName: string | null
    readonly lastDay: string
    readonly status: 'open' | 'revoked' | 'expired'
  }[]
}

/** The links to a package's sheets, and a form for a new one with the sheets of the address ticked. Three statements. */
export async function loadSheetLinks(
  request: Request,
  context: Context,
  packageId: string,
): Promise<SheetLinksPage> {
  const page = await requirePackage(request, context, packageId)
  requireRight(page, 'write')
  const { db, now } = context.get(servicesContext)
  const chosen = new URL(request.url).searchParams.getAll('handout')
  const sheets = listSheets(page)
  const today = danishDay(now().toISOString())
  const titles = new Map(sheets.map(({ id, title }) => [id, title]))
  const links = await listSheetLinks(db, packageId)
  return {
    packageId,
    sheets: sheets.map(({ id, title }) => ({ id, title, isChosen: chosen.includes(id) })),
    lastDay: standardLastDay(page, today),
    links: links.map(({ handoutIds, ...link }) => ({
      id: link.id,
      madeAt: link.madeAt,
      madeByName: link.madeByName,
      lastDay: link.lastDay,
      titles: handoutIds.flatMap((id) => titles.get(id) ?? []),
      status: sheetLinkStatus(link, today),
    })),
  }
}

/** A week after the meeting, when there is one to come; else four weeks from now. */
function standardLastDay({ template, clusterPackage }: PackagePage, today: string): string {
  const meeting = readMeeting(template, clusterPackage).date ?? ''
  const wanted = meeting >= today ? addDays(meeting, 7) : addDays(today, 28)
  return wanted ?? today
}

/** A sheet with a copy for each practice is for each of them alone, and no link leads to it. */
function listSheets({ template, clusterPackage }: PackagePage) {
  return template.handouts.filter(
    (definition) => definition.copies === undefined && handoutApplies(definition, clusterPackage.kind),
  )
}

export type SheetLinkOutcome =
  | {
      readonly did: 'made'
      readonly address: string
      readonly lastDay: string
      /** The address leads to this machine alone. */
      readonly onlyHere: boolean
    }
  | { readonly did: 'refused'; readonly problem: SheetLinkProblem; readonly typed: TypedSheetLink }
  | { readonly did: 'revoked' }

export type TypedSheetLink = { readonly handoutIds: readonly string[]; readonly lastDay: string }

/** Makes a link or takes one away, as the pressed button says. Its address is shown this once. */
export async function doSheetLinks(
  request: Request,
  context: Context,
  packageId: string,
  form: FormData,
): Promise<SheetLinkOutcome> {
  const page = await requirePackage(request, context, packageId)
  requireRight(page, 'write')
  const revoked = form.get('revoke')
  if (typeof revoked === 'string') return revoke(context, page, revoked)
  const lastDay = form.get('lastDay')
  const typed = {
    handoutIds: form.getAll('handout').filter((id) => typeof id === 'string'),
    lastDay: typeof lastDay === 'string' ? lastDay : '',
  }
  return makeLink(context, page, typed, new URL(request.url).origin)
}

async function makeLink(
  context: Context,
  page: PackagePage,
  typed: TypedSheetLink,
  origin: string,
): Promise<SheetLinkOutcome> {
  const services = context.get(servicesContext)
  const at = services.now().toISOString()
  const known = listSheets(page).map(({ id }) => id)
  const checked = checkSheetLink(typed, known, danishDay(at))
  if (!checked.ok) return { did: 'refused', problem: checked.problem, typed }
  const { handoutIds, lastDay } = checked
  const token = makeToken()
  const { accountId } = page.account
  const packageId = page.clusterPackage.id
  await services.db.transaction().execute(async (db) => {
    const link = { id: makeId(), tokenHash: hashToken(token), packageId, handoutIds, accountId, at, lastDay }
    await createSheetLink(db, link)
    await logRound(db, page, { what: 'sheet-link-made', at, detail: lastDay })
  })
  const base = services.config.publicUrl ?? origin
  return {
    did: 'made',
    address: `${base}/laes/${token}`,
    lastDay,
    onlyHere: isLoopback(new URL(base).hostname),
  }
}

async function revoke(context: Context, page: PackagePage, id: string): Promise<SheetLinkOutcome> {
  const services = context.get(servicesContext)
  const at = services.now().toISOString()
  await services.db.transaction().execute(async (db) => {
    if (!(await revokeSheetLink(db, page.clusterPackage.id, { id, at }))) throw notFound()
    await logRound(db, page, { what: 'sheet-link-revoked', at })
  })
  return { did: 'revoked' }
}
