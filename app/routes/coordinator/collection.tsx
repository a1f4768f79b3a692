import { data, href, redirect } from 'react-router'
import type { Route } from './+types/collection.ts'
import { CollectionScreen } from '#app/features/collection/collection-screen.tsx'
import { doCollectionJob } from '#app/server/collection-jobs.server.ts'
import { servicesContext } from '#app/server/context.server.ts'
import { loadCollection } from '#app/server/load-collection.server.ts'
import { notFound, requirePackage, requireRight } from '#app/server/package-access.server.ts'
import { readFields } from '#app/server/read-fields.server.ts'
import { readRoundNumber } from '#app/server/read-round-number.server.ts'
import { sayWhenFull } from '#app/server/when-full.server.ts'

export function loader({ request, context, params }: Route.LoaderArgs) {
  return loadCollection(request, context, params.packageId)
}

/** Links and codes that were made are shown in the answer; everything else goes back to the page as it now stands. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const found = await requirePackage(request, context, params.packageId)
  requireRight(found, 'collect')
  const fields = await readFields(request)
  const services = context.get(servicesContext)
  const { origin } = new URL(request.url)
  const roundNumber = readRoundNumber(request)
  const page = { ...found, roundNumber }
  const outcome = await sayWhenFull(doCollectionJob({ services, page, fields, origin }))
  if (!outcome) throw notFound()
  if (!outcome.ok) return data(outcome, { status: 409 })
  if ('links' in outcome || 'code' in outcome || 'shared' in outcome)
    return data(outcome, { headers: { 'Cache-Control': 'no-store' } })
  if ('typing' in outcome) throw redirect(href('/svar/:token', { token: outcome.typing }), 303)
  // A follow-up that was opened is the newest round, and the page shows it.
  const round = fields.get('intent') === 'follow-up' || roundNumber === null ? '' : `?runde=${roundNumber}`
  throw redirect(href('/pakker/:packageId/dataindsamling', params) + round, 303)
}

export default function Collection({ loaderData, actionData }: Route.ComponentProps) {
  return <CollectionScreen page={loaderData} outcome={actionData} />
}
