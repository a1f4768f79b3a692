import type { Route } from './+types/images.ts'
import type { ImageRefusal } from '#app/domain/image/image-answer.ts'
import { storeImage } from '#app/server/images.server.ts'

const statusCodes: Record<ImageRefusal, number> = { kind: 415, 'too-large': 413, full: 507 }

/** Keeps a picture: its bytes in, `ImageAnswer` out. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const answer = await storeImage(request, context, params.packageId)
  return Response.json(answer, { status: answer.status === 'stored' ? 200 : statusCodes[answer.reason] })
}
