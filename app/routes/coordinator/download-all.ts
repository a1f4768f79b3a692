import type { Route } from './+types/download-all.ts'
import { downloadAllHandouts } from '#app/server/download-handouts.server.ts'

export function loader({ request, context, params }: Route.LoaderArgs) {
  return downloadAllHandouts(request, context, params.packageId)
}
