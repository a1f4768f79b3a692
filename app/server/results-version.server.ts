import type { RouterContextProvider } from 'react-router'
import { servicesContext } from '#app/server/context.server.ts'
import { requirePackage } from '#app/server/package-access.server.ts'
import { findResultsVersion } from '#db/queries/results.server.ts'

/**
 * Which version of the results there is now, as an `ETag`: 304 to whoever has it already, so that an open screen may ask often
 * and hears of late numbers soon. Tells nothing of the numbers themselves.
 */
export async function tellResultsVersion(
  request: Request,
  context: Readonly<RouterContextProvider>,
  packageId: string,
): Promise<Response> {
  await requirePackage(request, context, packageId)
  const version = await findResultsVersion(context.get(servicesContext).db, packageId)
  const headers = { ETag: `"${version}"`, 'Cache-Control': 'no-cache' }
  const isKnown = request.headers.get('If-None-Match') === headers.ETag
  return isKnown ? new Response(null, { status: 304, headers }) : new Response(version, { headers })
}
