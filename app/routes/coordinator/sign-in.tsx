import { data, redirect } from 'react-router'
import type { Route } from './+types/sign-in.ts'
import { AccountPage } from '#app/features/account/account-page.tsx'
import { SignInForm } from '#app/features/account/sign-in-form.tsx'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import { servicesContext } from '#app/server/context.server.ts'
import { readFields } from '#app/server/read-fields.server.ts'
import { safePath } from '#app/server/safe-path.server.ts'
import { findAccount } from '#app/server/session.server.ts'
import { signIn } from '#app/server/sign-in.server.ts'
import { readLocale } from '#app/server/locale.server.ts'
import { listStepTitles } from '#app/server/template-store.server.ts'
import { sayWhenFull } from '#app/server/when-full.server.ts'

export async function loader({ request, context }: Route.LoaderArgs) {
  const next = safePath(new URL(request.url).searchParams.get('videre'))
  if (await findAccount(request, context)) throw redirect(next)
  return { next, steps: listStepTitles(context.get(servicesContext).templates, await readLocale(request)) }
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await readFields(request)
  const email = form.get('email') ?? ''
  const typed = { email, password: form.get('password') ?? '' }
  const outcome = await sayWhenFull(signIn(request, context, typed), [email])
  if (!outcome.ok) return data({ refusal: outcome, email }, { status: 422 })
  return redirect(safePath(form.get('videre') ?? null), { headers: { 'Set-Cookie': outcome.setCookie } })
}

export default function SignIn({ loaderData, actionData }: Route.ComponentProps) {
  const words = useCatalogue().signIn
  return (
    <AccountPage title={words.signIn} steps={loaderData.steps}>
      <SignInForm refusal={actionData?.refusal} email={actionData?.email ?? ''} next={loaderData.next} />
    </AccountPage>
  )
}
