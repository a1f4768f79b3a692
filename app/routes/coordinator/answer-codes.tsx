import { data, href } from 'react-router'
import type { Route } from './+types/answer-codes.ts'
import { CodeSheetPage } from '#app/features/letters/code-sheet-page.tsx'
import { NoCodesPage } from '#app/features/letters/no-codes-page.tsx'
import { readRespondents } from '#app/server/collection-jobs.server.ts'
import { servicesContext } from '#app/server/context.server.ts'
import { drawQr } from '#app/server/draw-qr.server.ts'
import { requirePackage, requireRight } from '#app/server/package-access.server.ts'
import { makeAnswerCodes } from '#app/server/questionnaire-jobs.server.ts'
import { readFields } from '#app/server/read-fields.server.ts'
import { sayWhenFull } from '#app/server/when-full.server.ts'

export const handle = { framework: false }

export function headers() {
  return { 'Cache-Control': 'no-store' }
}

/** Asked of the page that shows the sheet as well, so it can refuse nobody who may make it. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  requireRight(await requirePackage(request, context, params.packageId), 'collect')
  return null
}

/** One-time codes on a sheet to print: shown in the answer alone. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const page = await requirePackage(request, context, params.packageId)
  requireRight(page, 'collect')
  const fields = await readFields(request)
  const asked = {
    respondents: readRespondents(fields),
    count: fields.get('count') ?? '',
    practiceId: fields.get('practice') ?? '',
  }
  const { origin } = new URL(request.url)
  const made = await sayWhenFull(makeAnswerCodes(context.get(servicesContext), page, asked, origin))
  if (!('codes' in made)) return data({ problem: made.ok ? 'not-now' : made.problem }, { status: 422 })
  const { codes, typedAt, forWhom, deadline, onlyHere } = made
  const { title } = page.clusterPackage
  const drawn = codes.map((code) => ({ ...code, qr: drawQr(code.address) }))
  return data({
    sheet: { title, clusterName: page.clusterName, typedAt, forWhom, deadline, onlyHere, codes: drawn },
  })
}

export default function AnswerCodes({ actionData, params }: Route.ComponentProps) {
  // A sheet is made by a form alone: an address that made codes would make them for every prefetch.
  if (actionData && 'sheet' in actionData) return <CodeSheetPage sheet={actionData.sheet} />
  return (
    <NoCodesPage
      problem={actionData?.problem ?? null}
      backPath={href('/pakker/:packageId/dataindsamling', params)}
    />
  )
}
