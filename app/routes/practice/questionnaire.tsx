import { data, redirect } from 'react-router'
import type { Route } from './+types/questionnaire.ts'
import { NoQuestionnairePage } from '#app/features/practice-form/no-questionnaire-page.tsx'
import { QuestionnairePage } from '#app/features/practice-form/questionnaire-page.tsx'
import { loadQuestionnaire, sendQuestionnaire } from '#app/server/answer-questionnaire.server.ts'
import { servicesContext } from '#app/server/context.server.ts'
import { practiceHeaders, readPracticePost, readVisit } from '#app/server/practice-visit.server.ts'
import { questionnaireStatus } from '#app/server/questionnaire-access.server.ts'

export const handle = { framework: false }

export function headers() {
  return practiceHeaders
}

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const visit = readVisit(request, context, params.token)
  const access = await loadQuestionnaire(context.get(servicesContext), visit)
  return data(access, { status: questionnaireStatus[access.status] })
}

/** What was sent leads to a page whose address says nothing of the code; what is at fault is shown again as typed. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const visit = readVisit(request, context, params.token)
  const { typed } = await readPracticePost(request)
  const outcome = await sendQuestionnaire(context.get(servicesContext), visit, typed)
  if (outcome.status === 'sent') throw redirect('/spoergeskema/tak', 303)
  const { draft } = typed
  if (outcome.status === 'incomplete')
    return data({ reason: outcome.status, draft, cards: outcome.cards }, { status: 422 })
  if (outcome.status === 'full') return data({ reason: outcome.status, draft }, { status: 507 })
  return data(null, { status: questionnaireStatus[outcome.status] })
}

export default function Questionnaire({ loaderData, actionData }: Route.ComponentProps) {
  if (!('page' in loaderData)) return <NoQuestionnairePage status={loaderData.status} />
  return <QuestionnairePage page={loaderData.page} refused={actionData ?? null} />
}
