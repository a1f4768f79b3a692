import { data, redirect } from 'react-router'
import type { Route } from './+types/cluster-settings.ts'
import { ClusterPage } from '#app/features/cluster/cluster-page.tsx'
import { SettingsScreen } from '#app/features/cluster/settings-screen.tsx'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import { doSettings, loadSettings } from '#app/server/cluster-settings.server.ts'
import { readFields } from '#app/server/read-fields.server.ts'
import { sayWhenFull } from '#app/server/when-full.server.ts'

export function loader({ request, context, params }: Route.LoaderArgs) {
  return loadSettings(request, context, params.clusterId)
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const fields = await readFields(request)
  const outcome = await sayWhenFull(doSettings(request, context, params.clusterId, fields), [
    fields.get('name') ?? '',
  ])
  if (outcome.ok && outcome.did === 'delete-cluster') throw redirect('/', 303)
  return data(outcome, { status: outcome.ok ? 200 : 422 })
}

export default function ClusterSettings({ loaderData, actionData }: Route.ComponentProps) {
  const { title } = useCatalogue().settings
  const crumbs = [{ label: loaderData.cluster.name, href: '/' }, { label: title }]
  return (
    <ClusterPage title={title} crumbs={crumbs}>
      <SettingsScreen page={loaderData} outcome={actionData} />
    </ClusterPage>
  )
}
