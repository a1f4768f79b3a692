import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Answers } from '#app/domain/collection/answers.ts'
import { guessMapping } from '#app/domain/collection/table/guess-mapping.ts'
import { listImportFields } from '#app/domain/collection/table/import-field.ts'
import { leaveOut } from '#app/domain/collection/table/import-plan.ts'
import { planImport } from '#app/domain/collection/table/plan-import.ts'
import { buildIndicators } from '#app/domain/indicator/number-indicators.ts'
import { checkPackage } from '#app/domain/package/consistency/check-package.ts'
import { computeProgress, itemsOfRole } from '#app/domain/package/section-content.ts'
import { findExample, findTemplate, loadTemplates } from '#app/server/template-store.server.ts'

const store = loadTemplates('templates')
const template = getOrThrow(findTemplate(store, { id: 'klyngepakke', version: 1 }, 'da'))
const medication = getOrThrow(findExample(store, 'medicinkort'))
const indicators = buildIndicators(itemsOfRole(template, medication.sections, 'indicators'))
const given = new Map(medication.rounds.flatMap(({ answers }) => answers.map((each) => [each.practice, each.answers])))

function getOrThrow<T>(found: T | undefined): T {
  if (!found) throw new Error('A file in templates is missing.')
  return found
}

/** What a pasted table would set, by practice, in a round that is still empty. */
function readPasted(file: string): ReadonlyMap<string, Answers> {
  const table = readFileSync(`tests/fixtures/${file}`, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'))
  const seats = medication.cluster.practices.map(({ name, number }) => ({
    participantId: number,
    practiceId: number,
    practiceName: name,
    practiceNumber: number,
    draft: {},
    answers: null,
    counted: null,
  }))
  const mapping = guessMapping(table, listImportFields(indicators))
  const choices = { practices: new Map<number, string>(), existing: 'keep' } as const
  const plan = planImport({ table, mapping, indicators, seats, choices })
  expect(plan.rows.filter(({ practiceId }) => practiceId === leaveOut || practiceId === null)).toEqual([])
  return new Map(
    plan.rows.map(({ practiceId, cells }) => [
      String(practiceId),
      Object.fromEntries(cells.flatMap((cell) => (cell.status === 'set' ? [[cell.indicatorId, cell.answer]] : []))),
    ]),
  )
}

/** The counted answers to one indicator, by practice. */
function countedTo(id: string): ReadonlyMap<string, Answers> {
  return new Map(
    [...given].flatMap(([practice, answers]) => {
      const answer = answers[id]
      return answer?.status === 'counted' ? [[practice, { [id]: answer }]] : []
    }),
  )
}

test('is about two sides: has a partner, a shared course and something to agree on', () => {
  expect(medication.kind).toBe('cross-sector')
  expect(indicators.map(({ number, kind, source }) => `${number} ${kind}, ${source}`)).toEqual([
    '1 proportion, Regionalt datatræk',
    '2 count, Kommunalt datatræk',
    '3 single-choice, ',
  ])
})

test('hangs together', () => {
  const practiceRecordSystems = medication.cluster.practices.map(({ recordSystem }) => recordSystem)
  expect(checkPackage(template, medication, { today: '2026-11-22', practiceRecordSystems })).toEqual([])
})

test('is written to the end, and stamped as not reviewed', () => {
  const progress = computeProgress(template, medication.kind, medication.sections)
  expect(progress.filter(({ written, standard, total }) => written + standard < total)).toEqual([])
  expect(medication.notice).toBe('Ikke fagligt gennemset')
})

test.each([
  ['updated', 'medication-cards-region.tsv'],
  ['arriving', 'medication-cards-municipality.tsv'],
])('the numbers for »%s« are those of a pasted table', (id, file) => {
  expect(readPasted(file)).toEqual(countedTo(id))
})

test('knows that a partner may deliver nothing', () => {
  const missing = [...given].flatMap(([practice, answers]) =>
    Object.entries(answers).flatMap(([id, { status }]) => (status === 'not-found' ? [`${practice} ${id}`] : [])),
  )
  expect(missing).toEqual(['990309 arriving', '990312 updated'])
  expect(given.get('990312')?.['who']).toBeUndefined()
})
