import fc from 'fast-check'
import { expect, test } from 'vitest'
import { describeCertainty } from '#app/domain/results/describe-certainty.ts'
import { showResult } from '#app/domain/results/show-result.ts'
import { type MadeCounts, makeResult, type ValueOverrides } from '#tests/builders/make-result.ts'

const closed = { kind: 'cluster', agreement: 'closed' } as const

function certaintyOf(
  counts: readonly MadeCounts[],
  overrides: ValueOverrides = {},
  locale: 'da' | 'en' = 'da',
) {
  const patients = { denominator: 'patienter', ...overrides }
  return describeCertainty(showResult(makeResult(counts, patients), closed), locale)
}

test('it tells how many practices have few patients, and how wide the intervals are', () => {
  const counts: readonly MadeCounts[] = [
    [60, 100],
    [10, 20],
    [300, 400],
  ]
  expect(certaintyOf(counts)).toEqual({
    small: '1 af 3 har under 30 patienter',
    widths: 'fra ca. 10 til 40 procentpoint',
  })
  expect(certaintyOf(counts, {}, 'en')).toEqual({
    small: '1 of 3 has fewer than 30 patients',
    widths: 'from about 10 to 40 percentage points',
  })
})

test('one practice has one width', () => {
  expect(certaintyOf([[50, 100]])?.widths).toBe('ca. 20 procentpoint')
})

test('a rate has its unit, and its width to the first figure', () => {
  const rate = { kind: 'rate', denominator: 'kvinder' } as const
  expect(
    certaintyOf(
      [
        [20, 500],
        [90, 1000],
      ],
      rate,
    ),
  ).toEqual({
    small: '0 af 2 har et grundlag på under 30',
    widths: expect.stringMatching(/^ca\. 40 pr\.\s1\.000$/),
  })
})

test('a mere count, and an indicator that nobody answered, have nothing to say', () => {
  expect(certaintyOf([[5, null]], { kind: 'count' })).toBeNull()
  expect(certaintyOf([])).toBeNull()
})

test('no width is finer than can be read off the chart, so no counts can be worked out from it', () => {
  const practice = fc
    .integer({ min: 1, max: 2000 })
    .chain((denominator) => fc.tuple(fc.integer({ min: 0, max: denominator }), fc.constant(denominator)))
  fc.assert(
    fc.property(fc.array(practice, { minLength: 1, maxLength: 12 }), (counts) => {
      const widths = certaintyOf(counts)?.widths.match(/\d+/g)?.map(Number) ?? []
      expect(widths.filter((width) => width % 5 !== 0 || width < 5 || width > 100)).toEqual([])
    }),
  )
})
