import { Outlet } from 'react-router'
import type { Route } from './+types/package.ts'
import { PackageShell } from '#app/components/package-shell.tsx'
import { SavedTime } from '#app/components/saved-time.tsx'
import { loadPackageShell } from '#app/server/package-shell.server.ts'

export function loader({ request, context, params }: Route.LoaderArgs) {
  return loadPackageShell(request, context, params.packageId)
}

export default function Package({ loaderData }: Route.ComponentProps) {
  return (
    <PackageShell shell={loaderData} savedState={<SavedTime savedAt={loaderData.savedAt} />}>
      <Outlet />
    </PackageShell>
  )
}
