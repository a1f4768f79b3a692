import type { Route } from './+types/consistency.ts'
import { ConsistencyScreen } from '#app/features/consistency/consistency-screen.tsx'
import { loadConsistency } from '#app/server/consistency.server.ts'

export function loader({ request, context, params }: Route.LoaderArgs) {
  return loadConsistency(request, context, params.packageId)
}

export default function ConsistencyPage({ loaderData }: Route.ComponentProps) {
  return <ConsistencyScreen {...loaderData} />
}
