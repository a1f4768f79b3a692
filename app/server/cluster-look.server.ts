import { createHash } from 'node:crypto'
import type { RouterContextProvider } from 'react-router'
import {
  checkLook,
  type ClusterLook,
  type LookProblems,
  type TypedLook,
} from '#app/domain/cluster/cluster-look.ts'
import { checkLogo, type LogoRefusal } from '#app/domain/cluster/logo.ts'
import { isImageId } from '#app/domain/image/image-id.ts'
import { type ClusterPage, requireCluster } from '#app/server/cluster-access.server.ts'
import { servicesContext } from '#app/server/context.server.ts'
import { imageResponse } from '#app/server/file-response.server.ts'
import { notFound } from '#app/server/package-access.server.ts'
import { logPeople } from '#app/server/team.server.ts'
import { findClusterLook, saveClusterLook } from '#db/queries/cluster-looks.server.ts'
import { listImages, saveImage } from '#db/queries/images.server.ts'

type Context = Readonly<RouterContextProvider>

export type LookPage = ClusterPage & { readonly look: ClusterLook }

/** Three statements. */
export async function loadLook(request: Request, context: Context, clusterId: string): Promise<LookPage> {
  const page = await requireCluster(request, context, clusterId, 'write')
  return { ...page, look: await findClusterLook(context.get(servicesContext).db, clusterId) }
}

export type PostedLook = TypedLook & {
  /** The bytes of a new logo; null where none was chosen. */
  readonly file: Uint8Array | null
  readonly removesLogo: boolean
}

export type LookOutcome = {
  /** Everything was saved; otherwise all but the fields with problems. */
  readonly ok: boolean
  readonly problems: LookProblems
  readonly logo: LogoRefusal | null
  readonly typed: TypedLook
}

/** Saves what can be used of the look, and says what is wrong with the rest. At most six statements. */
export async function saveLook(
  request: Request,
  context: Context,
  clusterId: string,
  posted: PostedLook,
): Promise<LookOutcome> {
  const { look: saved, ...page } = await loadLook(request, context, clusterId)
  const { db, now } = context.get(servicesContext)
  const { accountId } = page.account
  const at = now().toISOString()
  const logo = posted.file === null ? null : readLogo(posted.file)
  const stored = logo?.ok ? logo.image : null
  const kept = posted.removesLogo ? null : (saved.logo?.imageId ?? null)
  const checked = checkLook(posted, saved, stored?.id ?? kept)
  await db.transaction().execute(async (transaction) => {
    if (stored) await saveImage(transaction, { ...stored, clusterId, createdBy: accountId, createdAt: at })
    await saveClusterLook(transaction, clusterId, { look: checked.look, accountId, at })
    await logPeople(transaction, page, { what: 'look-changed', at, detail: '' })
  })
  const refusal = logo && !logo.ok ? logo.reason : null
  const ok = refusal === null && Object.keys(checked.problems).length === 0
  const { accent, contact, footer, logoAlt } = posted
  return { ok, problems: checked.problems, logo: refusal, typed: { accent, contact, footer, logoAlt } }
}

/** Named by what it holds: the same logo is stored once. */
function readLogo(bytes: Uint8Array) {
  const checked = checkLogo(bytes)
  if (!checked.ok) return checked
  const id = createHash('sha256').update(bytes).digest('hex')
  return { ok: true, image: { ...checked.header, id, bytes } } as const
}

/** A picture of the cluster, for its members. */
export async function loadClusterImage(
  request: Request,
  context: Context,
  { clusterId, imageId }: { readonly clusterId: string; readonly imageId: string },
): Promise<Response> {
  await requireCluster(request, context, clusterId, 'read')
  if (!isImageId(imageId)) throw notFound()
  const [image] = await listImages(context.get(servicesContext).db, clusterId, [imageId])
  if (!image) throw notFound()
  return imageResponse(image)
}
