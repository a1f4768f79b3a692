import type { Route } from './+types/activity.ts'
import { ActivityScreen } from '#app/features/cluster/activity-screen.tsx'
import { ClusterPage } from '#app/features/cluster/cluster-page.tsx'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import { loadActivity } from '#app/server/activity.server.ts'

export function loader({ request, context, params }: Route.LoaderArgs) {
  return loadActivity(request, context, params.clusterId)
}

export default function Activity({ loaderData }: Route.ComponentProps) {
  const { title } = useCatalogue().activity
  const crumbs = [{ label: loaderData.cluster.name, href: '/' }, { label: title }]
  return (
    <ClusterPage title={title} crumbs={crumbs}>
      <ActivityScreen page={loaderData} />
    </ClusterPage>
  )
}
