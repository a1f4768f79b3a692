import { redirect, type RouterContextProvider } from 'react-router'
import type { Destination } from '#app/domain/results/destination.ts'
import type { Locale } from '#app/domain/text/locale.ts'
import { catalogueFor } from '#app/i18n/catalogue.ts'
import { servicesContext } from '#app/server/context.server.ts'
import { fileResponse } from '#app/server/file-response.server.ts'
import { buildInTurns, extensionOf } from '#app/server/handouts.server.ts'
import { loadHandout, loadHandoutSource } from '#app/server/load-handouts.server.ts'
import { loadPictures } from '#app/server/load-pictures.server.ts'
import { logError } from '#app/server/log.server.ts'
import { readDestination } from '#app/server/read-destination.server.ts'

/** One sheet as a Word file, or a deck as a PowerPoint file. */
export async function downloadHandout(
  request: Request,
  context: Readonly<RouterContextProvider>,
  packageId: string,
  handoutId: string,
): Promise<Response> {
  const handout = await loadHandout(request, context, packageId, handoutId)
  return orBackToTheSheets(packageId, async () => {
    const pictures = await loadPictures(request, context, packageId, [handout])
    const bytes = await context.get(servicesContext).exporter.render({ kind: 'file', handout, pictures })
    return fileResponse(
      nameFor(readDestination(request), handout.fileName, handout.language),
      extensionOf(handout),
      bytes,
    )
  })
}

/** Every sheet and deck, in one archive. */
export async function downloadAllHandouts(
  request: Request,
  context: Readonly<RouterContextProvider>,
  packageId: string,
): Promise<Response> {
  const source = await loadHandoutSource(request, context, packageId)
  return orBackToTheSheets(packageId, async () => {
    const handouts = await buildInTurns(source)
    const pictures = await loadPictures(request, context, packageId, handouts)
    const { title, language } = source.clusterPackage
    const name = nameFor(readDestination(request), title, language)
    return fileResponse(
      name,
      'zip',
      await context.get(servicesContext).exporter.render({ kind: 'archive', handouts, pictures }),
    )
  })
}

/** What may leave the cluster says so in its name, so that two files of one sheet are not taken for each other. */
export function nameFor(destination: Destination, name: string, locale: Locale): string {
  if (destination === 'cluster') return name
  return `${name} (${catalogueFor(locale).common.destination.inFileName})`
}

/** A file that cannot be made is told on the page with the sheets: the texts are safe, and there is another way. */
export async function orBackToTheSheets(
  packageId: string,
  render: () => Promise<Response>,
): Promise<Response> {
  try {
    return await render()
  } catch (error) {
    logError(error)
    return redirect(`/pakker/${packageId}/moedemateriale?fejl=fil`)
  }
}
