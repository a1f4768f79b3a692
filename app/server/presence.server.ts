import type { RouterContextProvider } from 'react-router'
import { type Colleague, listColleagues, noteWriting, type Writing } from '#app/domain/package/presence.ts'
import { isJsonObject } from '#app/domain/text/json-value.ts'
import { type Services, servicesContext } from '#app/server/context.server.ts'
import { requireSections, type SectionVisit } from '#app/server/section-access.server.ts'

/** Who writes where, by package, in the memory of this server: a restart forgets, and half a minute brings it back. */
const writings = new WeakMap<Services, Map<string, readonly Writing[]>>()

/** Notes that somebody writes in a section. */
export function noteAtWork(services: Services, visit: SectionVisit): void {
  const { packageId, accountId, accountName, section } = visit
  const packages = packagesOf(services)
  const seenAt = services.now().getTime()
  const writing = { accountId, name: accountName, sectionId: section.id, sectionTitle: section.title, seenAt }
  packages.set(packageId, noteWriting(packages.get(packageId) ?? [], writing))
}

/** Who else writes in the package now. A package that nobody writes in any more is forgotten. */
export function listAtWork(services: Services, packageId: string, accountId: string): readonly Colleague[] {
  const packages = packagesOf(services)
  const now = services.now().getTime()
  const all = packages.get(packageId) ?? []
  if (listColleagues(all, '', now).length === 0) packages.delete(packageId)
  return listColleagues(all, accountId, now)
}

/**
 * Answers a page that asks who else is there and tells where its own reader writes: JSON with a `sectionId`, which is
 * null where somebody only looks. Two statements, and nothing is written. 404 to whoever may not read the package.
 */
export async function reportPresence(
  request: Request,
  context: Readonly<RouterContextProvider>,
  packageId: string,
): Promise<readonly Colleague[]> {
  const services = context.get(servicesContext)
  const body: unknown = await request.json().catch(() => null)
  const { sections, canWrite, ...visit } = await requireSections(request, context, packageId)
  const sectionId = isJsonObject(body) ? body['sectionId'] : null
  const section = sections.find(({ id }) => id === sectionId)
  if (section && canWrite) noteAtWork(services, { ...visit, section })
  return listAtWork(services, packageId, visit.accountId)
}

function packagesOf(services: Services): Map<string, readonly Writing[]> {
  const packages = writings.get(services) ?? new Map<string, readonly Writing[]>()
  writings.set(services, packages)
  return packages
}
