import { isLoopback } from '#app/server/client-address.server.ts'
import type { Connection } from '#app/server/context.server.ts'

/** Headers by which a proxy says that it passes a request on. */
const forwardingHeader = /^(forwarded|via|x-real-ip|x-forwarded-.+)$/

/**
 * Whether the first account takes the one-time code. It does not on a laptop: the request comes from the machine itself
 * (socket and host name), no proxy passed it on, and no public address is configured (`DESIGN.md` §5).
 */
export function needsSetupCode(
  request: Pick<Request, 'headers' | 'url'>,
  connection: Pick<Connection, 'remoteAddress'>,
  publicUrl: string | null,
): boolean {
  const wasForwarded = [...request.headers.keys()].some((name) => forwardingHeader.test(name))
  const isLocal = isLoopback(connection.remoteAddress) && isLoopback(new URL(request.url).hostname)
  return publicUrl !== null || wasForwarded || !isLocal
}
