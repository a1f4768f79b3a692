import type { Route } from './+types/step.ts'
import { PackageFactsProvider } from '#app/components/package-facts.tsx'
import { StepEditor } from '#app/features/step-editor/step-editor.tsx'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import { loadStepPage } from '#app/server/step-page.server.ts'

export function loader({ request, context, params }: Route.LoaderArgs) {
  return loadStepPage(request, context, params)
}

/** Another step is another editor: nothing of one may remain in the other. */
export default function StepRoute({ loaderData }: Route.ComponentProps) {
  const { common, steps } = useCatalogue()
  const { packageId, packageTitle, step } = loaderData
  return (
    <>
      <title>{`${steps.pageTitle(step.title, packageTitle)} · ${common.productName}`}</title>
      <PackageFactsProvider facts={loaderData.facts}>
        <StepEditor key={`${packageId}/${step.id}`} page={loaderData} />
      </PackageFactsProvider>
    </>
  )
}
