import { data, redirect } from 'react-router'
import type { Route } from './+types/templates.ts'
import { ClusterPage } from '#app/features/cluster/cluster-page.tsx'
import { TemplatesScreen } from '#app/features/template-editor/templates-screen.tsx'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import { readFields } from '#app/server/read-fields.server.ts'
import { copyToOwn, loadTemplatesPage } from '#app/server/templates.server.ts'
import { sayWhenFull } from '#app/server/when-full.server.ts'

export function loader({ request, context, params }: Route.LoaderArgs) {
  return loadTemplatesPage(request, context, params.clusterId)
}

/** Copies a template to one of the cluster's own. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const fields = await readFields(request)
  const typed = { title: fields.get('title') ?? '', source: fields.get('source') ?? '' }
  const copied = await sayWhenFull(copyToOwn(request, context, params.clusterId, typed))
  if (copied.ok) return redirect(`/klynge/${params.clusterId}/skabeloner/${copied.templateId}`, 303)
  return data({ problems: copied.problems, typed }, { status: 422 })
}

export default function Templates({ loaderData, actionData }: Route.ComponentProps) {
  const { title } = useCatalogue().templateEditor
  const crumbs = [{ label: loaderData.cluster.name, href: '/' }, { label: title }]
  return (
    <ClusterPage title={title} crumbs={crumbs}>
      <TemplatesScreen page={loaderData} refused={actionData} />
    </ClusterPage>
  )
}
