import { href, useSearchParams } from 'react-router'
import type { Route } from './+types/form-preview.ts'
import { readTypedForm } from '#app/domain/collection/form-fields.ts'
import { FormPage } from '#app/features/practice-form/form-page.tsx'
import { buildFormView } from '#app/features/practice-form/form-view.ts'
import { useCatalogue, useLocale } from '#app/i18n/use-catalogue.tsx'
import { loadFormPreview } from '#app/server/load-form-preview.server.ts'

export const handle = { framework: false }

export function loader({ request, context, params }: Route.LoaderArgs) {
  const { recordSystem } = readTypedForm(new Map(new URL(request.url).searchParams))
  return loadFormPreview(request, context, params.packageId, recordSystem)
}

export default function FormPreview({ loaderData, params }: Route.ComponentProps) {
  const { preview } = useCatalogue().collection
  const source = { ...loaderData, practiceName: preview.practiceName }
  const stepId = useSearchParams()[0].get('trin') ?? ''
  const back = /^[\w-]+$/.test(stepId)
    ? { back: preview.backToStep, backPath: href('/pakker/:packageId/trin/:stepId', { ...params, stepId }) }
    : { back: preview.back, backPath: href('/pakker/:packageId/dataindsamling', params) }
  return (
    <FormPage view={buildFormView(source, useLocale())} refused={null} preview={{ ...preview, ...back }} />
  )
}
