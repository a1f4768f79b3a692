import { createHash } from 'node:crypto'
import { guessMapping } from '#app/domain/collection/table/guess-mapping.ts'
import { type ImportField, listImportFields, nameField } from '#app/domain/collection/table/import-field.ts'
import {
  canImport,
  type Existing,
  type ImportChoices,
  type ImportPlan,
  type StandingSeat,
} from '#app/domain/collection/table/import-plan.ts'
import {
  checkMapping,
  columnOf,
  type Mapping,
  type MappingProblem,
  plainRoles,
} from '#app/domain/collection/table/mapping.ts'
import { planImport } from '#app/domain/collection/table/plan-import.ts'
import type { Indicator } from '#app/domain/indicator/indicator.ts'
import { listDataRows, lowestHeader, nameColumns } from '#app/domain/table/find-header.ts'
import { isRowPerPatient } from '#app/domain/table/patient-list.ts'
import { cellsOf, type Table, writeTable } from '#app/domain/table/table.ts'

/** All that the page shows between reading a table and taking it in. Nothing of it is stored. */
export type ImportReview = {
  readonly source: string
  /** The table itself (`writeTable`): it travels with the form. */
  readonly table: string
  readonly columns: readonly {
    readonly name: string
    readonly role: string
    readonly samples: readonly string[]
  }[]
  readonly firstRows: readonly string[]
  readonly mapping: Mapping
  /** What stands in the column that rows are chosen by. */
  readonly filterValues: readonly string[]
  readonly fields: readonly ImportField[]
  readonly problems: readonly MappingProblem[]
  /** Null while the mapping has problems. */
  readonly plan: ImportPlan | null
  readonly seats: readonly { readonly practiceId: string; readonly name: string }[]
  readonly existing: Existing
  readonly canImport: boolean
  /** Of what the plan would write: another digest means that something has changed since it was shown. */
  readonly digest: string
}

type Reviewed = {
  readonly table: Table
  readonly source: string
  readonly indicators: readonly Indicator[]
  readonly seats: readonly StandingSeat[]
}

/** @param fields of the posted form; without a mapping in them one is guessed */
export function reviewImport(reviewed: Reviewed, fields: ReadonlyMap<string, string>): ImportReview {
  const { table, source, indicators, seats } = reviewed
  const importFields = listImportFields(indicators)
  const mapping = readMapping(table, importFields, fields)
  const choices = readChoices(fields)
  const problems = checkMapping(mapping, importFields)
  const plan = problems.length > 0 ? null : planImport({ table, mapping, indicators, seats, choices })
  return {
    source,
    table: writeTable(table),
    columns: describeColumns(table, mapping),
    firstRows: table.slice(0, lowestHeader).map((row) => row.filter((cell) => cell !== '').join(' · ')),
    mapping,
    filterValues: listFilterValues(table, mapping),
    fields: importFields,
    problems,
    plan,
    seats: seats.map(({ practiceId, practiceName: name }) => ({ practiceId, name })),
    existing: choices.existing,
    canImport: plan !== null && canImport(plan),
    digest: plan ? digestPlan(plan) : '',
  }
}

/** The rows of one practice are far too many for a table of practices. */
export function namesPatients(table: Table, mapping: Mapping): boolean {
  const rows = listDataRows(table, mapping.header).map(({ cells }) => cells)
  const keys = (['number', 'name'] as const).map((role) => columnOf(mapping, role))
  const names = keys.filter((column) => column >= 0).map((column) => cellsOf(rows, column))
  return names.some(isRowPerPatient)
}

const samplesShown = 3

function describeColumns(table: Table, mapping: Mapping): ImportReview['columns'] {
  const rows = listDataRows(table, mapping.header).map(({ cells }) => cells)
  return nameColumns(table, mapping.header).map((name, column) => ({
    name,
    role: mapping.roles[column] ?? 'ignore',
    samples: cellsOf(rows, column).slice(0, samplesShown),
  }))
}

function listFilterValues(table: Table, mapping: Mapping): readonly string[] {
  const column = columnOf(mapping, 'filter')
  if (column < 0) return []
  const rows = listDataRows(table, mapping.header).map(({ cells }) => cells)
  return [...new Set(cellsOf(rows, column))].filter((value) => value !== '').toSorted()
}

/** What the form says. Where it says nothing, or the header has moved, a guess. */
function readMapping(
  table: Table,
  importFields: readonly ImportField[],
  fields: ReadonlyMap<string, string>,
): Mapping {
  const header = readHeader(table, fields)
  const guessed = guessMapping(table, importFields, header)
  if (header === undefined || fields.get('header') !== fields.get('header-before')) return guessed
  const allowed: readonly string[] = [...plainRoles, ...importFields.map(nameField)]
  const roles = guessed.roles.map((_, column) => fields.get(`role-${column}`) ?? 'ignore')
  const mapping: Mapping = {
    header,
    numbers: fields.get('numbers') === 'en' ? 'en' : 'da',
    roles: roles.map((role) => (allowed.includes(role) ? role : 'ignore')),
    filter: fields.get('filter') ?? '',
  }
  const values = listFilterValues(table, mapping)
  return values.includes(mapping.filter) ? mapping : { ...mapping, filter: values.at(-1) ?? '' }
}

function readHeader(table: Table, fields: ReadonlyMap<string, string>): number | undefined {
  const header = fields.get('header')
  if (header === undefined || !/^\d{1,2}$/.test(header)) return undefined
  return Math.min(Number(header), lowestHeader, table.length)
}

function readChoices(fields: ReadonlyMap<string, string>): ImportChoices {
  const practices = [...fields].flatMap(([name, value]) => {
    const line = /^practice-(\d{1,5})$/.exec(name)?.[1]
    return line === undefined || value === '' ? [] : [[Number(line), value] as const]
  })
  return {
    practices: new Map(practices),
    existing: fields.get('existing') === 'replace' ? 'replace' : 'keep',
  }
}

function digestPlan({ rows }: ImportPlan): string {
  const written = rows.map(({ line, practiceId, status, cells }) => ({ line, practiceId, status, cells }))
  return createHash('sha256').update(JSON.stringify(written)).digest('hex')
}
