import { data } from 'react-router'
import type { Route } from './+types/sheet-links.ts'
import { SheetLinksScreen } from '#app/features/handouts/sheet-links-screen.tsx'
import { readForm } from '#app/server/read-fields.server.ts'
import { doSheetLinks, loadSheetLinks } from '#app/server/sheet-links.server.ts'
import { sayWhenFull } from '#app/server/when-full.server.ts'

/** A link is shown once: no cache may keep the page it stands on. */
export function headers() {
  return { 'Cache-Control': 'no-store' }
}

export function loader({ request, context, params }: Route.LoaderArgs) {
  return loadSheetLinks(request, context, params.packageId)
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readForm(request)
  const outcome = await sayWhenFull(doSheetLinks(request, context, params.packageId, form))
  return data(outcome, { status: outcome.did === 'refused' ? 422 : 200 })
}

export default function SheetLinks({ loaderData, actionData }: Route.ComponentProps) {
  return <SheetLinksScreen page={loaderData} outcome={actionData} />
}
