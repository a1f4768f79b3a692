import type { Database } from '#db/connection.server.ts'
import type { ImageHeader } from '#app/domain/image/read-image-header.ts'

export type StoredImage = ImageHeader & { readonly id: string; readonly bytes: Uint8Array }

/** Keeps a picture for the texts of a cluster. One that is there already is left as it is. One statement. */
export async function saveImage(
  db: Database,
  image: StoredImage & { readonly clusterId: string; readonly createdBy: string; readonly createdAt: string },
): Promise<void> {
  const { clusterId, createdBy, createdAt, id, kind, bytes, width, height } = image
  await db
    .insertInto('image')
    .values({
      cluster_id: clusterId,
      id,
      kind,
      bytes,
      width,
      height,
      created_by: createdBy,
      created_at: createdAt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Those of the pictures that the cluster has. One statement; none when nothing is asked for. */
export async function listImages(
  db: Database,
  clusterId: string,
  ids: readonly string[],
): Promise<readonly StoredImage[]> {
  if (ids.length === 0) return []
  return db
    .selectFrom('image')
    .select(['id', 'kind', 'bytes', 'width', 'height'])
    .where('cluster_id', '=', clusterId)
    .where('id', 'in', ids)
    .execute()
}
