import type { Route } from './+types/image.ts'
import { loadGuestImage } from '#app/server/guest-sheets.server.ts'

export function loader({ request, context, params }: Route.LoaderArgs) {
  return loadGuestImage(request, context, params)
}
