import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { computeQuartiles } from '#app/domain/results/quartiles.ts'
import { quartileValues } from '#tests/domain/results/published-values.ts'

describe('computeQuartiles', () => {
  it.each(quartileValues)('uses R type 7: %s', (_, values, q1, median, q3) => {
    expect(computeQuartiles(values)).toEqual({ q1, median, q3 })
  })

  it('has none without values', () => {
    expect(computeQuartiles([])).toBeNull()
  })

  it('does not depend on the order, lies in order, and leaves the values as they were', () => {
    const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 70 })
    fc.assert(
      fc.property(values, (list) => {
        const before = [...list]
        const quartiles = computeQuartiles(list)
        expect(list).toEqual(before)
        expect(quartiles).toEqual(computeQuartiles(list.toReversed()))
        expect(quartiles?.q1).toBeLessThanOrEqual(quartiles?.median ?? 0)
        expect(quartiles?.median).toBeLessThanOrEqual(quartiles?.q3 ?? 0)
      }),
    )
  })
})
