import { data, href, redirect } from 'react-router'
import type { Route } from './+types/write-to-missing.ts'
import { WritePageScreen } from '#app/features/writing/write-page.tsx'
import { servicesContext } from '#app/server/context.server.ts'
import { notFound, requirePackage, requireRight } from '#app/server/package-access.server.ts'
import { readFields } from '#app/server/read-fields.server.ts'
import { sayWhenFull } from '#app/server/when-full.server.ts'
import {
  loadWritePage,
  makeRoundTexts,
  queueRoundMails,
  readTypedText,
  saveText,
  type WriteOutcome,
} from '#app/server/write-to-missing.server.ts'

export function loader({ request, context, params }: Route.LoaderArgs) {
  return loadWritePage(request, context, params.packageId)
}

/** Saves the text, queues it as mails, or makes texts to copy: those are shown in the answer alone. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const page = await requirePackage(request, context, params.packageId)
  requireRight(page, 'collect')
  const fields = await readFields(request)
  const services = context.get(servicesContext)
  const typed = readTypedText(fields)
  const { origin } = new URL(request.url)
  const jobs: { readonly [intent: string]: () => Promise<WriteOutcome> } = {
    save: () => saveText(services, page, typed),
    mail: () => queueRoundMails(services, page, typed, origin),
    copy: () => makeRoundTexts(services, page, typed, origin),
  }
  const intent = fields.get('intent') ?? ''
  const job = Object.hasOwn(jobs, intent) ? jobs[intent] : undefined
  if (!job || (intent === 'mail' && services.config.mail === null)) throw notFound()
  const outcome = await sayWhenFull(job())
  if (outcome.ok && 'queued' in outcome) {
    throw redirect(href('/pakker/:packageId/dataindsamling', params), 303)
  }
  return data(
    { outcome, typed },
    { status: outcome.ok ? 200 : 422, headers: { 'Cache-Control': 'no-store' } },
  )
}

export default function WriteToMissing({ loaderData, actionData }: Route.ComponentProps) {
  return <WritePageScreen page={loaderData} answer={actionData} key={loaderData.kind} />
}
