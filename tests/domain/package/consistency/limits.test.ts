import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { areComparable, findLimits, findNumbers, type Limit } from '#app/domain/package/consistency/limits.ts'

function inShort(text: string, language: 'da' | 'en' = 'da'): readonly string[] {
  return findLimits(text, language).map(({ value, unit }) =>
    unit === undefined ? `${value}` : `${value} ${unit}`,
  )
}

function only(text: string): Limit {
  const [limit] = findLimits(text, 'da')
  if (!limit) throw new Error('no limit')
  return limit
}

describe('a limit', () => {
  test.each([
    ['Systolisk blodtryk over 140 mmHg', ['140 mmhg']],
    ['under 130 mm Hg før 80 år og under 145 mmHg fra 80 år', ['130 mmhg', '145 mmhg']],
    ['Systolisk BT: <130 (<80 år), ≤ 145 (80 år+)', ['130', '80 år', '145']],
    ['LDL > 1,4 mmol/l', ['1.4 mmol/l']],
    ['LDL over 1.4 mmol', ['1.4 mmol']],
    ['HbA1c på mindst 48 mmol/mol', ['48 mmol/mol']],
    ['højst 20 procent', ['20 %']],
    ['mere end 1.000 patienter', ['1000']],
    ['Årskontrol inden for 18 måneder', []],
    ['Overvej 3 ting', []],
  ] as const)('»%s«', (text, expected) => {
    expect(inShort(text)).toEqual(expected)
  })

  test('is read in English as well', () => {
    expect(inShort('at least 1,000 women and LDL above 1.4 mmol/l', 'en')).toEqual(['1000', '1.4 mmol/l'])
  })

  test('says what is measured ahead of it, in its own sentence', () => {
    expect(only('Tilbyd statin. Systolisk blodtryk skal være under 130.').measured).toEqual([
      'systolisk',
      'blodtryk',
    ])
  })
})

describe('two limits are about the same', () => {
  test.each([
    ['over 140 mmHg', 'under 130 mmhg', true],
    ['over 1,4 mmol', 'under 1,8 mmol/l', true],
    ['over 48 mmol/mol', 'under 1,8 mmol/l', false],
    ['systolisk blodtryk over 140 mmHg', 'systolisk BT under 130', true],
    ['blodtryk over 140 mmHg', 'LDL under 1,8', false],
    ['patienter over 140', 'patienter under 130', false],
  ] as const)('»%s« and »%s«: %s', (one, other, expected) => {
    expect(areComparable(only(one), only(other))).toBe(expected)
  })
})

test('the numbers of a note are those that stand in it', () => {
  expect(findNumbers('Grænsen er 140, ikke 130 som før 80 år; LDL 1,4.', 'da')).toEqual([140, 130, 80, 1.4])
})

test('any text gets limits or none', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(Array.isArray(findLimits(text, 'da'))).toBe(true)
    }),
  )
})
