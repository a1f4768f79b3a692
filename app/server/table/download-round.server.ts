import type { RouterContextProvider } from 'react-router'
import { buildRawRound } from '#app/domain/collection/table/raw-round.ts'
import { renderCsv, renderWorkbook } from '#app/exports/spreadsheet.server.ts'
import { servicesContext } from '#app/server/context.server.ts'
import { fileResponse } from '#app/server/file-response.server.ts'
import { logRound } from '#app/server/log-round.server.ts'
import { notFound, requirePackage, requireRight } from '#app/server/package-access.server.ts'
import { readFields } from '#app/server/read-fields.server.ts'
import { findLatestRound, listPseudonyms } from '#db/queries/rounds.server.ts'
import { listStandingSeats } from '#db/queries/table-imports.server.ts'

/** What the practices have sent, with names, as a file for the data role. Posted, since the log notes it. */
export async function downloadRound(
  request: Request,
  context: Readonly<RouterContextProvider>,
  packageId: string,
): Promise<Response> {
  const page = await requirePackage(request, context, packageId)
  requireRight(page, 'see-names')
  const { db, now } = context.get(servicesContext)
  const round = await findLatestRound(db, packageId)
  if (!round) throw notFound()
  const format = (await readFields(request)).get('format') === 'csv' ? 'csv' : 'xlsx'
  const { title, language } = page.clusterPackage
  const seats = await listStandingSeats(db, round.id)
  const sheets = buildRawRound(round, seats, await listPseudonyms(db, packageId), language)
  const bytes = format === 'csv' ? renderCsv(sheets) : await renderWorkbook(sheets, { title, language })
  await logRound(db, page, { what: 'round-downloaded', at: now().toISOString(), detail: format })
  return fileResponse(title, format, bytes)
}
