import { describe, expect, it } from 'vitest'
import { buildComparators } from '#app/domain/indicator/comparators.ts'
import { buildIndicators } from '#app/domain/indicator/number-indicators.ts'
import { parseIndicators } from '#app/domain/indicator/parse-indicators.ts'

const all = ['median', 'target', 'region', 'upper-quartile']

describe('buildComparators', () => {
  it('keeps at most two, a target and a region only with their value', () => {
    expect(buildComparators({ comparators: all, target: 80, region: 62.5 }, 'high')).toEqual([
      { kind: 'target', value: 80 },
      { kind: 'region', value: 62.5 },
    ])
    expect(buildComparators({ comparators: all }, 'low')).toEqual([
      { kind: 'median', value: null },
      { kind: 'upper-quartile', value: null },
    ])
  })

  it('has none where no level is right, where none was chosen, and for a value below 0', () => {
    expect(buildComparators({ comparators: all, target: 80 }, 'none')).toEqual([])
    expect(buildComparators({ target: 80 }, 'high')).toEqual([])
    expect(buildComparators({ comparators: ['target'], target: -1 }, 'high')).toEqual([])
  })

  it('follow the indicator into the round, and are absent from rounds that had none', () => {
    const [chosen, bare] = buildIndicators([
      { id: 'a', title: 'A', kind: 'proportion', direction: 'high', comparators: ['target'], target: 80 },
      { id: 'b', title: 'B', kind: 'free-text', direction: 'high', comparators: ['median'] },
    ])
    expect(parseIndicators([chosen])[0]?.comparators).toEqual([{ kind: 'target', value: 80 }])
    expect(bare).not.toHaveProperty('comparators')
    expect(parseIndicators([bare])[0]).not.toHaveProperty('comparators')
  })
})
