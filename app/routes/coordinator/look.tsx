import { data, href, redirect, useSearchParams } from 'react-router'
import type { Route } from './+types/look.ts'
import { ClusterPage } from '#app/features/cluster/cluster-page.tsx'
import { LookScreen } from '#app/features/cluster/look-screen.tsx'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import { loadLook, type PostedLook, saveLook } from '#app/server/cluster-look.server.ts'
import { readUpload, type Upload } from '#app/server/table/read-upload.server.ts'
import { sayWhenFull } from '#app/server/when-full.server.ts'

export function loader({ request, context, params }: Route.LoaderArgs) {
  return loadLook(request, context, params.clusterId)
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const posted = readPosted(await readUpload(request))
  const typed = [posted.contact, posted.footer, posted.logoAlt]
  const outcome = await sayWhenFull(saveLook(request, context, params.clusterId, posted), typed)
  if (!outcome.ok) return data(outcome, { status: 422 })
  throw redirect(`${href('/klynge/:clusterId/udseende', params)}?gemt`, 303)
}

function readPosted({ fields, file }: Upload): PostedLook {
  const read = (field: string) => fields.get(field) ?? ''
  return {
    accent: fields.get('nearest') ?? read('accent'),
    contact: read('contact'),
    footer: read('footer'),
    logoAlt: read('logoAlt'),
    file: file && file.bytes.byteLength > 0 ? file.bytes : null,
    removesLogo: fields.has('removesLogo'),
  }
}

export default function Look({ loaderData, actionData }: Route.ComponentProps) {
  const { title } = useCatalogue().look
  const [search] = useSearchParams()
  const crumbs = [{ label: loaderData.cluster.name, href: '/' }, { label: title }]
  return (
    <ClusterPage title={title} crumbs={crumbs}>
      <LookScreen
        key={JSON.stringify([loaderData.look, actionData?.typed])}
        page={loaderData}
        outcome={actionData}
        isSaved={search.has('gemt') && actionData === undefined}
      />
    </ClusterPage>
  )
}
