import type { RouterContextProvider } from 'react-router'
import { catalogueFor } from '#app/i18n/catalogue.ts'
import { servicesContext } from '#app/server/context.server.ts'
import { findTemplateFor } from '#app/server/find-template.server.ts'
import { createRequestCache } from '#app/server/request-cache.server.ts'
import { requireAccount } from '#app/server/session.server.ts'
import type { Template } from '#app/domain/template/template.ts'
import type { SignedIn } from '#db/queries/accounts.server.ts'
import { findPackage, type PackageAccess, type Role } from '#db/queries/packages.server.ts'

export type PackagePage = PackageAccess & {
  readonly account: SignedIn
  readonly template: Template
  /** Which round an address asks for; the newest where it names none. */
  readonly roundNumber?: number | null
}

const sharedPages = createRequestCache<PackagePage>()

/**
 * The package of a page, with its template, for a signed-in member of its cluster. Everybody else gets 404, never 403:
 * that a package exists is nobody else's business. Two statements, shared by all loaders of one request; one more the
 * first time that a template of the cluster's own is asked for.
 */
export function requirePackage(
  request: Request,
  context: Readonly<RouterContextProvider>,
  packageId: string,
): Promise<PackagePage> {
  return sharedPages(request, context, packageId, () => loadPackagePage(request, context, packageId))
}

async function loadPackagePage(
  request: Request,
  context: Readonly<RouterContextProvider>,
  packageId: string,
): Promise<PackagePage> {
  const account = await requireAccount(request, context)
  const services = context.get(servicesContext)
  const found = await findPackage(services.db, packageId, account.accountId)
  if (!found || found.deletedAt !== null) throw notFound()
  const { template: made, language } = found.clusterPackage
  const { clusterId } = found
  const template = await findTemplateFor(services, { clusterId, template: made, language })
  if (!template) throw new Error(`Template ${made.id} is missing in ${language}`)
  return { ...found, account, template }
}

/** A page turns it into its own words; what is no page, as a download, shows these. */
export function notFound(): Response {
  const words = (['da', 'en'] as const).map((locale) => catalogueFor(locale).common.errors.notFound)
  return new Response(words.join('\n'), {
    status: 404,
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })
}

/** What each role may do in a package. */
const allowed: Record<Role, readonly ('read' | 'write' | 'collect' | 'see-names')[]> = {
  owner: ['read', 'write', 'collect', 'see-names'],
  editor: ['read', 'write', 'collect'],
  data: ['read', 'collect', 'see-names'],
  reader: ['read'],
}

/** `memberCan(role, 'write')`: screens and server ask the same question. */
export function memberCan(role: Role, what: 'read' | 'write' | 'collect' | 'see-names'): boolean {
  return allowed[role].includes(what)
}

/** Refuses with 404 what the role may not do. */
export function requireRight(page: PackageAccess, what: 'write' | 'collect' | 'see-names'): void {
  if (!memberCan(page.role, what)) throw notFound()
}
