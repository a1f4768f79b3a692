import type { Route } from './+types/note-download.ts'
import { notFound } from '#app/server/package-access.server.ts'
import { noteDownload, readChosen } from '#app/server/send-handouts.server.ts'
import { readForm } from '#app/server/read-fields.server.ts'

/** A file is fetched by GET, which writes nothing; the page tells here that it was. */
export async function action({ request, context, params }: Route.ActionArgs) {
  await noteDownload(request, context, params.packageId, readChosen(await readForm(request)).handoutIds)
  return new Response(null, { status: 204 })
}

export function loader() {
  return notFound()
}
