import type { Connection } from '#app/server/context.server.ts'

/**
 * Who to count attempts against: the socket's address; and when a proxy on this machine passed the request on, the
 * address that the proxy added last. Whoever is not on this machine cannot choose it.
 */
export function clientAddress(
  request: Pick<Request, 'headers'>,
  connection: Pick<Connection, 'remoteAddress'>,
): string {
  const seenByProxy = request.headers.get('X-Forwarded-For')?.split(',').at(-1)?.trim()
  return isLoopback(connection.remoteAddress) && seenByProxy ? seenByProxy : connection.remoteAddress
}

/** This machine, by address or by name. */
export function isLoopback(address: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|::ffff:127(\.\d{1,3}){3}|::1|\[::1\])$/.test(address)
}
