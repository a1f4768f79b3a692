import { redirect } from 'react-router'
import type { Route } from './+types/send-handouts.ts'
import { readChosen, sendChosen } from '#app/server/send-handouts.server.ts'
import { readForm } from '#app/server/read-fields.server.ts'
import { sayWhenFull } from '#app/server/when-full.server.ts'

/** A file of what was ticked. By POST, since what was downloaded is noted. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const chosen = readChosen(await readForm(request))
  const file = await sayWhenFull(sendChosen(request, context, params.packageId, chosen))
  return file ?? redirect(`/pakker/${params.packageId}/moedemateriale?fejl=ingen`, 303)
}

export function loader({ params }: Route.LoaderArgs) {
  return redirect(`/pakker/${params.packageId}/moedemateriale`)
}
