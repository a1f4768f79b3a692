import { data, href, redirect } from 'react-router'
import type { Route } from './+types/code.ts'
import { CodePage } from '#app/features/practice-form/code-page.tsx'
import { servicesContext } from '#app/server/context.server.ts'
import { practiceHeaders, readVisit } from '#app/server/practice-visit.server.ts'
import { readFields } from '#app/server/read-fields.server.ts'
import { enterSeatCode } from '#app/server/seat-codes.server.ts'

export const handle = { framework: false }

export function headers() {
  return practiceHeaders
}

/** A code leads to the form of its seat, by a link that is made for it, or to the questionnaire that it is for. */
export async function action({ request, context }: Route.ActionArgs) {
  const typed = (await readFields(request)).get('code') ?? ''
  const { sender } = readVisit(request, context, '')
  const outcome = await enterSeatCode(context.get(servicesContext), typed, sender)
  if (outcome.status === 'found') throw redirect(href('/svar/:token', { token: outcome.token }), 303)
  if (outcome.status === 'questionnaire') {
    throw redirect(href('/spoergeskema/:token', { token: outcome.code }), 303)
  }
  const waitMinutes = outcome.status === 'limited' ? Math.ceil(outcome.waitMs / 60_000) : 0
  const refused = { status: outcome.status, typed: typed.slice(0, 20), waitMinutes }
  return data(refused, { status: outcome.status === 'limited' ? 429 : 422 })
}

export default function Code({ actionData }: Route.ComponentProps) {
  return <CodePage refused={actionData ?? null} />
}
