import { redirect } from 'react-router'
import type { Route } from './+types/demo.ts'
import { servicesContext } from '#app/server/context.server.ts'
import { openDemo, removeDemo } from '#app/server/demo.server.ts'
import { readFields } from '#app/server/read-fields.server.ts'
import { requireAccount } from '#app/server/session.server.ts'
import { sayWhenFull } from '#app/server/when-full.server.ts'

/** Opens the example; with `remove`, the id of a demo cluster, removes that. */
export async function action({ request, context }: Route.ActionArgs) {
  const { accountId } = await requireAccount(request, context)
  const remove = (await readFields(request)).get('remove')
  if (remove !== undefined) {
    await sayWhenFull(removeDemo(request, context, remove))
    return redirect('/')
  }
  return redirect(`/pakker/${await sayWhenFull(openDemo(accountId, context.get(servicesContext)))}`)
}

export function loader() {
  return redirect('/')
}
