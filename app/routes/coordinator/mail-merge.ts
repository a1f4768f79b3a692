import type { Route } from './+types/mail-merge.ts'
import { servicesContext } from '#app/server/context.server.ts'
import { downloadMailMerge } from '#app/server/mail-merge.server.ts'
import { notFound, requirePackage, requireRight } from '#app/server/package-access.server.ts'
import { readFields } from '#app/server/read-fields.server.ts'
import { readTypedText } from '#app/server/write-to-missing.server.ts'

/** By a POST, since it makes links. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const page = await requirePackage(request, context, params.packageId)
  requireRight(page, 'collect')
  const typed = readTypedText(await readFields(request))
  return downloadMailMerge(context.get(servicesContext), page, typed, new URL(request.url).origin)
}

export function loader() {
  throw notFound()
}
