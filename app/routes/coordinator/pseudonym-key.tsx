import type { Route } from './+types/pseudonym-key.ts'
import { PseudonymKeyScreen } from '#app/features/collection/pseudonym-key-screen.tsx'
import { requireKeyHolder, showKey } from '#app/server/pseudonym-key.server.ts'
import { sayWhenFull } from '#app/server/when-full.server.ts'

/** Names beside pseudonyms: no cache may keep them. */
export function headers() {
  return { 'Cache-Control': 'no-store' }
}

export function loader({ request, context, params }: Route.LoaderArgs) {
  return requireKeyHolder(request, context, params.packageId)
}

/** By POST, since each look is logged. */
export function action({ request, context, params }: Route.ActionArgs) {
  return sayWhenFull(showKey(request, context, params.packageId))
}

export default function PseudonymKey({ loaderData, actionData }: Route.ComponentProps) {
  return <PseudonymKeyScreen packageId={loaderData.packageId} shown={actionData} />
}
