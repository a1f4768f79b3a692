import { redirect, type RouterContextProvider } from 'react-router'
import { fileResponse } from '#app/server/file-response.server.ts'
import { buildHandouts, renderHandoutArchive, renderHandoutFile } from '#app/server/handouts.server.ts'
import { loadHandout, loadHandoutSource } from '#app/server/load-handouts.server.ts'
import { loadPictures } from '#app/server/load-pictures.server.ts'
import { logError } from '#app/server/log.server.ts'

/** One sheet as a Word file. */
export async function downloadHandout(
  request: Request,
  context: Readonly<RouterContextProvider>,
  packageId: string,
  handoutId: string,
): Promise<Response> {
  const handout = await loadHandout(request, context, packageId, handoutId)
  return orBackToTheSheets(packageId, async () => {
    const pictures = await loadPictures(request, context, packageId, [handout])
    const { bytes } = await renderHandoutFile(handout, pictures)
    return fileResponse(handout.fileName, 'docx', bytes)
  })
}

/** Every sheet as a Word file, in one archive. */
export async function downloadAllHandouts(
  request: Request,
  context: Readonly<RouterContextProvider>,
  packageId: string,
): Promise<Response> {
  const source = await loadHandoutSource(request, context, packageId)
  return orBackToTheSheets(packageId, async () => {
    const handouts = buildHandouts(source)
    const pictures = await loadPictures(request, context, packageId, handouts)
    return fileResponse(source.clusterPackage.title, 'zip', await renderHandoutArchive(handouts, pictures))
  })
}

/** A file that cannot be made is told on the page with the sheets: the texts are safe, and there is another way. */
async function orBackToTheSheets(packageId: string, render: () => Promise<Response>): Promise<Response> {
  try {
    return await render()
  } catch (error) {
    logError(error)
    return redirect(`/pakker/${packageId}/moedemateriale?fejl=fil`)
  }
}
