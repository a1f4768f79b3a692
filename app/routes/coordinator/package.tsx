import { Outlet } from 'react-router'
import type { Route } from './+types/package.ts'
import { PackageShell } from '#app/components/package-shell.tsx'
import { SavedStateIndicator, SavedStateProvider } from '#app/components/saved-state.tsx'
import { loadPackageShell } from '#app/server/package-shell.server.ts'

export function loader({ request, context, params }: Route.LoaderArgs) {
  return loadPackageShell(request, context, params.packageId)
}

export default function Package({ loaderData }: Route.ComponentProps) {
  return (
    <SavedStateProvider key={loaderData.packageId} savedAt={loaderData.savedAt}>
      <PackageShell shell={loaderData} savedState={<SavedStateIndicator />}>
        <Outlet />
      </PackageShell>
    </SavedStateProvider>
  )
}
