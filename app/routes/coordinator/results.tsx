import type { Route } from './+types/results.ts'
import { ResultsScreen } from '#app/features/results/results-screen.tsx'
import { loadResults } from '#app/server/load-results.server.ts'

export function loader({ request, context, params }: Route.LoaderArgs) {
  const indicatorId = new URL(request.url).searchParams.get('maalepunkt')
  return loadResults(request, context, params.packageId, indicatorId)
}

export default function Results({ loaderData }: Route.ComponentProps) {
  return <ResultsScreen page={loaderData} />
}
