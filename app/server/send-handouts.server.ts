import type { RouterContextProvider } from 'react-router'
import { type Destination, parseDestination } from '#app/domain/results/destination.ts'
import { servicesContext } from '#app/server/context.server.ts'
import { nameFor, orBackToTheSheets } from '#app/server/download-handouts.server.ts'
import { fileResponse } from '#app/server/file-response.server.ts'
import { digestOf } from '#app/server/handout-digest.server.ts'
import { buildInTurns, type HandoutSource, extensionOf } from '#app/server/handouts.server.ts'
import { loadFullSource, sourceFor } from '#app/server/load-handouts.server.ts'
import { loadPictures } from '#app/server/load-pictures.server.ts'
import { logRound } from '#app/server/log-round.server.ts'
import { type PackagePage, requirePackage } from '#app/server/package-access.server.ts'
import { recordHandoutDownloads } from '#db/queries/handout-downloads.server.ts'

type Context = Readonly<RouterContextProvider>

/** What a person ticked on the page with the sheets. */
export type ChosenSheets = {
  readonly handoutIds: readonly string[]
  /** Pseudonyms whose copies are wanted; none stands for all. */
  readonly practices: readonly string[]
  readonly destination: Destination
}

export function readChosen(form: FormData): ChosenSheets {
  const read = (name: string) => form.getAll(name).filter((value) => typeof value === 'string')
  return {
    handoutIds: read('handout'),
    practices: read('practice'),
    destination: parseDestination(read('til')[0] ?? null),
  }
}

/** The ticked sheets: one as a file of its own, several in an archive. Null where none of them is a sheet of the package. */
export async function sendChosen(
  request: Request,
  context: Context,
  packageId: string,
  chosen: ChosenSheets,
): Promise<Response | null> {
  const page = await requirePackage(request, context, packageId)
  const full = await loadFullSource(context.get(servicesContext), page, chosen.destination)
  const source = chooseCopies(sourceFor(page, full), chosen.practices)
  const handouts = await buildInTurns(source, (id) => chosen.handoutIds.includes(id))
  const [first] = handouts
  if (!first) return null
  return orBackToTheSheets(packageId, async () => {
    const pictures = await loadPictures(request, context, packageId, handouts)
    const single = handouts.length === 1
    const { exporter } = context.get(servicesContext)
    const bytes = await exporter.render(
      single ? { kind: 'file', handout: first, pictures } : { kind: 'archive', handouts, pictures },
    )
    await recordDownload(context, page, chosen.handoutIds)
    const { title, language } = page.clusterPackage
    const name = nameFor(chosen.destination, single ? first.fileName : title, language)
    return fileResponse(name, single ? extensionOf(first) : 'zip', bytes)
  })
}

/** Notes what stands on these sheets now, and in the log that they were downloaded. Ids of no sheet are passed over. */
export async function noteDownload(
  request: Request,
  context: Context,
  packageId: string,
  handoutIds: readonly string[],
): Promise<void> {
  await recordDownload(context, await requirePackage(request, context, packageId), handoutIds)
}

async function recordDownload(
  context: Context,
  page: PackagePage,
  handoutIds: readonly string[],
): Promise<void> {
  const services = context.get(servicesContext)
  // Whatever was downloaded, it is compared with what the cluster sees: that is what the page shows.
  const source = await loadFullSource(services, page, 'cluster')
  const at = services.now().toISOString()
  const sheets = await buildInTurns(source, (id) => handoutIds.includes(id))
  if (sheets.length === 0) return
  const downloads = sheets.map((sheet) => ({ handoutId: sheet.id, digest: digestOf(sheet), at }))
  await services.db.transaction().execute(async (db) => {
    await recordHandoutDownloads(db, page.clusterPackage.id, downloads)
    const detail = sheets.length === 1 ? (sheets[0]?.title ?? '') : String(sheets.length)
    await logRound(db, page, { what: 'handouts-downloaded', at, detail })
  })
}

function chooseCopies(source: HandoutSource, practices: readonly string[]): HandoutSource {
  if (practices.length === 0 || !source.copies) return source
  return { ...source, copies: source.copies.filter(({ pseudonym }) => practices.includes(pseudonym)) }
}
