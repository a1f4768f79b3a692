import type { Route } from './+types/find.ts'
import { FindScreen } from '#app/features/find/find-screen.tsx'
import { loadFind } from '#app/server/find.server.ts'

export function loader({ request, context, params }: Route.LoaderArgs) {
  return loadFind(request, context, params.packageId)
}

export default function FindPage({ loaderData }: Route.ComponentProps) {
  return <FindScreen {...loaderData} />
}
