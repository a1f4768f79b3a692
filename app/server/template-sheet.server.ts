import type { RouterContextProvider } from 'react-router'
import type { Handout } from '#app/domain/handout/handout.ts'
import { initialSections } from '#app/domain/package/section-content.ts'
import { danishDay } from '#app/domain/text/format-time.ts'
import { servicesContext } from '#app/server/context.server.ts'
import { findHandout } from '#app/server/handouts.server.ts'
import { notFound } from '#app/server/package-access.server.ts'
import { requireTemplate, type TemplateVisit } from '#app/server/template-access.server.ts'

export type TemplateSheet = TemplateVisit & { readonly handout: Handout }

/** A sheet of an own template, as a new package begins with it. Three statements. */
export async function loadTemplateSheet(
  request: Request,
  context: Readonly<RouterContextProvider>,
  params: { readonly clusterId: string; readonly templateId: string; readonly handoutId: string },
): Promise<TemplateSheet> {
  const visit = await requireTemplate(request, context, params)
  const { template } = visit.stored
  const definition = template.handouts.find(({ id }) => id === params.handoutId)
  const kind = definition?.kinds?.[0] ?? template.kinds[0]?.kind ?? 'clinical'
  const { id, version, language, title } = template
  const sections = initialSections(template, kind)
  const clusterPackage = { id, title, kind, language, template: { id, version }, notice: '', sections }
  const printedOn = danishDay(context.get(servicesContext).now().toISOString())
  const clusterName = visit.cluster.name
  const source = { template, clusterPackage, clusterName, printedOn, deadline: null, shown: null }
  const handout = findHandout(source, params.handoutId)
  if (!handout) throw notFound()
  return { ...visit, handout }
}
