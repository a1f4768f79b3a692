import type { RouterContextProvider } from 'react-router'
import { isReleased } from '#app/domain/collection/release.ts'
import { danishDay } from '#app/domain/text/format-time.ts'
import { type Services, servicesContext } from '#app/server/context.server.ts'
import { requirePackage } from '#app/server/package-access.server.ts'
import { practiceHeaders } from '#app/server/practice-visit.server.ts'
import type { Visit } from '#app/server/save-answers.server.ts'
import { findSeatAccess, linkStatus } from '#app/server/seat-access.server.ts'
import { findResultsVersion } from '#db/queries/results.server.ts'

/**
 * Which version of the results there is now, as an `ETag`: 304 to whoever has it already, so that an open screen may ask often
 * and hears soon of late numbers and of another agreement. Tells nothing of the numbers themselves.
 */
export async function tellResultsVersion(
  request: Request,
  context: Readonly<RouterContextProvider>,
  packageId: string,
): Promise<Response> {
  await requirePackage(request, context, packageId)
  const version = await findResultsVersion(context.get(servicesContext).db, packageId)
  return tellVersion(request, version, { 'Cache-Control': 'no-cache' })
}

/**
 * The same to a practice by its link, which also hears that the results may be seen, or may not any longer. Two statements; the
 * status of the page where the link opens none.
 */
export async function tellOwnResultsVersion(
  request: Request,
  services: Services,
  visit: Visit,
): Promise<Response> {
  const access = await findSeatAccess(services, visit.token, visit.sender)
  const headers = practiceHeaders
  if (!('seat' in access)) return new Response(null, { status: linkStatus[access.status], headers })
  const { round, packageId } = access.seat
  const version = await findResultsVersion(services.db, packageId)
  const mayBeSeen = isReleased(round, danishDay(services.now().toISOString()))
  return tellVersion(request, `${version} ${mayBeSeen ? 'shown' : 'waiting'}`, headers)
}

function tellVersion(
  request: Request,
  version: string,
  cacheHeaders: Readonly<Record<string, string>>,
): Response {
  const headers = { ...cacheHeaders, ETag: `"${version}"` }
  const isKnown = request.headers.get('If-None-Match') === headers.ETag
  return isKnown ? new Response(null, { status: 304, headers }) : new Response(version, { headers })
}
