import { redirect, type RouterContextProvider } from 'react-router'
import { buildPlanCalendar } from '#app/domain/package/plan-calendar.ts'
import { renderCalendar } from '#app/exports/calendar.server.ts'
import { servicesContext } from '#app/server/context.server.ts'
import { fileResponse } from '#app/server/file-response.server.ts'
import { requirePackage } from '#app/server/package-access.server.ts'
import { findRoundSituation } from '#db/queries/overview.server.ts'

/** The plan as a calendar file. Without a date of the meeting there is no plan to put anywhere: back to the overview. */
export async function downloadPlanCalendar(
  request: Request,
  context: Readonly<RouterContextProvider>,
  packageId: string,
): Promise<Response> {
  const { template, clusterPackage, savedAt } = await requirePackage(request, context, packageId)
  const round = await findRoundSituation(context.get(servicesContext).db, packageId)
  const calendar = buildPlanCalendar(template, clusterPackage, round?.status)
  if (calendar.events.length === 0) return redirect(`/pakker/${packageId}`)
  const changedAt = savedAt ?? context.get(servicesContext).now().toISOString()
  return fileResponse(clusterPackage.title, 'ics', renderCalendar(calendar, changedAt))
}
