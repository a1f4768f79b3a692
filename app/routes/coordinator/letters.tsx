import { data } from 'react-router'
import type { Route } from './+types/letters.ts'
import { LettersPage, NoLetters } from '#app/features/letters/letters-page.tsx'
import { servicesContext } from '#app/server/context.server.ts'
import { drawQr } from '#app/server/draw-qr.server.ts'
import { requirePackage, requireRight } from '#app/server/package-access.server.ts'
import { readFields } from '#app/server/read-fields.server.ts'
import { makeRoundTexts, readTypedText, refuseFile } from '#app/server/write-to-missing.server.ts'

export const handle = { framework: false }

export function headers() {
  return { 'Cache-Control': 'no-store' }
}

/** Asked of the page that shows the letters as well, so it can refuse nobody who may make them. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const page = await requirePackage(request, context, params.packageId)
  requireRight(page, 'collect')
  return { back: `/pakker/${params.packageId}/dataindsamling/skriv` }
}

/** One letter a practice, with a QR code for its link: shown in the answer alone. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const page = await requirePackage(request, context, params.packageId)
  requireRight(page, 'collect')
  const typed = readTypedText(await readFields(request))
  const { origin } = new URL(request.url)
  const made = await makeRoundTexts(context.get(servicesContext), page, typed, origin)
  if (!made.ok) throw refuseFile()
  const letters = made.texts.map((text) => ({ ...text, qr: drawQr(text.address) }))
  return data({ letters, onlyHere: made.onlyHere, clusterName: page.clusterName })
}

export default function Letters({ actionData, loaderData }: Route.ComponentProps) {
  return actionData ? <LettersPage {...actionData} /> : <NoLetters back={loaderData.back} />
}
