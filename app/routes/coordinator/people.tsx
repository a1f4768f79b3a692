import { data, redirect } from 'react-router'
import type { Route } from './+types/people.ts'
import { ClusterPage } from '#app/features/cluster/cluster-page.tsx'
import { PeopleScreen } from '#app/features/people/people-screen.tsx'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import { requireCluster } from '#app/server/cluster-access.server.ts'
import { servicesContext } from '#app/server/context.server.ts'
import { readLocale } from '#app/server/locale.server.ts'
import { doPeopleJob } from '#app/server/people-jobs.server.ts'
import { loadPeople } from '#app/server/people.server.ts'
import { readFields } from '#app/server/read-fields.server.ts'
import { safePath } from '#app/server/safe-path.server.ts'
import { sayWhenFull } from '#app/server/when-full.server.ts'

/** A link is shown once: no cache may keep the page it stands on. */
export function headers() {
  return { 'Cache-Control': 'no-store' }
}

export function loader({ request, context, params }: Route.LoaderArgs) {
  return loadPeople(request, context, params.clusterId)
}

/** What happened is shown on the page, with what was typed where it could not be done. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const page = await requireCluster(request, context, params.clusterId, 'read')
  const fields = await readFields(request)
  const services = context.get(servicesContext)
  const { origin } = new URL(request.url)
  const locale = await readLocale(request)
  const outcome = await sayWhenFull(
    doPeopleJob({ services, page, fields, origin, locale }),
    typedTexts(fields),
  )
  if (outcome.did === 'left') throw redirect('/', 303)
  if (outcome.did === 'dismissed') throw redirect(safePath(fields.get('back') ?? null), 303)
  return data(outcome, { status: outcome.ok ? 200 : 422 })
}

/** What a person wrote on this page, whichever of its forms was sent. */
function typedTexts(fields: ReadonlyMap<string, string>): readonly string[] {
  return ['name', 'email', 'note', 'handoverNote'].map((field) => fields.get(field) ?? '')
}

export default function People({ loaderData, actionData }: Route.ComponentProps) {
  const { title } = useCatalogue().people
  const crumbs = [{ label: loaderData.cluster.name, href: '/' }, { label: title }]
  return (
    <ClusterPage title={title} crumbs={crumbs}>
      <PeopleScreen page={loaderData} outcome={actionData} />
    </ClusterPage>
  )
}
