import { data, redirect } from 'react-router'
import type { Route } from './+types/home.ts'
import { HomeScreen } from '#app/features/cluster/home-screen.tsx'
import { loadHome, openCluster } from '#app/server/home.server.ts'
import { readFields } from '#app/server/read-fields.server.ts'
import { sayWhenFull } from '#app/server/when-full.server.ts'

export function loader({ request, context }: Route.LoaderArgs) {
  return loadHome(request, context)
}

/** Makes another cluster. */
export async function action({ request, context }: Route.ActionArgs) {
  const name = (await readFields(request)).get('cluster') ?? ''
  const outcome = await sayWhenFull(openCluster(request, context, name), [name])
  if (outcome.ok) return redirect(`/klynge/${outcome.clusterId}/praksis`)
  return data({ problem: outcome.problem, name }, { status: 422 })
}

export default function Home({ loaderData, actionData }: Route.ComponentProps) {
  return <HomeScreen home={loaderData} refused={actionData} />
}
