import { expect, test } from 'vitest'
import { buildIndicators } from '#app/domain/indicator/number-indicators.ts'
import { isQuestion } from '#app/domain/indicator/kind-fields.ts'
import { checkPackage } from '#app/domain/package/consistency/check-package.ts'
import { computeProgress, itemsOfRole } from '#app/domain/package/section-content.ts'
import { findExample, findTemplate, loadTemplates } from '#app/server/template-store.server.ts'

const store = loadTemplates('templates')
const template = getOrThrow(findTemplate(store, { id: 'klyngepakke', version: 1 }, 'da'))
const telephone = getOrThrow(findExample(store, 'telefonadgang'))
const indicators = buildIndicators(itemsOfRole(template, telephone.sections, 'indicators'))

function getOrThrow<T>(found: T | undefined): T {
  if (!found) throw new Error('A file in templates is missing.')
  return found
}

test('is a questionnaire on how the work is organised, and asks for no number', () => {
  expect(telephone.kind).toBe('organisational')
  expect(indicators.map(({ number, kind }) => `${number} ${kind}`)).toEqual([
    '1a single-choice',
    '1b multiple-choice',
    '2a single-choice',
    '2b single-choice',
    '3 free-text',
  ])
  expect(indicators.every(({ kind }) => isQuestion(kind))).toBe(true)
  expect(indicators.reduce((sum, { minutes }) => sum + minutes, 0)).toBeLessThanOrEqual(10)
})

test('gives a partner its own wording where the practices’ would not fit', () => {
  expect(indicators.filter(({ partnerQuestion }) => partnerQuestion).map(({ id }) => id)).toEqual([
    'reach',
    'ways',
    'common',
    'idea',
  ])
})

test('hangs together', () => {
  const practiceRecordSystems = telephone.cluster.practices.map(({ recordSystem }) => recordSystem)
  expect(checkPackage(template, telephone, { today: '2026-11-22', practiceRecordSystems })).toEqual([])
})

test('is written to the end, and says that it is invented and not reviewed', () => {
  const progress = computeProgress(template, telephone.kind, telephone.sections)
  expect(progress.filter(({ written, standard, total }) => written + standard < total)).toEqual([])
  expect(telephone.notice).toBe('Ikke fagligt gennemset')
  expect(JSON.stringify(telephone.sections)).toContain('Alle svar i dette eksempel er opdigtede.')
})

test('has eleven answers of twelve, enough of each to be shown', () => {
  const answers = telephone.rounds.flatMap((round) => round.answers)
  expect(telephone.cluster.practices).toHaveLength(12)
  expect(answers).toHaveLength(11)
  for (const { id } of indicators) {
    const given = answers.filter(({ answers: own }) =>
      ['chosen', 'written'].includes(own[id]?.status ?? ''),
    )
    expect(given.length).toBeGreaterThanOrEqual(5)
  }
})
