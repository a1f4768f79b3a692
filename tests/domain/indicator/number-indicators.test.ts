import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkIndicator } from '#app/domain/indicator/check-indicator.ts'
import { buildIndicators, numberIndicators } from '#app/domain/indicator/number-indicators.ts'
import type { IndicatorItem } from '#app/domain/template/roles.ts'

function items(...joined: readonly boolean[]): readonly IndicatorItem[] {
  return joined.map((value, at) => ({ id: `i${at}`, joined: value }))
}

const complete: IndicatorItem = {
  id: 'control',
  title: 'Årskontrol',
  kind: 'proportion',
  population: 'Patienter',
  numerator: 'Set',
  denominator: 'Alle',
  period: 'Et år',
  source: 'Forløbsplan',
  direction: 'high',
}

test('joined indicators share a number and have a letter each, the first one too', () => {
  expect(numberIndicators(items(false, false, true, true, true, false, false))).toEqual([
    '1',
    '2a',
    '2b',
    '2c',
    '2d',
    '3',
    '4',
  ])
})

test('the first indicator has nothing to be joined to', () => {
  expect(numberIndicators(items(true, false))).toEqual(['1', '2'])
  expect(numberIndicators(items(true, true))).toEqual(['1a', '1b'])
  expect(numberIndicators([])).toEqual([])
})

test('after z come two letters', () => {
  const numbers = numberIndicators(items(false, ...Array.from({ length: 28 }, () => true)))
  expect(numbers.slice(25, 29)).toEqual(['1z', '1aa', '1ab', '1ac'])
})

test('no two indicators ever have the same number', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean()), (joined) => {
      const numbers = numberIndicators(items(...joined))
      expect(new Set(numbers).size).toBe(joined.length)
    }),
  )
})

test('an indicator is complete and trimmed however little is written', () => {
  expect(buildIndicators([{ id: 'a', title: ' Set ' }])).toEqual([
    {
      id: 'a',
      number: '1',
      title: 'Set',
      kind: 'proportion',
      question: 'Set',
      population: '',
      numerator: '',
      denominator: '',
      period: '',
      source: '',
      direction: 'none',
      minutes: 0,
      instructions: [],
      codes: [],
      block: '',
      note: '',
    },
  ])
})

test('each line of the instructions is a step, and a record system without steps is left out', () => {
  const instructions = [{ steps: ' Find listen \n\n Tæl ' }, { recordSystem: 'XMO', steps: ' ' }]
  expect(buildIndicators([{ id: 'a', instructions }])[0]?.instructions).toEqual([
    { recordSystem: '', steps: ['Find listen', 'Tæl'] },
  ])
})

test('a count is out of nothing, also when a denominator was written before', () => {
  expect(buildIndicators([{ ...complete, kind: 'count' }])[0]?.denominator).toBe('')
  expect(checkIndicator({ ...complete, kind: 'count', denominator: undefined })).toEqual([])
})

test('what is missing is named, field by field', () => {
  expect(checkIndicator(complete)).toEqual([])
  expect(checkIndicator({ ...complete, title: ' ', denominator: undefined })).toEqual([
    { field: 'title', message: { da: 'Målepunktet mangler en titel.', en: 'The indicator has no title.' } },
    {
      field: 'denominator',
      message: { da: 'Skriv, hvad der tælles ud af.', en: 'Write what it is counted out of.' },
    },
  ])
  expect(checkIndicator({ id: 'new' })).toHaveLength(8)
})

test('parts and answers are numbered by place, and those without a name are left out', () => {
  const options = [{ text: ' Ja ' }, { text: ' ' }, {}, { text: 'Nej' }]
  const [built] = buildIndicators([
    { id: 'a', kind: 'single-choice', options, apart: ['irrelevant', 'unknown', 'other'] },
  ])
  expect(built).toMatchObject({
    kind: 'single-choice',
    options: [
      { id: '1', text: 'Ja' },
      { id: '2', text: 'Nej' },
    ],
    apart: ['unknown', 'irrelevant'],
  })
})

test('a kind keeps nothing that it has no use for, however much was written before the kind was changed', () => {
  const built = buildIndicators([
    { ...complete, kind: 'free-text', unit: 'mmol/l', parts: [{ text: 'a' }] },
  ])[0]
  expect(built).toMatchObject({ numerator: '', denominator: '', direction: 'none' })
  expect(built).not.toHaveProperty('unit')
  expect(built).not.toHaveProperty('parts')
})

test('a code without a known system is kept, and a row without a code is none', () => {
  const codes = [
    { system: 'ydelse', code: ' 0120 ' },
    { system: 'SKS', code: 'D1', text: 'x' },
    { text: 'tom' },
  ]
  expect(buildIndicators([{ id: 'a', codes }])[0]?.codes).toEqual([
    { system: 'ydelse', code: '0120', text: '' },
    { system: '', code: 'D1', text: 'x' },
  ])
})

test.each([
  ['mean', ['unit', 'direction']],
  ['two-registrations', ['firstRegistration', 'secondRegistration']],
  ['composition', ['parts']],
  ['single-choice', ['options']],
  ['multiple-choice', ['options']],
  ['free-text', []],
] as const)('of a %s its own parts are asked for, and nothing that it has no use for', (kind, fields) => {
  const { direction: _, ...written } = complete
  expect(checkIndicator({ ...written, kind }).map(({ field }) => field)).toEqual(fields)
})

test('two answers of the same name are no choice', () => {
  const check = (...texts: readonly string[]) =>
    checkIndicator({
      id: 'a',
      title: 'Set',
      kind: 'single-choice',
      options: texts.map((text) => ({ text })),
    }).map(({ field }) => field)
  expect(check('Ja', 'Nej')).toEqual([])
  expect(check('Ja')).toEqual(['options'])
  expect(check('Ja', 'Nej', ' ja')).toEqual(['options'])
})

test('what the form of the chosen kind does not show is not asked, though it is still written', () => {
  const [question] = buildIndicators([
    {
      id: 'a',
      title: 'Tid nok',
      kind: 'single-choice',
      population: 'Patienter',
      period: 'I går',
      source: 'Journal',
      codes: [{ system: 'ATC', code: 'C10' }],
      instructions: [{ recordSystem: '', steps: 'Slå op' }],
    },
  ])
  expect(question).toMatchObject({ population: '', period: '', source: '', codes: [], instructions: [] })
})
