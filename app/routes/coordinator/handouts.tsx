import { useSearchParams } from 'react-router'
import type { Route } from './+types/handouts.ts'
import { HandoutsScreen } from '#app/features/handouts/handouts-screen.tsx'
import { loadHandouts } from '#app/server/load-handouts.server.ts'

export function loader({ request, context, params }: Route.LoaderArgs) {
  return loadHandouts(request, context, params.packageId)
}

export default function Handouts({ loaderData }: Route.ComponentProps) {
  const [search] = useSearchParams()
  return <HandoutsScreen page={loaderData} failed={search.get('fejl')} />
}
