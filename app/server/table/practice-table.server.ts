import type { RouterContextProvider } from 'react-router'
import type { PracticeColumn } from '#app/domain/cluster/guess-columns.ts'
import {
  guessPracticeMapping,
  listAdded,
  type PracticeMapping,
  type PracticeRow,
  readPracticeRows,
} from '#app/domain/cluster/practice-table.ts'
import { practiceFields } from '#app/domain/cluster/practice.ts'
import { lowestHeader, nameColumns } from '#app/domain/table/find-header.ts'
import { findPatientList } from '#app/domain/table/patient-list.ts'
import { parseTable, type Table, writeTable } from '#app/domain/table/table.ts'
import { requireCluster } from '#app/server/cluster-access.server.ts'
import { type Services, servicesContext } from '#app/server/context.server.ts'
import type { RefusedTable } from '#app/server/table/import-table.server.ts'
import { readUploadedTable, textOfUpload, type Upload } from '#app/server/table/read-upload.server.ts'
import { addPracticesOnce } from '#app/server/practices.server.ts'
import { listPractices } from '#db/queries/practices.server.ts'

/** What the page shows between reading a list of practices and adding them. Nothing of it is stored. */
export type PracticeTableReview = {
  readonly table: string
  readonly mapping: PracticeMapping
  readonly columns: readonly { readonly name: string; readonly samples: readonly string[] }[]
  readonly firstRows: readonly string[]
  readonly rows: readonly PracticeRow[]
  /** Lines of rows like one on the list that are another practice. */
  readonly others: readonly number[]
  readonly added: number
}

export type PracticeTableOutcome =
  | Pick<RefusedTable, 'step' | 'reason' | 'count' | 'pasted'>
  | { readonly step: 'review'; readonly review: PracticeTableReview }
  | { readonly step: 'added'; readonly count: number }

type Context = Readonly<RouterContextProvider>

/** Reads a list of practices, shows what would be added, and (`intent` "add") adds it: all of it or nothing. */
export async function doPracticeTable(
  request: Request,
  context: Context,
  clusterId: string,
  upload: Upload,
): Promise<PracticeTableOutcome> {
  const page = await requireCluster(request, context, clusterId, 'collect')
  const services = context.get(servicesContext)
  const { fields } = upload
  const given = fields.get('table')
  const read = given === undefined ? await readUploadedTable(upload) : parseTable(given)
  if (!read.ok) return { step: 'refused', ...read, pasted: textOfUpload(upload) }
  const review = await reviewPractices(services, clusterId, read.table, fields)
  const sign = findPatientList(read.table, review.mapping.header)
  if (sign !== null) return { step: 'refused', reason: sign, count: 0, pasted: '' }
  if (fields.get('intent') !== 'add' || review.added === 0) return { step: 'review', review }
  const practices = listAdded(review.rows, new Set(review.others))
  await addPracticesOnce(services, page, practices)
  return { step: 'added', count: practices.length }
}

const samplesShown = 3

async function reviewPractices(
  services: Services,
  clusterId: string,
  table: Table,
  fields: ReadonlyMap<string, string>,
): Promise<PracticeTableReview> {
  const mapping = readMapping(table, fields)
  const rows = readPracticeRows(table, mapping, await listPractices(services.db, clusterId))
  const others = rows.filter(({ line }) => fields.get(`other-${line}`) === 'yes').map(({ line }) => line)
  const samples = table.slice(mapping.header, mapping.header + samplesShown)
  return {
    table: writeTable(table),
    mapping,
    columns: nameColumns(table, mapping.header).map((name, column) => ({
      name,
      samples: samples.map((row) => row[column] ?? ''),
    })),
    firstRows: table.slice(0, lowestHeader).map((row) => row.filter((cell) => cell !== '').join(' · ')),
    rows,
    others,
    added: listAdded(rows, new Set(others)).length,
  }
}

/** What the form says; a guess where it says nothing or the header has moved. */
function readMapping(table: Table, fields: ReadonlyMap<string, string>): PracticeMapping {
  const header = fields.get('header')
  if (header === undefined || !/^\d{1,2}$/.test(header)) return guessPracticeMapping(table)
  const row = Math.min(Number(header), lowestHeader, table.length)
  const guessed = guessPracticeMapping(table, row)
  if (header !== fields.get('header-before')) return guessed
  return {
    header: row,
    columns: guessed.columns.map((_, column) => readColumn(fields.get(`role-${column}`))),
  }
}

function readColumn(role: string | undefined): PracticeColumn {
  return practiceFields.find((field) => field === role) ?? ''
}
