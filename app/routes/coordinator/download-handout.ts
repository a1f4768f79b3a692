import type { Route } from './+types/download-handout.ts'
import { downloadHandout } from '#app/server/download-handouts.server.ts'

export function loader({ request, context, params }: Route.LoaderArgs) {
  return downloadHandout(request, context, params.packageId, params.handoutId)
}
