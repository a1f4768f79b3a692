import { data, href, redirect } from 'react-router'
import type { Route } from './+types/receipt.ts'
import { DeadLinkPage } from '#app/features/practice-form/dead-link-page.tsx'
import { parseMinutes } from '#app/domain/collection/time-used.ts'
import { ReceiptPage } from '#app/features/practice-form/receipt-page.tsx'
import { servicesContext } from '#app/server/context.server.ts'
import { loadPracticePage } from '#app/server/load-practice-form.server.ts'
import { practiceHeaders, readPracticePost, readVisit } from '#app/server/practice-visit.server.ts'
import { reportMinutes, reportRemark } from '#app/server/save-answers.server.ts'
import { linkStatus } from '#app/server/seat-access.server.ts'

export const handle = { framework: false }

export function headers() {
  return practiceHeaders
}

/** The receipt of what was sent; without a sending there is none, and the form is shown instead. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const visit = readVisit(request, context, params.token)
  const access = await loadPracticePage(context.get(servicesContext), visit)
  if (!('page' in access)) return data(access, { status: linkStatus[access.status] })
  const { page, minutes, remark, status } = access
  if (status === 'closed' || page.answers === null || page.sentAt === null) {
    throw redirect(href('/svar/:token', params))
  }
  return data({ status, page, minutes, remark, answers: page.answers, sentAt: page.sentAt })
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const visit = readVisit(request, context, params.token)
  const { fields } = await readPracticePost(request)
  const remark = fields.get('remark')
  if (remark !== undefined) {
    const tick = fields.get('other-number-remark')
    const outcome = await reportRemark(context.get(servicesContext), visit, remark, tick)
    if (outcome.status === 'saved' && outcome.withheldCpr) return data({ withheld: remark }, { status: 422 })
    return redirect(`${href('/svar/:token/kvittering', params)}#bemaerkning`, 303)
  }
  const minutes = parseMinutes(fields.get('minutes'))
  if (minutes !== null) await reportMinutes(context.get(servicesContext), visit, minutes)
  return redirect(`${href('/svar/:token/kvittering', params)}#minutter`, 303)
}

export default function Receipt({ loaderData, actionData, params }: Route.ComponentProps) {
  if (!('page' in loaderData)) return <DeadLinkPage status={loaderData.status} />
  const { page, answers, sentAt, minutes, remark } = loaderData
  const withheld = actionData?.withheld
  return (
    <ReceiptPage
      source={page}
      deadline={page.deadline}
      answers={answers}
      sentAt={sentAt}
      minutes={minutes}
      remark={{ text: withheld ?? remark, withheld: withheld !== undefined }}
      formPath={href('/svar/:token', params)}
    />
  )
}
