import type { Route } from './+types/download-result.ts'
import { downloadResult } from '#app/server/download-result.server.ts'

export function loader({ request, context, params }: Route.LoaderArgs) {
  return downloadResult(request, context, params.packageId, params.indicatorId, params.format)
}
