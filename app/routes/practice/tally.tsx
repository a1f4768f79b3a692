import { data, href, redirect } from 'react-router'
import type { Route } from './+types/tally.ts'
import { DeadLinkPage } from '#app/features/practice-form/dead-link-page.tsx'
import { TallyScreen } from '#app/features/practice-form/tally-screen.tsx'
import { servicesContext } from '#app/server/context.server.ts'
import { readLocale } from '#app/server/locale.server.ts'
import { practiceHeaders, readPracticePost, readVisit } from '#app/server/practice-visit.server.ts'
import { loadTally, saveTally } from '#app/server/save-tally.server.ts'
import { linkStatus } from '#app/server/seat-access.server.ts'

export const handle = { framework: false }

const outcomeStatus = {
  saved: 200,
  closed: 409,
  revoked: 410,
  unknown: 404,
  limited: 429,
  full: 507,
  'no-tally': 404,
} as const

export function headers() {
  return practiceHeaders
}

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const visit = readVisit(request, context, params.token)
  const locale = await readLocale(request)
  const access = await loadTally(context.get(servicesContext), visit, params.indicatorId, locale)
  if (access.status === 'no-tally') throw redirect(href('/svar/:token', params))
  const undo = new URL(request.url).searchParams.get('fortryd')
  return data({ ...access, undo }, { status: linkStatus[access.status] })
}

/** The page's script sends a device's counts and reads JSON; a button without it sends one tick and gets the page again. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const visit = readVisit(request, context, params.token)
  const { fields } = await readPracticePost(request)
  const outcome = await saveTally(context.get(servicesContext), visit, params.indicatorId, fields)
  const status = outcomeStatus[outcome.status]
  if (fields.has('device')) return Response.json(outcome, { status, headers: practiceHeaders })
  if (outcome.status !== 'saved') return data({ notStored: true }, { status })
  const added = fields.get('add')
  const query = added === undefined ? '' : `?fortryd=${encodeURIComponent(added)}`
  return redirect(href('/svar/:token/optaelling/:indicatorId', params) + query, 303)
}

export default function Tally({ loaderData, actionData, params }: Route.ComponentProps) {
  if (!('page' in loaderData)) return <DeadLinkPage status={loaderData.status} />
  return (
    <TallyScreen
      page={loaderData.page}
      isOpen={loaderData.status === 'open'}
      undo={loaderData.undo}
      notStored={actionData !== undefined}
      formPath={href('/svar/:token', params)}
    />
  )
}
