import type { RouterContextProvider } from 'react-router'
import { sectionsOf } from '#app/domain/template/find-section.ts'
import type { Section } from '#app/domain/template/template.ts'
import { servicesContext } from '#app/server/context.server.ts'
import { findTemplateFor } from '#app/server/find-template.server.ts'
import { memberCan, notFound } from '#app/server/package-access.server.ts'
import { requireAccount } from '#app/server/session.server.ts'
import { findPackageHead } from '#db/queries/packages.server.ts'
import { findSavedSection, type SavedSection } from '#db/queries/sections.server.ts'

/** A section that somebody is allowed to reach, and who it is. */
export type SectionTarget = {
  readonly packageId: string
  readonly clusterId: string
  readonly accountId: string
  readonly section: Section
}

export type SectionVisit = SectionTarget & { readonly accountName: string }

/** A package as far as its sections go, without their texts. */
export type SectionsVisit = Omit<SectionVisit, 'section'> & {
  readonly sections: readonly Section[]
  readonly canWrite: boolean
}

/**
 * The sections of a package for a member of its cluster; 404 to everybody else. Two statements: the whole package is
 * not read for one section.
 */
export async function requireSections(
  request: Request,
  context: Readonly<RouterContextProvider>,
  packageId: string,
): Promise<SectionsVisit> {
  const { accountId, name } = await requireAccount(request, context)
  const services = context.get(servicesContext)
  const head = await findPackageHead(services.db, packageId, accountId)
  if (!head || head.access.deletedAt !== null) throw notFound()
  const { template, kind, language } = head.clusterPackage
  const { clusterId, role } = head.access
  const found = await findTemplateFor(services, { clusterId, template, language })
  const sections = found ? sectionsOf(found, kind) : []
  return { packageId, clusterId, accountId, accountName: name, sections, canWrite: memberCan(role, 'write') }
}

/** The section of an address for a member of the cluster who may do this; 404 to everybody else. */
export async function requireSection(
  request: Request,
  context: Readonly<RouterContextProvider>,
  params: { readonly packageId: string; readonly sectionId: string },
  what: 'read' | 'write',
): Promise<SectionVisit> {
  const { sections, canWrite, ...visit } = await requireSections(request, context, params.packageId)
  const section = sections.find((one) => one.id === params.sectionId)
  if (!section || (what === 'write' && !canWrite)) throw notFound()
  return { ...visit, section }
}

/** The newest text of a section for a member of its cluster; 404 to others, and while nothing has been saved. */
export async function loadNewestText(
  request: Request,
  context: Readonly<RouterContextProvider>,
  params: { readonly packageId: string; readonly sectionId: string },
): Promise<SavedSection> {
  await requireSection(request, context, params, 'read')
  const newest = await findSavedSection(context.get(servicesContext).db, params)
  if (!newest) throw notFound()
  return newest
}
