import { data, redirect } from 'react-router'
import type { Route } from './+types/template.ts'
import { formatPlace } from '#app/domain/template/place.ts'
import { ClusterPage } from '#app/features/cluster/cluster-page.tsx'
import { TemplateScreen } from '#app/features/template-editor/template-screen.tsx'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import { servicesContext } from '#app/server/context.server.ts'
import { readFields } from '#app/server/read-fields.server.ts'
import { requireTemplate } from '#app/server/template-access.server.ts'
import { loadTemplateEditor, readView } from '#app/server/template-editor.server.ts'
import { doTemplateJob } from '#app/server/template-jobs.server.ts'
import { sayWhenFull } from '#app/server/when-full.server.ts'

export function loader({ request, context, params }: Route.LoaderArgs) {
  return loadTemplateEditor(request, context, params)
}

/** What was refused because somebody else was faster is shown beside what they saved. */
export function shouldRevalidate() {
  return true
}

/** What went well leads on to the part it was about; anything else is told on the page, with what was typed. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const visit = await requireTemplate(request, context, params)
  const fields = await readFields(request)
  const services = context.get(servicesContext)
  const job = doTemplateJob({ services, visit, view: readView(request), fields })
  const outcome = await sayWhenFull(job)
  if (outcome.did !== 'done') return data(outcome, { status: outcome.did === 'stale' ? 409 : 422 })
  const address = formatPlace(outcome.at)
  const page = `/klynge/${params.clusterId}/skabeloner/${params.templateId}`
  throw redirect(address === '' ? page : `${page}?del=${address}`, 303)
}

export default function TemplateRoute({ loaderData, actionData }: Route.ComponentProps) {
  const { title } = useCatalogue().templateEditor
  const { cluster, summary } = loaderData
  const crumbs = [
    { label: cluster.name, href: '/' },
    { label: title, href: `/klynge/${cluster.id}/skabeloner` },
    { label: summary.title },
  ]
  return (
    <ClusterPage title={summary.title} crumbs={crumbs}>
      <TemplateScreen page={loaderData} trouble={actionData} />
    </ClusterPage>
  )
}
