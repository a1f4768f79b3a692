import { type ClusterLook, standardLook } from '#app/domain/cluster/cluster-look.ts'
import type { Database } from '#db/connection.server.ts'
import type { ClusterLookTable } from '#db/tables/cluster-look.ts'

type LookColumns = Pick<ClusterLookTable, 'accent' | 'contact' | 'footer' | 'logo_id' | 'logo_alt'>

/** The look of a cluster; the standard one while it has chosen nothing. One statement. */
export async function findClusterLook(db: Database, clusterId: string): Promise<ClusterLook> {
  const row = await db
    .selectFrom('cluster_look')
    .select(['accent', 'contact', 'footer', 'logo_id', 'logo_alt'])
    .where('cluster_id', '=', clusterId)
    .executeTakeFirst()
  return row ? readLook(row) : standardLook
}

/** One statement. */
export async function saveClusterLook(
  db: Database,
  clusterId: string,
  { look, accountId, at }: { readonly look: ClusterLook; readonly accountId: string; readonly at: string },
): Promise<void> {
  const columns = {
    accent: look.accent,
    contact: look.contact,
    footer: look.footer,
    logo_id: look.logo?.imageId ?? null,
    logo_alt: look.logo?.alt ?? '',
    saved_by: accountId,
    saved_at: at,
  }
  await db
    .insertInto('cluster_look')
    .values({ cluster_id: clusterId, ...columns })
    .onConflict((conflict) => conflict.column('cluster_id').doUpdateSet(columns))
    .execute()
}

/** From a row, or from a joined one whose columns are all null where the cluster has chosen nothing. */
export function readLook(row: {
  readonly [column in keyof LookColumns]: LookColumns[column] | null
}): ClusterLook {
  return {
    accent: row.accent,
    contact: row.contact ?? '',
    footer: row.footer ?? '',
    logo: row.logo_id === null ? null : { imageId: row.logo_id, alt: row.logo_alt ?? '' },
  }
}
