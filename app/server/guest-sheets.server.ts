import type { RouterContextProvider } from 'react-router'
import type { Handout } from '#app/domain/handout/handout.ts'
import { sheetLinkStatus } from '#app/domain/handout/sheet-link.ts'
import { withoutNotes } from '#app/domain/handout/slides/slide.ts'
import { listHandoutImages } from '#app/domain/handout/list-handout-images.ts'
import { danishDay } from '#app/domain/text/format-time.ts'
import { attemptsOn, perSender } from '#app/server/attempts.server.ts'
import { clientAddress } from '#app/server/client-address.server.ts'
import { connectionContext, type Services, servicesContext } from '#app/server/context.server.ts'
import { fileResponse, imageResponse } from '#app/server/file-response.server.ts'
import { findTemplateFor } from '#app/server/find-template.server.ts'
import { findHandout, listHandouts, type HandoutSource, extensionOf } from '#app/server/handouts.server.ts'
import { loadSource } from '#app/server/load-handouts.server.ts'
import { notFound } from '#app/server/package-access.server.ts'
import { hashToken } from '#app/server/tokens.server.ts'
import { listImages } from '#db/queries/images.server.ts'
import { findPackageForGuest } from '#db/queries/packages.server.ts'
import { findSheetLink } from '#db/queries/sheet-links.server.ts'

type Context = Readonly<RouterContextProvider>

/** Why a link opens nothing. It names neither cluster nor topic. */
export type DeadSheetLink = { readonly status: 'unknown' | 'revoked' | 'expired' | 'limited' }

type OpenSheetLink = {
  readonly status: 'open'
  readonly source: HandoutSource
  readonly clusterId: string
  readonly handoutIds: readonly string[]
  readonly lastDay: string
}

export const sheetLinkHttpStatus = {
  unknown: 404,
  revoked: 410,
  expired: 410,
  limited: 429,
  open: 200,
} as const

/** What a link opens now, with the results as the cluster sees them. At most six statements; nothing is written. */
async function openLink(
  request: Request,
  context: Context,
  token: string,
): Promise<OpenSheetLink | DeadSheetLink> {
  const services = context.get(servicesContext)
  const attempts = attemptsOn(services)
  const key = `sheets ${clientAddress(request, context.get(connectionContext))}`
  const now = services.now()
  if (attempts.waitFor(key, perSender, now) > 0) return { status: 'limited' }
  const link = await findSheetLink(services.db, hashToken(token))
  if (!link) {
    attempts.note(key, perSender, now)
    return { status: 'unknown' }
  }
  const status = sheetLinkStatus(link, danishDay(now.toISOString()))
  if (status !== 'open') return { status }
  const found = await loadGuestSource(services, link.packageId)
  return found
    ? { status, ...found, handoutIds: link.handoutIds, lastDay: link.lastDay }
    : { status: 'unknown' }
}

async function loadGuestSource(services: Services, packageId: string) {
  const found = await findPackageForGuest(services.db, packageId)
  if (!found) return undefined
  const { access, clusterPackage } = found
  const { template: made, language } = clusterPackage
  const { clusterId } = access
  const template = await findTemplateFor(services, { clusterId, template: made, language })
  if (!template) throw new Error(`Template ${made.id} is missing in ${language}`)
  const source = await loadSource(services, { ...access, clusterPackage, template }, 'cluster')
  return { source, clusterId }
}

export type GuestSheets = {
  readonly status: 'open'
  readonly clusterName: string
  readonly topic: string
  readonly lastDay: string
  readonly sheets: readonly { readonly id: string; readonly title: string; readonly purpose: string }[]
}

/** The sheets that a link leads to. */
export async function loadGuestSheets(
  request: Request,
  context: Context,
  token: string,
): Promise<GuestSheets | DeadSheetLink> {
  const link = await openLink(request, context, token)
  if (link.status !== 'open') return link
  const { source, handoutIds, lastDay } = link
  const sheets = listHandouts(source).filter(({ id }) => handoutIds.includes(id))
  return {
    status: 'open',
    clusterName: source.clusterName,
    topic: source.clusterPackage.title,
    lastDay,
    sheets: sheets.map(({ id, title, purpose }) => ({ id, title, purpose })),
  }
}

/** One of the sheets; 404 for one that the link does not lead to. */
export async function loadGuestSheet(
  request: Request,
  context: Context,
  { token, handoutId }: { readonly token: string; readonly handoutId: string },
): Promise<{ readonly status: 'open'; readonly handout: Handout } | DeadSheetLink> {
  const link = await openLink(request, context, token)
  return link.status === 'open' ? { status: 'open', handout: requireSheet(link, handoutId) } : link
}

/** One of the sheets as a Word file; 404 for everything else. */
export async function downloadGuestSheet(
  request: Request,
  context: Context,
  { token, handoutId }: { readonly token: string; readonly handoutId: string },
): Promise<Response> {
  const link = await openLink(request, context, token)
  if (link.status !== 'open') throw notFound()
  const handout = requireSheet(link, handoutId)
  const images = await listImages(context.get(servicesContext).db, link.clusterId, listHandoutImages(handout))
  const { exporter } = context.get(servicesContext)
  const pictures = new Map(images.map((image) => [image.id, image]))
  const bytes = await exporter.render({ kind: 'file', handout, pictures })
  return fileResponse(handout.fileName, extensionOf(handout), bytes)
}

/** A picture that stands on one of the sheets. */
export async function loadGuestImage(
  request: Request,
  context: Context,
  { token, imageId }: { readonly token: string; readonly imageId: string },
): Promise<Response> {
  const link = await openLink(request, context, token)
  if (link.status !== 'open') throw notFound()
  const shown = link.handoutIds.flatMap((id) => findHandout(link.source, id) ?? []).flatMap(listHandoutImages)
  if (!shown.includes(imageId)) throw notFound()
  const [image] = await listImages(context.get(servicesContext).db, link.clusterId, [imageId])
  if (!image) throw notFound()
  return imageResponse(image)
}

function requireSheet({ source, handoutIds }: OpenSheetLink, handoutId: string): Handout {
  const handout = handoutIds.includes(handoutId) ? findHandout(source, handoutId) : undefined
  if (!handout) throw notFound()
  return withoutNotes(handout)
}
