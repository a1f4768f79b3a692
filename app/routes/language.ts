import { redirect } from 'react-router'
import type { Route } from './+types/language.ts'
import { localeCookie } from '#app/server/locale.server.ts'
import { readFields } from '#app/server/read-fields.server.ts'
import { safePath } from '#app/server/safe-path.server.ts'

/** Remembers the reader's language and goes back to the page it was chosen on. */
export async function action({ request }: Route.ActionArgs) {
  const form = await readFields(request)
  const locale = form.get('locale') === 'en' ? 'en' : 'da'
  return redirect(safePath(form.get('back') ?? null), {
    headers: { 'Set-Cookie': await localeCookie.serialize(locale) },
  })
}

export function loader() {
  return redirect('/')
}
