import type { RouterContextProvider } from 'react-router'
import { roundCan } from '#app/domain/collection/round-can.ts'
import { applyImport } from '#app/domain/collection/table/apply-import.ts'
import { listImportFields } from '#app/domain/collection/table/import-field.ts'
import type { Round } from '#app/domain/collection/round.ts'
import { findHeader } from '#app/domain/table/find-header.ts'
import { findPatientList, type PatientListSign } from '#app/domain/table/patient-list.ts'
import { parseTable, type Table } from '#app/domain/table/table.ts'
import { type Services, servicesContext } from '#app/server/context.server.ts'
import { logRound } from '#app/server/log-round.server.ts'
import { type PackagePage, requirePackage, requireRight } from '#app/server/package-access.server.ts'
import type { FileProblem, ReadTable } from '#app/server/table/read-table.server.ts'
import {
  readUploadedTable,
  sourceOfUpload,
  textOfUpload,
  type Upload,
} from '#app/server/table/read-upload.server.ts'
import { type ImportReview, namesPatients, reviewImport } from '#app/server/table/review-import.server.ts'
import { makeId } from '#app/server/tokens.server.ts'
import type { Database } from '#db/connection.server.ts'
import { findLatestRound } from '#db/queries/rounds.server.ts'
import {
  type ImportBatch,
  listImports,
  listStandingSeats,
  saveImport,
  undoImport,
  type UndoneImport,
} from '#db/queries/table-imports.server.ts'

export type ImportPage = {
  readonly packageId: string
  /** `not-now`: the round takes no numbers. `questions`: it asks for nothing that a table can hold. */
  readonly status: 'no-round' | 'not-now' | 'questions' | 'ready'
  readonly imports: readonly ImportBatch[]
}

/** A table that was not taken, and what was pasted, unless it may not be shown again. */
export type RefusedTable = {
  readonly step: 'refused'
  readonly reason: Extract<ReadTable, { ok: false }>['reason'] | FileProblem | PatientListSign
  readonly count: number
  readonly pasted: string
  readonly source: string
}

export type ImportOutcome =
  | RefusedTable
  | { readonly step: 'not-now' }
  /** `isChanged`: it is not what was shown when the button was pressed, so nothing was written. */
  | { readonly step: 'review'; readonly review: ImportReview; readonly isChanged: boolean }
  | { readonly step: 'imported'; readonly id: string }
  | ({ readonly step: 'undone' } & UndoneImport)

/** For the data role alone. Five statements, those of `requirePackage` included. */
export async function loadImportPage(
  request: Request,
  context: Readonly<RouterContextProvider>,
  packageId: string,
): Promise<ImportPage> {
  const page = await requirePackage(request, context, packageId)
  requireRight(page, 'see-names')
  const { db } = context.get(servicesContext)
  const round = await findLatestRound(db, packageId)
  if (!round) return { packageId, status: 'no-round', imports: [] }
  return { packageId, status: statusOf(round), imports: await listImports(db, round.id) }
}

function statusOf(round: Round): ImportPage['status'] {
  if (listImportFields(round.indicators).length === 0) return 'questions'
  return roundCan.importTable(round) ? 'ready' : 'not-now'
}

/** Does what the pressed button says: read a table, look at it again, take it in, or undo one. */
export function doImportJob(services: Services, page: PackagePage, upload: Upload): Promise<ImportOutcome> {
  requireRight(page, 'see-names')
  return services.db.transaction().execute(async (db) => {
    const round = await findLatestRound(db, page.clusterPackage.id)
    if (!round || statusOf(round) !== 'ready') return { step: 'not-now' }
    const now = services.now().toISOString()
    const job = { db, page, round, now }
    if (upload.fields.get('intent') === 'undo') return undo(job, upload.fields.get('batch') ?? '')
    const read = await readTable(upload)
    if (!read.ok) return refuse(upload, read)
    const sign = findPatientList(read.table, findHeader(read.table))
    if (sign !== null) return { ...refuse(upload, { reason: sign, count: 0 }), pasted: '' }
    return look(job, upload, read.table)
  })
}

type Job = {
  readonly db: Database
  readonly page: PackagePage
  readonly round: Round
  readonly now: string
}

/** A table that was read already comes back in the form's own field. */
function readTable(upload: Upload): Promise<ReadTable> | ReadTable {
  const table = upload.fields.get('table')
  return table === undefined ? readUploadedTable(upload) : parseTable(table)
}

function refuse(upload: Upload, { reason, count }: Pick<RefusedTable, 'reason' | 'count'>): RefusedTable {
  return { step: 'refused', reason, count, pasted: textOfUpload(upload), source: sourceOfUpload(upload) }
}

/** Shows names beside numbers, which the log notes; takes in what was shown, and nothing else. */
async function look(job: Job, upload: Upload, table: Table): Promise<ImportOutcome> {
  const { db, page, round, now } = job
  const { indicators } = round
  const seats = await listStandingSeats(db, round.id)
  const source = sourceOfUpload(upload)
  const review = reviewImport({ table, source, indicators, seats }, upload.fields)
  if (namesPatients(table, review.mapping)) {
    return { ...refuse(upload, { reason: 'many-rows', count: 0 }), pasted: '' }
  }
  const isImport = upload.fields.get('intent') === 'import'
  const isChanged = isImport && upload.fields.get('digest') !== review.digest
  if (!isImport || isChanged || !review.canImport || !review.plan) {
    await logRound(db, page, { what: 'names-seen', at: now, detail: source })
    return { step: 'review', review, isChanged }
  }
  const id = makeId()
  const imported = applyImport(review.plan, indicators, seats)
  const { accountId } = page.account
  await saveImport(db, { id, roundId: round.id, accountId, source, now, seats: imported })
  await logRound(db, page, { what: 'table-imported', at: now, detail: source })
  return { step: 'imported', id }
}

async function undo({ db, page, round, now }: Job, batchId: string): Promise<ImportOutcome> {
  const undone = await undoImport(db, round.id, batchId, now)
  if (!undone) return { step: 'not-now' }
  await logRound(db, page, { what: 'table-import-undone', at: now })
  return { step: 'undone', ...undone }
}
