import { renderMailMerge } from '#app/exports/mail-merge.server.ts'
import { catalogueFor } from '#app/i18n/catalogue.ts'
import type { Services } from '#app/server/context.server.ts'
import { fileResponse } from '#app/server/file-response.server.ts'
import type { PackagePage } from '#app/server/package-access.server.ts'
import type { TypedText } from '#app/server/round-texts.server.ts'
import { makeRoundTexts, refuseFile } from '#app/server/write-to-missing.server.ts'

/** A list for mail merge, with a new link for each practice that is missing. */
export async function downloadMailMerge(
  services: Services,
  page: PackagePage,
  typed: TypedText,
  origin: string,
): Promise<Response> {
  const made = await makeRoundTexts(services, page, typed, origin)
  if (!made.ok) return refuseFile()
  const { language, title } = page.clusterPackage
  const { csvHeads: heads } = catalogueFor(language).roundMail
  const columns = [heads.practice, heads.email, heads.subject, heads.text, heads.link, heads.deadline]
  const rows = made.texts.map(({ practiceName, email, subject, text, address }) => [
    practiceName,
    email,
    subject,
    text,
    address,
    made.deadline,
  ])
  return fileResponse(`brevfletning-${title}`, 'csv', renderMailMerge(columns, rows))
}
