import { data, redirect } from 'react-router'
import type { Route } from './+types/invitation.ts'
import { AccountPage } from '#app/features/account/account-page.tsx'
import { DeadInvitation } from '#app/features/people/dead-invitation.tsx'
import { JoinPanel } from '#app/features/people/join-panel.tsx'
import { MemberAlready } from '#app/features/people/member-already.tsx'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import { servicesContext } from '#app/server/context.server.ts'
import { invitationHttpStatus, loadInvitation } from '#app/server/invitation-access.server.ts'
import { join } from '#app/server/join.server.ts'
import { practiceHeaders } from '#app/server/practice-visit.server.ts'
import { readFields } from '#app/server/read-fields.server.ts'
import { readLocale } from '#app/server/locale.server.ts'
import { listStepTitles } from '#app/server/template-store.server.ts'
import { sayWhenFull } from '#app/server/when-full.server.ts'

/** Whoever has the address can come in, so it is kept from caches and search engines as the practices' links are. */
export function headers() {
  return practiceHeaders
}

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const access = await loadInvitation(request, context, params.token)
  const steps = listStepTitles(context.get(servicesContext).templates, await readLocale(request))
  return data(
    { access, steps, path: `/indbydelse/${params.token}` },
    { status: invitationHttpStatus[access.status] },
  )
}

/** Lets the person in and on to the cluster. Without a sign-in the fields describe the account to make. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const fields = await readFields(request)
  const typed = { name: fields.get('name') ?? '', email: fields.get('email') ?? '' }
  const form = { ...typed, password: fields.get('password') ?? '' }
  const outcome = await sayWhenFull(join(request, context, params.token, form), [form.name, form.email])
  if (outcome.ok) {
    throw redirect('/', {
      status: 303,
      headers: outcome.setCookie ? { 'Set-Cookie': outcome.setCookie } : {},
    })
  }
  if ('problems' in outcome) return data({ problems: outcome.problems, typed }, { status: 422 })
  if (outcome.refused === 'member') throw redirect('/', 303)
  return data(null, { status: invitationHttpStatus[outcome.refused] })
}

export default function Invitation({ loaderData, actionData }: Route.ComponentProps) {
  const { access, steps, path } = loaderData
  const { join: words } = useCatalogue().people
  if (access.status === 'open') {
    return (
      <AccountPage title={words.title(access.invitation.clusterName)} steps={steps}>
        <JoinPanel access={access} path={path} refused={actionData ?? undefined} />
      </AccountPage>
    )
  }
  return (
    <AccountPage title={words.lead} steps={steps}>
      {access.status === 'member' ? <MemberAlready {...access} /> : <DeadInvitation status={access.status} />}
    </AccountPage>
  )
}
