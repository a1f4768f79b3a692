import { expect, test } from 'vitest'
import { parseIndicators } from '#app/domain/indicator/parse-indicators.ts'
import { makeEveryKind } from '#tests/builders/make-kinds.ts'

test('every kind comes back from a round as it was frozen', () => {
  const indicators = makeEveryKind().map((indicator) => ({
    ...indicator,
    codes: [{ system: 'ydelse', code: '0120', text: 'årskontrol' }] as const,
    instructions: [{ recordSystem: 'XMO', steps: ['Find listen'] }],
    block: 'Før pausen',
  }))
  expect(parseIndicators(JSON.parse(JSON.stringify(indicators)))).toEqual(indicators)
})

test('a round frozen before indicators had codes and blocks is read with none', () => {
  const old = {
    id: 'control',
    number: '1',
    title: 'Årskontrol',
    kind: 'rate',
    question: 'Hvor mange?',
    population: 'Patienter',
    numerator: 'set',
    denominator: 'alle',
    period: 'et år',
    source: 'Forløbsplan',
    direction: 'high',
    minutes: 2,
    instructions: [{ recordSystem: '', steps: ['Tæl'] }],
    note: '',
  }
  expect(parseIndicators([old])).toEqual([{ ...old, codes: [], block: '' }])
})

test('what no round can have held is not taken for an indicator', () => {
  expect(() => parseIndicators({})).toThrow(TypeError)
  expect(() => parseIndicators(['1'])).toThrow(TypeError)
  expect(() => parseIndicators([{ id: 'x', kind: 'median' }])).toThrow('unknown kind')
})
