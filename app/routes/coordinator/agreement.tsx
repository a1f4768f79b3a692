import { data, href, redirect } from 'react-router'
import type { Route } from './+types/agreement.ts'
import type { TypedDecision } from '#app/domain/cluster/decision.ts'
import { AgreementScreen } from '#app/features/cluster/agreement-screen.tsx'
import { decideAgreement, loadAgreement } from '#app/server/agreement.server.ts'
import { readFields } from '#app/server/read-fields.server.ts'
import { sayWhenFull } from '#app/server/when-full.server.ts'

export function loader({ request, context, params }: Route.LoaderArgs) {
  return loadAgreement(request, context, params.clusterId)
}

/** Goes back to the page as it now stands, or shows it with what was typed and what is wrong. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const typed = readTyped(await readFields(request))
  const outcome = await sayWhenFull(decideAgreement(request, context, params.clusterId, typed), [
    typed.decidedBy,
    typed.wording,
  ])
  if (!outcome.ok) return data(outcome, { status: 422 })
  throw redirect(href('/klynge/:clusterId/aftale', params), 303)
}

function readTyped(fields: ReadonlyMap<string, string>): TypedDecision {
  const read = (field: string) => fields.get(field) ?? ''
  return {
    agreement: read('agreement'),
    threshold: read('threshold'),
    strict: fields.has('strict'),
    decidedOn: read('decidedOn'),
    decidedBy: read('decidedBy'),
    wording: read('wording'),
  }
}

export default function Agreement({ loaderData, actionData }: Route.ComponentProps) {
  return <AgreementScreen page={loaderData} refused={actionData} />
}
