import { data, href, redirect } from 'react-router'
import type { Route } from './+types/table-import.ts'
import { ImportScreen } from '#app/features/table-import/import-screen.tsx'
import { servicesContext } from '#app/server/context.server.ts'
import { requirePackage, requireRight } from '#app/server/package-access.server.ts'
import { doImportJob, loadImportPage } from '#app/server/table/import-table.server.ts'
import { readUpload } from '#app/server/table/read-upload.server.ts'
import { sayWhenFull } from '#app/server/when-full.server.ts'

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const page = await loadImportPage(request, context, params.packageId)
  return { page, imported: new URL(request.url).searchParams.get('hentet') }
}

/** A table that was read or refused is answered with the page; one that was taken in leads back to it. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const page = await requirePackage(request, context, params.packageId)
  requireRight(page, 'see-names')
  const upload = await readUpload(request)
  const outcome = await sayWhenFull(doImportJob(context.get(servicesContext), page, upload))
  if (outcome.step === 'imported') {
    throw redirect(`${href('/pakker/:packageId/dataindsamling/tabel', params)}?hentet=${outcome.id}`, 303)
  }
  const status = outcome.step === 'refused' ? 422 : outcome.step === 'not-now' ? 409 : 200
  return data(outcome, { status, headers: { 'Cache-Control': 'no-store' } })
}

export default function TableImport({ loaderData, actionData }: Route.ComponentProps) {
  return <ImportScreen page={loaderData.page} imported={loaderData.imported} outcome={actionData} />
}
