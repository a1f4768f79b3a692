import { data } from 'react-router'
import type { Route } from './+types/letters.ts'
import { LettersPage } from '#app/features/letters/letters-page.tsx'
import { servicesContext } from '#app/server/context.server.ts'
import { drawQr } from '#app/server/draw-qr.server.ts'
import { notFound, requirePackage, requireRight } from '#app/server/package-access.server.ts'
import { readFields } from '#app/server/read-fields.server.ts'
import { makeRoundTexts, readTypedText, refuseFile } from '#app/server/write-to-missing.server.ts'

export const handle = { framework: false }

export function headers() {
  return { 'Cache-Control': 'no-store' }
}

export function loader() {
  throw notFound()
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

export default function Letters({ actionData }: Route.ComponentProps) {
  return actionData ? <LettersPage {...actionData} /> : null
}
