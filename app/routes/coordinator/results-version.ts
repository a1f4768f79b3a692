import type { Route } from './+types/results-version.ts'
import { tellResultsVersion } from '#app/server/results-version.server.ts'

export function loader({ request, context, params }: Route.LoaderArgs) {
  return tellResultsVersion(request, context, params.packageId)
}
