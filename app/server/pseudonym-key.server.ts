import type { RouterContextProvider } from 'react-router'
import { servicesContext } from '#app/server/context.server.ts'
import { logRound } from '#app/server/log-round.server.ts'
import { requirePackage, requireRight } from '#app/server/package-access.server.ts'
import { type KeyRow, listPseudonymKey } from '#db/queries/pseudonym-key.server.ts'

type Context = Readonly<RouterContextProvider>

/** Whether the page may be asked for the key at all; 404 to who may not see names. Three statements. */
export async function requireKeyHolder(
  request: Request,
  context: Context,
  packageId: string,
): Promise<{ readonly packageId: string }> {
  requireRight(await requirePackage(request, context, packageId), 'see-names')
  return { packageId }
}

/** The key, after the look is in the log: one that cannot be logged is not shown. Five statements. */
export async function showKey(
  request: Request,
  context: Context,
  packageId: string,
): Promise<readonly KeyRow[]> {
  const page = await requirePackage(request, context, packageId)
  requireRight(page, 'see-names')
  const { db, now } = context.get(servicesContext)
  await logRound(db, page, { what: 'key-seen', at: now().toISOString() })
  return listPseudonymKey(db, packageId)
}
