import { href, redirect } from 'react-router'
import type { Route } from './+types/save.ts'
import { servicesContext } from '#app/server/context.server.ts'
import { practiceHeaders, readPracticePost, readVisit } from '#app/server/practice-visit.server.ts'
import { reportOpened, saveCards } from '#app/server/save-answers.server.ts'

const statusOf = { saved: 200, closed: 409, revoked: 410, unknown: 404, limited: 429, full: 507 } as const

/** What the form's own script sends: the cards that changed, or the report that the form was seen. Answers JSON. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const services = context.get(servicesContext)
  const visit = readVisit(request, context, params.token)
  const { typed, fields } = await readPracticePost(request)
  const outcome = fields.has('opened')
    ? await reportOpened(services, visit)
    : await saveCards(services, visit, typed)
  const answer =
    outcome.status === 'saved'
      ? { status: outcome.status, savedAt: outcome.savedAt }
      : { status: outcome.status }
  return Response.json(answer, { status: statusOf[outcome.status], headers: practiceHeaders })
}

export function loader({ params }: Route.LoaderArgs) {
  return redirect(href('/svar/:token', params))
}
