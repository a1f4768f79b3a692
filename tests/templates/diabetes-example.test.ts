import { expect, test } from 'vitest'
import { checkPackage } from '#app/domain/package/consistency/check-package.ts'
import { computeProgress } from '#app/domain/package/section-content.ts'
import type { SectionContent } from '#app/domain/template/template.ts'
import { findExample, findTemplate, loadTemplates } from '#app/server/template-store.server.ts'

const store = loadTemplates('templates')
const template = getOrThrow(findTemplate(store, { id: 'klyngepakke', version: 1 }, 'da'))
const diabetes = getOrThrow(findExample(store, 'diabetes'))

function getOrThrow<T>(found: T | undefined): T {
  if (!found) throw new Error('A file in templates is missing.')
  return found
}

test('hangs together', () => {
  const practiceRecordSystems = diabetes.cluster.practices.map(({ recordSystem }) => recordSystem)
  expect(checkPackage(template, diabetes, { today: '2026-11-22', practiceRecordSystems })).toEqual([])
})

test('is written to the end, and stamped as not reviewed', () => {
  const progress = computeProgress(template, diabetes.kind, diabetes.sections)
  expect(progress.filter(({ written, standard, total }) => written + standard < total)).toEqual([])
  expect(diabetes.notice).toBe('Ikke fagligt gennemset')
})

test('says that its answers are invented', () => {
  const enough: SectionContent | undefined = diabetes.sections['enough']
  expect(JSON.stringify(enough)).toContain('Alle svar i dette eksempel er opdigtede.')
})

test('has two rounds: one practice came, one went, and one has few patients', () => {
  const asked = diabetes.rounds.map(({ answers }) => new Set(answers.map(({ practice }) => practice)))
  const [before, after] = asked
  expect(asked.map(({ size }) => size)).toEqual([11, 11])
  expect([...(before ?? [])].filter((practice) => !after?.has(practice))).toHaveLength(1)
  expect([...(after ?? [])].filter((practice) => !before?.has(practice))).toHaveLength(1)
  const few = diabetes.rounds[0]?.answers.filter(({ answers: { control } }) =>
    control?.status === 'counted' ? (control.denominator ?? 0) < 30 : false,
  )
  expect(few).toHaveLength(1)
})

test('stands after the examples with one round, so that a demo begins at the beginning', () => {
  expect(store.examples.at(-1)?.id).toBe('diabetes')
})
