import type { Route } from './+types/presence.ts'
import type { PresenceReply } from '#app/domain/package/save-exchange.ts'
import { reportPresence } from '#app/server/presence.server.ts'

/** `{ sectionId }` in, `PresenceReply` out. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const reply: PresenceReply = { others: await reportPresence(request, context, params.packageId) }
  return Response.json(reply)
}
