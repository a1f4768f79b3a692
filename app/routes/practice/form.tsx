import { data, href, redirect } from 'react-router'
import type { Route } from './+types/form.ts'
import { checkDraft } from '#app/domain/collection/draft.ts'
import { ClosedPage } from '#app/features/practice-form/closed-page.tsx'
import { DeadLinkPage } from '#app/features/practice-form/dead-link-page.tsx'
import { NothingAskedPage } from '#app/features/practice-form/nothing-asked-page.tsx'
import { FormPage } from '#app/features/practice-form/form-page.tsx'
import { buildFormView } from '#app/features/practice-form/form-view.ts'
import { useLocale } from '#app/i18n/use-catalogue.tsx'
import { servicesContext } from '#app/server/context.server.ts'
import { loadPracticePage } from '#app/server/load-practice-form.server.ts'
import { practiceHeaders, readPracticePost, readVisit } from '#app/server/practice-visit.server.ts'
import { saveForm, submitAnswers } from '#app/server/save-answers.server.ts'
import { linkStatus } from '#app/server/seat-access.server.ts'

export const handle = { framework: false }

export function headers() {
  return practiceHeaders
}

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const visit = readVisit(request, context, params.token)
  const access = await loadPracticePage(context.get(servicesContext), visit)
  return data(access, { status: linkStatus[access.status] })
}

/** `send` sends the form; any other button keeps it as typed. What is at fault is shown again as it was typed. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const services = context.get(servicesContext)
  const visit = readVisit(request, context, params.token)
  const { typed, fields } = await readPracticePost(request)
  // What holds no card is not the form: keeping it would empty the draft.
  if (Object.keys(typed.draft).length === 0) throw redirect(href('/svar/:token', params), 303)
  const sending = fields.get('intent') === 'send'
  const outcome = sending
    ? await submitAnswers(services, visit, typed)
    : await saveForm(services, visit, typed)
  if (outcome.status === 'sent') {
    // Without a fragment of its own the address would keep the one that a refused sending left in it.
    throw redirect(`${href('/svar/:token/kvittering', params)}#kvittering`, 303)
  }
  if (outcome.status === 'saved' && !outcome.withheldCpr) {
    throw redirect(href('/svar/:token', params), 303)
  }
  if (outcome.status === 'closed') return data({ refused: 'closed' as const, typed }, { status: 409 })
  if (outcome.status === 'full') return data({ refused: 'full' as const, typed }, { status: 507 })
  if (outcome.status === 'incomplete') return data({ refused: 'sending' as const, typed }, { status: 422 })
  if (outcome.status === 'saved') return data({ refused: 'saving' as const, typed }, { status: 422 })
  return data(null, { status: linkStatus[outcome.status] })
}

export default function Form({ loaderData, actionData, params }: Route.ComponentProps) {
  const locale = useLocale()
  if (!('page' in loaderData)) return <DeadLinkPage status={loaderData.status} />
  const { page, status, closedAt } = loaderData
  const formPath = href('/svar/:token', params)
  if (page.indicators.length === 0 && status === 'open') return <NothingAskedPage source={page} />
  if (status === 'closed') {
    return (
      <ClosedPage
        source={page}
        closedAt={closedAt ?? page.deadline}
        resultsPath={href('/svar/:token/resultat', params)}
        tooLate={actionData?.refused === 'closed'}
      />
    )
  }
  if (!actionData || actionData.refused === 'closed') {
    return <FormPage view={buildFormView({ ...page, formPath }, locale)} refused={null} />
  }
  const { refused, typed } = actionData
  const cards = checkDraft(page.indicators, typed.draft, page.yardsticks)
  return <FormPage view={buildFormView({ ...page, ...typed, formPath }, locale, cards)} refused={refused} />
}
