import { data, href } from 'react-router'
import type { Route } from './+types/results.ts'
import { DeadLinkPage } from '#app/features/practice-form/dead-link-page.tsx'
import { ResultsPage } from '#app/features/practice-form/results-page.tsx'
import { servicesContext } from '#app/server/context.server.ts'
import { loadPracticeResults } from '#app/server/load-practice-results.server.ts'
import { readLocale } from '#app/server/locale.server.ts'
import { practiceHeaders, readVisit } from '#app/server/practice-visit.server.ts'

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

export default function Results({ loaderData, params }: Route.ComponentProps) {
  if (!('title' in loaderData)) return <DeadLinkPage status={loaderData.status} />
  return <ResultsPage page={loaderData} formPath={href('/svar/:token', params)} />
}
