import type { Route } from './+types/image.ts'
import { loadImage } from '#app/server/images.server.ts'

/** One picture of the package's texts. */
export function loader({ request, context, params }: Route.LoaderArgs) {
  return loadImage(request, context, params)
}
