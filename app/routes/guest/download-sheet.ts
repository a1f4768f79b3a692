import type { Route } from './+types/download-sheet.ts'
import { downloadGuestSheet } from '#app/server/guest-sheets.server.ts'

export function loader({ request, context, params }: Route.LoaderArgs) {
  return downloadGuestSheet(request, context, params)
}
