import { redirect } from 'react-router'
import type { Route } from './+types/overview.ts'
import { OverviewScreen } from '#app/features/overview/overview-screen.tsx'
import { loadOverview } from '#app/server/overview.server.ts'
import { readFields } from '#app/server/read-fields.server.ts'
import { tickTask } from '#app/server/tick-task.server.ts'
import { sayWhenFull } from '#app/server/when-full.server.ts'

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { page, ...rest } = await loadOverview(request, context, params.packageId)
  const { id, title, kind } = page.clusterPackage
  const names = Object.fromEntries(
    page.template.steps.flatMap((step) => [
      [step.id, { title: step.title, isText: false }],
      ...step.sections.map((section) => [
        section.id,
        { title: section.title, isText: section.type === 'rich-text' },
      ]),
    ]),
  )
  return { ...rest, packageId: id, clusterId: page.clusterId, title, kind, isDemo: page.isDemo, names }
}

/** Marks a task as done or not. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readFields(request)
  const tick = { taskId: form.get('task') ?? '', done: form.get('done') === 'true' }
  await sayWhenFull(tickTask(request, context, params.packageId, tick))
  return redirect(`/pakker/${params.packageId}`)
}

export default function OverviewPage({ loaderData }: Route.ComponentProps) {
  return <OverviewScreen {...loaderData} />
}
