import { redirect } from 'react-router'
import type { Route } from './+types/sign-out.ts'
import { servicesContext } from '#app/server/context.server.ts'
import { closeSession } from '#app/server/session.server.ts'
import { sayWhenFull } from '#app/server/when-full.server.ts'

export async function action({ request, context }: Route.ActionArgs) {
  const setCookie = await sayWhenFull(closeSession(request, context.get(servicesContext)))
  return redirect('/log-ind', { headers: { 'Set-Cookie': setCookie } })
}

/** Signing out is a button, never a link: a page fetched in advance must not sign anybody out. */
export function loader() {
  return redirect('/')
}
