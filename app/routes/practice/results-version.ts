import type { Route } from './+types/results-version.ts'
import { servicesContext } from '#app/server/context.server.ts'
import { readVisit } from '#app/server/practice-visit.server.ts'
import { tellOwnResultsVersion } from '#app/server/results-version.server.ts'

export function loader({ request, context, params }: Route.LoaderArgs) {
  const visit = readVisit(request, context, params.token)
  return tellOwnResultsVersion(request, context.get(servicesContext), visit)
}
