import type { RouterContextProvider } from 'react-router'
import { listHandoutImages } from '#app/domain/handout/list-handout-images.ts'
import type { Handout } from '#app/domain/handout/handout.ts'
import type { Pictures } from '#app/exports/word/typed-image.server.ts'
import { servicesContext } from '#app/server/context.server.ts'
import { requirePackage } from '#app/server/package-access.server.ts'
import { listImages } from '#db/queries/images.server.ts'

/** The pictures that handouts show. One statement for all of them, none where there are none. */
export async function loadPictures(
  request: Request,
  context: Readonly<RouterContextProvider>,
  packageId: string,
  handouts: readonly Handout[],
): Promise<Pictures> {
  const ids = new Set(handouts.flatMap(listHandoutImages))
  if (ids.size === 0) return new Map()
  const { clusterId } = await requirePackage(request, context, packageId)
  const images = await listImages(context.get(servicesContext).db, clusterId, [...ids])
  return new Map(images.map((image) => [image.id, image]))
}
