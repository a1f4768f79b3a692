import type { Route } from './+types/download-round.ts'
import { notFound } from '#app/server/package-access.server.ts'
import { downloadRound } from '#app/server/table/download-round.server.ts'
import { sayWhenFull } from '#app/server/when-full.server.ts'

/** A link cannot fetch it: looking at names beside numbers is noted, and reading an address writes nothing. */
export function loader() {
  throw notFound()
}

export function action({ request, context, params }: Route.ActionArgs) {
  return sayWhenFull(downloadRound(request, context, params.packageId))
}
