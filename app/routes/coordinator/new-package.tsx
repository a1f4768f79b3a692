import { data, redirect } from 'react-router'
import type { Route } from './+types/new-package.ts'
import { NewPackageScreen } from '#app/features/cluster/new-package-screen.tsx'
import { loadNewPackage, startPackage } from '#app/server/new-package.server.ts'
import { readFields } from '#app/server/read-fields.server.ts'
import { sayWhenFull } from '#app/server/when-full.server.ts'

export function loader({ request, context, params }: Route.LoaderArgs) {
  return loadNewPackage(request, context, params.clusterId)
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readFields(request)
  const typed = { title: form.get('title') ?? '', start: form.get('start') ?? '' }
  const started = await sayWhenFull(startPackage(request, context, params.clusterId, typed), [typed.title])
  if (started.ok) return redirect(`/pakker/${started.packageId}`)
  return data({ problems: started.problems, typed }, { status: 422 })
}

export default function NewPackage({ loaderData, actionData }: Route.ComponentProps) {
  return <NewPackageScreen page={loaderData} refused={actionData} />
}
