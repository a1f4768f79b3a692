import type { Route } from './+types/handout-preview.ts'
import { HandoutPreview } from '#app/features/handouts/handout-preview.tsx'
import { loadHandout } from '#app/server/load-handouts.server.ts'
import { readDestination } from '#app/server/read-destination.server.ts'

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const handout = await loadHandout(request, context, params.packageId, params.handoutId)
  return { packageId: params.packageId, handout, destination: readDestination(request) }
}

export default function Preview({ loaderData }: Route.ComponentProps) {
  return <HandoutPreview {...loaderData} />
}
