import { parseHandoutIds } from '#app/domain/handout/sheet-link.ts'
import type { Database } from '#db/connection.server.ts'

/** A link to some of a package's sheets, as the coordinator sees it: its address cannot be shown again. */
export type SheetLink = {
  readonly id: string
  readonly handoutIds: readonly string[]
  readonly madeAt: string
  readonly lastDay: string
  readonly revokedAt: string | null
  /** Null when the account is gone. */
  readonly madeByName: string | null
}

/** The links of a package, newest first. One statement. */
export async function listSheetLinks(db: Database, packageId: string): Promise<readonly SheetLink[]> {
  const rows = await db
    .selectFrom('sheet_link as l')
    .leftJoin('account as a', 'a.id', 'l.made_by')
    .select(['l.id', 'l.handout_ids', 'l.made_at as madeAt', 'l.last_day as lastDay'])
    .select(['l.revoked_at as revokedAt', 'a.name as madeByName'])
    .where('l.package_id', '=', packageId)
    .orderBy('l.made_at', 'desc')
    .execute()
  return rows.map(({ handout_ids: ids, ...link }) => ({ ...link, handoutIds: parseHandoutIds(ids) }))
}

export async function createSheetLink(
  db: Database,
  link: {
    readonly id: string
    readonly tokenHash: string
    readonly packageId: string
    readonly handoutIds: readonly string[]
    readonly accountId: string
    readonly at: string
    readonly lastDay: string
  },
): Promise<void> {
  await db
    .insertInto('sheet_link')
    .values({
      id: link.id,
      token_hash: link.tokenHash,
      package_id: link.packageId,
      handout_ids: JSON.stringify(link.handoutIds),
      made_by: link.accountId,
      made_at: link.at,
      last_day: link.lastDay,
      revoked_at: null,
    })
    .execute()
}

/** False when the package has no such link that still works. */
export async function revokeSheetLink(
  db: Database,
  packageId: string,
  { id, at }: { readonly id: string; readonly at: string },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('sheet_link')
    .set({ revoked_at: at })
    .where('id', '=', id)
    .where('package_id', '=', packageId)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** What a link's token leads to; undefined for an unknown one. One statement. */
export async function findSheetLink(
  db: Database,
  tokenHash: string,
): Promise<
  (Pick<SheetLink, 'handoutIds' | 'lastDay' | 'revokedAt'> & { readonly packageId: string }) | undefined
> {
  const row = await db
    .selectFrom('sheet_link')
    .select(['handout_ids', 'last_day as lastDay', 'revoked_at as revokedAt', 'package_id as packageId'])
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst()
  if (!row) return undefined
  const { handout_ids: ids, ...link } = row
  return { ...link, handoutIds: parseHandoutIds(ids) }
}
