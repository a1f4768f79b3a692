import { expect, test } from 'vitest'
import { checkPackage } from '#app/domain/package/consistency/check-package.ts'
import type { Finding } from '#app/domain/package/consistency/finding.ts'
import {
  makeFaultyPackage,
  makeSlippedPackage,
  readDanishTemplate,
  readHeartExample,
} from '#tests/builders/make-faulty-package.ts'

const template = readDanishTemplate()
const heart = readHeartExample()

function inShort({ rule, severity, sectionId, itemId }: Finding): string {
  return `${rule} ${severity} ${sectionId}${itemId === undefined ? '' : `/${itemId}`}`
}

test('the heart example yields the one finding that it explains', () => {
  const found = checkPackage(template, heart.clusterPackage, heart.facts)
  expect(found.map(inShort)).toEqual(['limits look indicators/bp'])
  expect(found[0]?.message.da).toBe(
    'Målepunkt 3 »Systolisk blodtryk over 140 mmHg« har grænsen 140 mmHg, men anbefalingen »Blodtryk« siger ' +
      '130 mmHg og 145 mmHg. Forskellen er forklaret i bemærkningen.',
  )
})

test('the slips of a copied package are all found, and nothing else', () => {
  const found = checkPackage(template, makeSlippedPackage(), heart.facts)
  expect(found.map(inShort)).toEqual([
    'required missing indicators/statin',
    'limits missing indicators/bp',
    'required missing programme/pr-break',
    'empty-block missing programme/pr-treatment',
    'programme-minutes missing programme',
    'leftover-word look programme/pr-follow-up',
    'leftover-word look closing',
  ])
})

test('each slip is told in a sentence', () => {
  const found = checkPackage(template, makeSlippedPackage(), heart.facts)
  expect(found.map(({ message }) => message.da)).toEqual([
    'Målepunkt 5 »LDL over 1,4 mmol/l uden statin« mangler »… ud af alle«.',
    'Målepunkt 3 »Systolisk blodtryk over 140 mmHg« har grænsen 140 mmHg, men anbefalingen »Blodtryk« siger 130 og 145. Skriv i bemærkningen, hvorfor.',
    '»Pause 15 min.« mangler »Minutter«.',
    '»Blok 2: Behandling« har en linje, der slutter med kolon, og så kommer der ikke mere.',
    'Punkterne i programmet varer 2 t. 15 min. tilsammen, men mødet 2 t. 30 min.: 15 min. for lidt. Uden minutter: »Pause 15 min.«.',
    '»HbA1c« står i »Program«, men ellers ikke i emnet. Er det fra en anden pakke? »… mange der vedvarende har et højt HbA1c.«',
    '»kommunen« står i »Implementering, aftaler og opfølgning«, men ellers ikke i emnet. Er det fra en anden pakke? »Sidst på mødet udfylder kommunen og klyngens praksis planen sammen.«',
  ])
})

test('a fault planted for every other rule is found, and nothing else', () => {
  const { clusterPackage, facts } = makeFaultyPackage()
  const found = checkPackage(template, clusterPackage, facts)
  expect(found.map(inShort)).toEqual([
    'acceptance look acceptance',
    'gate look gate',
    'required missing expectation',
    'dates missing meeting',
    'dates look tasks/task-late',
    'limits look indicators/bp',
    'instructions missing indicators/antithrombotic',
    'minutes-budget look indicators',
    'citation missing known',
    'abbreviation look known',
    'indicator-link missing recommendations',
    'indicator-link missing recommendations/rec-smoking',
    'required missing references/ref-dsam',
    'reference missing references/ref-dsam',
    'dates missing references/ref-dsam',
    'yes-no-question look questions/q-home',
    'empty-block missing programme/pr-intro',
    'dangling-link missing programme/pr-plan',
  ])
})

test('every finding speaks both languages and leads to a section of the template', () => {
  const { clusterPackage, facts } = makeFaultyPackage()
  const sections = template.steps.flatMap((step) => step.sections.map(({ id }) => id))
  for (const { message, sectionId } of checkPackage(template, clusterPackage, facts)) {
    expect(message.da).toMatch(/^[»\p{Lu}].*[.«]$/u)
    expect(message.en).toMatch(/^["\p{Lu}].*[."]$/u)
    expect(`${message.da}${message.en}`).not.toMatch(/undefined|null|NaN/)
    expect(sections).toContain(sectionId)
  }
})

test('a package that nobody has written in is short of its parts, and has no other fault', () => {
  const empty = { ...heart.clusterPackage, sections: {} }
  const found = checkPackage(template, empty, { today: '2026-12-01', practiceRecordSystems: ['XMO'] })
  expect(new Set(found.map(({ rule }) => rule))).toEqual(new Set(['required']))
})
