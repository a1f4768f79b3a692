import { redirect } from 'react-router'
import type { Route } from './+types/restore-cluster.ts'
import { restoreCluster } from '#app/server/cluster-settings.server.ts'

export async function action({ request, context, params }: Route.ActionArgs) {
  await restoreCluster(request, context, params.clusterId)
  return redirect('/', 303)
}

export function loader() {
  return redirect('/')
}
