import type { Route } from './+types/plan-calendar.ts'
import { downloadPlanCalendar } from '#app/server/plan-calendar.server.ts'

export function loader({ request, context, params }: Route.LoaderArgs) {
  return downloadPlanCalendar(request, context, params.packageId)
}
