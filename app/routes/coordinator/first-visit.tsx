import { data, redirect } from 'react-router'
import type { Route } from './+types/first-visit.ts'
import { AccountPage } from '#app/features/account/account-page.tsx'
import { FirstVisitForm } from '#app/features/account/first-visit-form.tsx'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import { servicesContext } from '#app/server/context.server.ts'
import { openDemo } from '#app/server/demo.server.ts'
import { loadFirstVisit, openFirstAccount } from '#app/server/first-account.server.ts'
import { readLocale } from '#app/server/locale.server.ts'
import { readFields } from '#app/server/read-fields.server.ts'
import { listStepTitles } from '#app/server/template-store.server.ts'
import { sayWhenFull } from '#app/server/when-full.server.ts'

export async function loader({ request, context }: Route.LoaderArgs) {
  const visit = await loadFirstVisit(request, context)
  if (!visit) throw redirect('/log-ind')
  return {
    ...visit,
    steps: listStepTitles(context.get(servicesContext).templates, await readLocale(request)),
  }
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await readFields(request)
  const read = (field: string) => form.get(field) ?? ''
  const values = { name: read('name'), email: read('email'), cluster: read('cluster') }
  const typed = { ...values, code: read('code'), password: read('password') }
  const seesExample = form.get('next') === 'example'
  const opened = await sayWhenFull(
    openFirstAccount(request, context, typed, seesExample),
    Object.values(values),
  )
  if (!opened) throw redirect('/log-ind')
  if (!opened.ok) return data({ refusal: opened, values }, { status: 422 })
  const path = seesExample
    ? `/pakker/${await sayWhenFull(openDemo(opened.accountId, context.get(servicesContext)))}`
    : '/'
  return redirect(path, { headers: { 'Set-Cookie': opened.setCookie } })
}

const nothingTyped = { name: '', email: '', cluster: '' }

export default function FirstVisit({ loaderData, actionData }: Route.ComponentProps) {
  const words = useCatalogue().signIn.firstVisit
  return (
    <AccountPage title={words.title} steps={loaderData.steps}>
      <FirstVisitForm
        needsCode={loaderData.needsCode}
        refusal={actionData?.refusal}
        values={actionData?.values ?? nothingTyped}
      />
    </AccountPage>
  )
}
