import { data } from 'react-router'
import type { Route } from './+types/sheet.ts'
import { DeadSheetLinkPage } from '#app/features/guest/dead-sheet-link-page.tsx'
import { GuestSheetPage } from '#app/features/guest/guest-sheet-page.tsx'
import { loadGuestSheet, sheetLinkHttpStatus } from '#app/server/guest-sheets.server.ts'
import { practiceHeaders } from '#app/server/practice-visit.server.ts'

export const handle = { framework: false }

export function headers() {
  return practiceHeaders
}

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const page = await loadGuestSheet(request, context, params)
  return data(page, { status: sheetLinkHttpStatus[page.status] })
}

export default function Sheet({ loaderData, params }: Route.ComponentProps) {
  if (loaderData.status !== 'open') return <DeadSheetLinkPage status={loaderData.status} />
  return <GuestSheetPage handout={loaderData.handout} address={`/laes/${params.token}`} />
}
