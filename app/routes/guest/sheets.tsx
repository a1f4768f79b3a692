import { data } from 'react-router'
import type { Route } from './+types/sheets.ts'
import { DeadSheetLinkPage } from '#app/features/guest/dead-sheet-link-page.tsx'
import { GuestSheetsPage } from '#app/features/guest/guest-sheets-page.tsx'
import { loadGuestSheets, sheetLinkHttpStatus } from '#app/server/guest-sheets.server.ts'
import { practiceHeaders } from '#app/server/practice-visit.server.ts'

export const handle = { framework: false }

export function headers() {
  return practiceHeaders
}

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const page = await loadGuestSheets(request, context, params.token)
  return data(page, { status: sheetLinkHttpStatus[page.status] })
}

export default function Sheets({ loaderData, params }: Route.ComponentProps) {
  if (loaderData.status !== 'open') return <DeadSheetLinkPage status={loaderData.status} />
  return <GuestSheetsPage page={loaderData} address={`/laes/${params.token}`} />
}
