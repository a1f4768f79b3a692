import { data, href, redirect } from 'react-router'
import type { Route } from './+types/practice-table.ts'
import { PracticeTableScreen } from '#app/features/cluster/practice-table-screen.tsx'
import { loadPractices } from '#app/server/practices.server.ts'
import { notFound } from '#app/server/package-access.server.ts'
import { doPracticeTable } from '#app/server/table/practice-table.server.ts'
import { readUpload } from '#app/server/table/read-upload.server.ts'
import { sayWhenFull } from '#app/server/when-full.server.ts'

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { cluster, canChange } = await loadPractices(request, context, params.clusterId)
  if (!canChange) throw notFound()
  return { cluster: { id: cluster.id, name: cluster.name } }
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const upload = await readUpload(request)
  const outcome = await sayWhenFull(doPracticeTable(request, context, params.clusterId, upload))
  if (outcome.step === 'added') throw redirect(href('/klynge/:clusterId/praksis', params), 303)
  return data(outcome, { status: outcome.step === 'refused' ? 422 : 200 })
}

export default function PracticeTable({ loaderData, actionData }: Route.ComponentProps) {
  return <PracticeTableScreen cluster={loaderData.cluster} outcome={actionData} />
}
