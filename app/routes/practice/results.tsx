import { data, href, redirect, useSearchParams } from 'react-router'
import type { Route } from './+types/results.ts'
import { DeadLinkPage } from '#app/features/practice-form/dead-link-page.tsx'
import { ResultsPage } from '#app/features/practice-form/results-page.tsx'
import { servicesContext } from '#app/server/context.server.ts'
import { loadPracticeResults } from '#app/server/load-practice-results.server.ts'
import { readLocale } from '#app/server/locale.server.ts'
import { practiceHeaders, readVisit } from '#app/server/practice-visit.server.ts'
import { readFields } from '#app/server/read-fields.server.ts'
import { keepReflection } from '#app/server/save-reflection.server.ts'
import { sayWhenFull } from '#app/server/when-full.server.ts'

export const handle = { framework: false }

export function headers() {
  return practiceHeaders
}

const statusOf = { unknown: 404, revoked: 410, limited: 429, waiting: 200, ready: 200 } as const

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const visit = readVisit(request, context, params.token)
  const page = await loadPracticeResults(context.get(servicesContext), visit, await readLocale(request))
  return data(page, { status: statusOf[page.status] })
}

/** Guesses, and what the practice says of one number; then the page as it now stands, at that number. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const visit = readVisit(request, context, params.token)
  const fields = await readFields(request)
  const outcome = await sayWhenFull(keepReflection(context.get(servicesContext), visit, fields), [
    ...fields.values(),
  ])
  if (outcome.status === 'withheld') return data(outcome, { status: 422 })
  const path = href('/svar/:token/resultat', params)
  if (outcome.status !== 'saved' || outcome.indicatorId === null) throw redirect(path, 303)
  const { indicatorId } = outcome
  throw redirect(`${path}?${new URLSearchParams({ gemt: indicatorId })}#maalepunkt-${indicatorId}`, 303)
}

export default function Results({ loaderData, actionData, params }: Route.ComponentProps) {
  const [search] = useSearchParams()
  if (!('title' in loaderData)) return <DeadLinkPage status={loaderData.status} />
  return (
    <ResultsPage
      page={loaderData}
      formPath={href('/svar/:token', params)}
      livePath={href('/svar/:token/resultat/udgave', params)}
      withheld={actionData ?? undefined}
      savedId={search.get('gemt')}
    />
  )
}
