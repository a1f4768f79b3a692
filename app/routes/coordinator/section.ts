import type { Route } from './+types/section.ts'
import type { SaveAnswer, SaveReply } from '#app/domain/package/save-exchange.ts'
import { servicesContext } from '#app/server/context.server.ts'
import { listAtWork, noteAtWork } from '#app/server/presence.server.ts'
import { saveSectionText } from '#app/server/save-section.server.ts'
import { loadNewestText, requireSection } from '#app/server/section-access.server.ts'
import { isDatabaseFull } from '#db/errors.server.ts'

const statusCodes: Record<SaveAnswer['status'], number> = {
  saved: 200,
  merged: 200,
  conflict: 409,
  refused: 422,
}

/** The newest text of a section, as JSON. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  return Response.json(await loadNewestText(request, context, params))
}

/** Saves a section: `SaveRequest` in, `SaveReply` out. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const services = context.get(servicesContext)
  const visit = await requireSection(request, context, params, 'write')
  const body: unknown = await request.json().catch(() => undefined)
  noteAtWork(services, visit)
  const others = listAtWork(services, visit.packageId, visit.accountId)
  try {
    const answer = await saveSectionText(services, visit, body)
    const reply: SaveReply = { ...answer, others }
    return Response.json(reply, { status: statusCodes[answer.status] })
  } catch (error) {
    if (isDatabaseFull(error)) return Response.json({ status: 'full' }, { status: 507 })
    throw error
  }
}
