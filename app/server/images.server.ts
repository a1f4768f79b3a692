import { createHash } from 'node:crypto'
import type { RouterContextProvider } from 'react-router'
import { isImageId } from '#app/domain/image/image-id.ts'
import type { ImageAnswer } from '#app/domain/image/image-answer.ts'
import { largestImage, readImageHeader } from '#app/domain/image/read-image-header.ts'
import { servicesContext } from '#app/server/context.server.ts'
import { imageResponse } from '#app/server/file-response.server.ts'
import { memberCan, notFound } from '#app/server/package-access.server.ts'
import { requireAccount } from '#app/server/session.server.ts'
import { isDatabaseFull } from '#db/errors.server.ts'
import { listImages, saveImage } from '#db/queries/images.server.ts'
import { findPackageHead } from '#db/queries/packages.server.ts'

/**
 * Keeps the picture that the request's body is, for the texts of the package's cluster. Named by what it holds: the
 * same picture is stored once, and its file name, which may say whom it shows, is never sent. Three statements.
 */
export async function storeImage(
  request: Request,
  context: Readonly<RouterContextProvider>,
  packageId: string,
): Promise<ImageAnswer> {
  const { clusterId, accountId, canWrite } = await requireCluster(request, context, packageId)
  if (!canWrite) throw notFound()
  const bytes = new Uint8Array(await request.arrayBuffer())
  if (bytes.byteLength > largestImage) return { status: 'refused', reason: 'too-large' }
  const header = readImageHeader(bytes)
  if (!header) return { status: 'refused', reason: 'kind' }
  const id = createHash('sha256').update(bytes).digest('hex')
  const { db, now } = context.get(servicesContext)
  const createdAt = now().toISOString()
  try {
    await saveImage(db, { ...header, id, bytes, clusterId, createdBy: accountId, createdAt })
  } catch (error) {
    if (isDatabaseFull(error)) return { status: 'refused', reason: 'full' }
    throw error
  }
  return { status: 'stored', imageId: id }
}

/** The picture itself, for members of the package's cluster. What it is named by never changes, so it may be kept. */
export async function loadImage(
  request: Request,
  context: Readonly<RouterContextProvider>,
  { packageId, imageId }: { readonly packageId: string; readonly imageId: string },
): Promise<Response> {
  const { clusterId } = await requireCluster(request, context, packageId)
  if (!isImageId(imageId)) throw notFound()
  const [image] = await listImages(context.get(servicesContext).db, clusterId, [imageId])
  if (!image) throw notFound()
  return imageResponse(image)
}

/** The cluster that owns a package, for its members; 404 to everybody else. Two statements. */
async function requireCluster(request: Request, context: Readonly<RouterContextProvider>, packageId: string) {
  const { accountId } = await requireAccount(request, context)
  const head = await findPackageHead(context.get(servicesContext).db, packageId, accountId)
  if (!head || head.access.deletedAt !== null) throw notFound()
  const { clusterId, role } = head.access
  return { clusterId, accountId, canWrite: memberCan(role, 'write') }
}
