import type { Route } from './+types/cluster-image.ts'
import { loadClusterImage } from '#app/server/cluster-look.server.ts'

export function loader({ request, context, params }: Route.LoaderArgs) {
  return loadClusterImage(request, context, params)
}
