import type { Route } from './+types/template-sheet.ts'
import { ClusterPage } from '#app/features/cluster/cluster-page.tsx'
import { SheetPreview } from '#app/features/template-editor/sheet-preview.tsx'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import { loadTemplateSheet } from '#app/server/template-sheet.server.ts'

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { cluster, stored, handout } = await loadTemplateSheet(request, context, params)
  return { clusterName: cluster.name, clusterId: cluster.id, templateTitle: stored.title, handout }
}

export default function TemplateSheet({ loaderData, params }: Route.ComponentProps) {
  const { title } = useCatalogue().templateEditor
  const { clusterName, clusterId, templateTitle, handout } = loaderData
  const editor = `/klynge/${clusterId}/skabeloner/${params.templateId}?del=ark/${params.handoutId}`
  const crumbs = [
    { label: clusterName, href: '/' },
    { label: title, href: `/klynge/${clusterId}/skabeloner` },
    { label: templateTitle, href: editor },
    { label: handout.title },
  ]
  return (
    <ClusterPage title={handout.title} crumbs={crumbs}>
      <SheetPreview handout={handout} back={editor} />
    </ClusterPage>
  )
}
