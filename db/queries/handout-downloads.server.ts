import type { Database } from '#db/connection.server.ts'

/** What a sheet held when somebody in the cluster last downloaded it, and when. */
export type HandoutDownload = { readonly handoutId: string; readonly digest: string; readonly at: string }

/** One for every sheet that was ever downloaded. One statement. */
export async function listHandoutDownloads(
  db: Database,
  packageId: string,
): Promise<readonly HandoutDownload[]> {
  return db
    .selectFrom('handout_download')
    .select(['handout_id as handoutId', 'digest', 'at'])
    .where('package_id', '=', packageId)
    .execute()
}

/** One statement, however many sheets; none for none. */
export async function recordHandoutDownloads(
  db: Database,
  packageId: string,
  downloads: readonly HandoutDownload[],
): Promise<void> {
  if (downloads.length === 0) return
  await db
    .insertInto('handout_download')
    .values(
      downloads.map(({ handoutId, digest, at }) => ({
        package_id: packageId,
        handout_id: handoutId,
        digest,
        at,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['package_id', 'handout_id']).doUpdateSet((row) => ({
        digest: row.ref('excluded.digest'),
        at: row.ref('excluded.at'),
      })),
    )
    .execute()
}
