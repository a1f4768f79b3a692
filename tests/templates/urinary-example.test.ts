import { expect, test } from 'vitest'
import type { Answer } from '#app/domain/collection/answers.ts'
import { buildIndicators } from '#app/domain/indicator/number-indicators.ts'
import { checkPackage } from '#app/domain/package/consistency/check-package.ts'
import { computeProgress, itemsOfRole } from '#app/domain/package/section-content.ts'
import { findExample, findTemplate, loadTemplates } from '#app/server/template-store.server.ts'

const store = loadTemplates('templates')
const template = getOrThrow(findTemplate(store, { id: 'klyngepakke', version: 1 }, 'da'))
const urinary = getOrThrow(findExample(store, 'urinvejsinfektion'))
const indicators = buildIndicators(itemsOfRole(template, urinary.sections, 'indicators'))

function getOrThrow<T>(found: T | undefined): T {
  if (!found) throw new Error('A file in templates is missing.')
  return found
}

function counted(answer: Answer | undefined): { readonly numerator: number; readonly denominator: number } {
  if (answer?.status !== 'counted') return { numerator: 0, denominator: 0 }
  return { numerator: answer.numerator, denominator: answer.denominator ?? 0 }
}


test('counts redeemed prescriptions per 1,000 women of 18 and over, and names no right level', () => {
  const [first] = indicators
  expect(first).toMatchObject({ kind: 'rate', source: 'Ordiprax+', direction: 'none' })
  expect(first?.numerator).toBe('Indløste recepter på antibiotika mod urinvejsinfektion')
  expect(first?.denominator).toBe('Kvinder på 18 år og derover')
  expect(indicators.map(({ number, kind }) => `${number} ${kind}`)).toEqual(['1a rate', '1b rate', '2 count'])
  expect(indicators.reduce((sum, { minutes }) => sum + minutes, 0)).toBeLessThanOrEqual(10)
})

test('hangs together', () => {
  const practiceRecordSystems = urinary.cluster.practices.map(({ recordSystem }) => recordSystem)
  expect(checkPackage(template, urinary, { today: '2026-11-22', practiceRecordSystems })).toEqual([])
})

test('is written to the end, and stamped as not reviewed', () => {
  const progress = computeProgress(template, urinary.kind, urinary.sections)
  expect(progress.filter(({ written, standard, total }) => written + standard < total)).toEqual([])
  expect(urinary.notice).toBe('Ikke fagligt gennemset')
})

test('has eleven answers of twelve, one number not found and one practice with few women', () => {
  const answers = urinary.rounds.flatMap((round) => round.answers.map(({ answers: own }) => own))
  const statuses = answers.flatMap((own) => Object.values(own).map(({ status }) => status))
  expect(urinary.cluster.practices).toHaveLength(12)
  expect(answers).toHaveLength(11)
  expect(statuses.filter((status) => status === 'not-found')).toHaveLength(1)
  expect(answers.filter((own) => counted(own['uti']).denominator < 30)).toHaveLength(1)
})

test('has answers that could be true', () => {
  const answers = urinary.rounds.flatMap((round) => round.answers.map(({ answers: own }) => own))
  const impossible = answers.filter((own) => {
    const [uti, all, home] = [counted(own['uti']), counted(own['all']), counted(own['nursing-home'])]
    const outOfTheSame = uti.denominator === all.denominator && uti.denominator > 0
    return !outOfTheSame || uti.numerator > all.numerator || home.numerator > uti.denominator
  })
  expect(impossible).toEqual([])
})
