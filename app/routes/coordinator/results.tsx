import { data, redirect } from 'react-router'
import type { Route } from './+types/results.ts'
import { ResultsScreen } from '#app/features/results/results-screen.tsx'
import { servicesContext } from '#app/server/context.server.ts'
import { loadResults } from '#app/server/load-results.server.ts'
import { requirePackage, requireRight } from '#app/server/package-access.server.ts'
import { readFields } from '#app/server/read-fields.server.ts'
import { readRoundNumber } from '#app/server/read-round-number.server.ts'
import { releaseResults } from '#app/server/release-results.server.ts'
import { sayWhenFull } from '#app/server/when-full.server.ts'

export function loader({ request, context, params }: Route.LoaderArgs) {
  const indicatorId = new URL(request.url).searchParams.get('maalepunkt')
  return loadResults(request, context, params.packageId, indicatorId)
}

/** Shows the results to the practices, now or from a day, or takes them back; then the page as it now stands. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const found = await requirePackage(request, context, params.packageId)
  requireRight(found, 'collect')
  const page = { ...found, roundNumber: readRoundNumber(request) }
  const fields = await readFields(request)
  const outcome = await sayWhenFull(releaseResults(context.get(servicesContext), page, fields))
  if (!outcome.ok) return data(outcome, { status: 422 })
  const { pathname, search } = new URL(request.url)
  throw redirect(pathname + search, 303)
}

export default function Results({ loaderData, actionData }: Route.ComponentProps) {
  return <ResultsScreen page={loaderData} outcome={actionData} />
}
