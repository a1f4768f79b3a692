import type { RouterContextProvider } from 'react-router'
import { type ClusterPage, requireCluster } from '#app/server/cluster-access.server.ts'
import { servicesContext } from '#app/server/context.server.ts'
import { notFound } from '#app/server/package-access.server.ts'
import { findNewestTemplate, type StoredTemplate } from '#db/queries/templates.server.ts'

type Context = Readonly<RouterContextProvider>

/** The cluster of a page about its templates: for owners only, 404 to everybody else. Two statements. */
export async function requireTemplateOwner(
  request: Request,
  context: Context,
  clusterId: string,
): Promise<ClusterPage> {
  const page = await requireCluster(request, context, clusterId, 'write')
  if (page.cluster.role !== 'owner') throw notFound()
  return page
}

/** An own template in its newest version, with whoever asks for it. */
export type TemplateVisit = ClusterPage & { readonly stored: StoredTemplate }

/** Three statements. */
export async function requireTemplate(
  request: Request,
  context: Context,
  params: { readonly clusterId: string; readonly templateId: string },
): Promise<TemplateVisit> {
  const page = await requireTemplateOwner(request, context, params.clusterId)
  const { db } = context.get(servicesContext)
  const stored = await findNewestTemplate(db, params.clusterId, params.templateId)
  if (!stored) throw notFound()
  return { ...page, stored }
}
