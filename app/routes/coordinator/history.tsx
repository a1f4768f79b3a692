import { data, redirect } from 'react-router'
import type { Route } from './+types/history.ts'
import { HistoryScreen } from '#app/features/history/history-screen.tsx'
import { servicesContext } from '#app/server/context.server.ts'
import { loadHistory } from '#app/server/history.server.ts'
import { readFields } from '#app/server/read-fields.server.ts'
import { restoreSection } from '#app/server/restore-section.server.ts'
import { requireSection } from '#app/server/section-access.server.ts'
import { sayWhenFull } from '#app/server/when-full.server.ts'

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const page = await loadHistory(request, context, params)
  return { page, isRestored: new URL(request.url).searchParams.has('gendannet') }
}

/** Restores a revision; where that cannot be done, the page says why. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const target = await requireSection(request, context, params, 'write')
  const fields = await readFields(request)
  const choice = { revision: Number(fields.get('revision')), newest: Number(fields.get('newest')) }
  const restored = await sayWhenFull(restoreSection(context.get(servicesContext), target, choice))
  if (restored.ok) throw redirect(`/pakker/${params.packageId}/historik/${params.sectionId}?gendannet`, 303)
  return data({ problem: restored.reason }, { status: 409 })
}

export default function History({ loaderData, actionData }: Route.ComponentProps) {
  return <HistoryScreen {...loaderData} problem={actionData?.problem} />
}
