import { describe, expect, it } from 'vitest'
import { standardSmallCounts } from '#app/domain/collection/small-counts.ts'
import { isSafe, limitOutside } from '#app/domain/results/disclosure/is-safe.ts'
import { protect } from '#app/domain/results/disclosure/protect.ts'
import { buildVariationTable } from '#app/domain/results/build-variation-table.ts'
import { buildVariationChart } from '#app/domain/results/build-variation-chart.ts'
import { describeResult } from '#app/domain/results/describe-result.ts'
import { showResult } from '#app/domain/results/show-result.ts'
import { makeResult, type MadeCounts } from '#tests/builders/make-result.ts'

const limit = limitOutside(standardSmallCounts)

describe('isSafe', () => {
  it.each([
    ['one withheld count, which is the rest', [3, 50, 60], [0]],
    ['two of which one practice knows its own', [3, 50, 60], [0, 1]],
    ['sums of all ones', [1, 1, 1, 60], [0, 1, 2]],
    ['sums of all fours', [4, 4, 4, 60], [0, 1, 2]],
    ['others that can give nothing', [1, 5, 5, 60], [0, 1, 2]],
  ])('refuses %s', (_, column, hidden) => {
    expect(isSafe([column], hidden, limit)).toBe(false)
  })

  it('takes a small count beside two that are large enough to hide it', () => {
    expect(isSafe([[3, 50, 60, 70]], [0, 1, 2], limit)).toBe(true)
    expect(isSafe([[50, 60, 70]], [], limit)).toBe(true)
  })

  it('asks it of what was not counted too', () => {
    const counted = [50, 60, 70, 80]
    expect(isSafe([counted, [2, 1, 1, 60]], [0, 1, 2], limit)).toBe(false)
  })
})

describe('protect', () => {
  it('shows everybody where no count is small', () => {
    expect(protect([[10, 20, 30]], standardSmallCounts)).toEqual({ shown: [0, 1, 2], sums: true })
  })

  it('withholds two more beside one small count, and shows the sum', () => {
    expect(protect([[40, 2, 30, 20, 50, 60]], standardSmallCounts)).toEqual({ shown: [3, 4, 5], sums: true })
  })

  it('shows no practice by itself where fewer than three are left', () => {
    expect(protect([[40, 2, 30, 20]], standardSmallCounts)).toEqual({ shown: [], sums: true })
  })

  it('withholds a small sum, and may still show those that counted nothing', () => {
    expect(protect([[0, 0, 0, 2]], standardSmallCounts)).toEqual({ shown: [0, 1, 2], sums: false })
  })

  it('lets nothing out of a cluster of two', () => {
    expect(protect([[50, 60]], standardSmallCounts)).toEqual({ shown: [], sums: false })
  })

  it('follows the threshold the cluster has chosen', () => {
    const at = (threshold: 3 | 5 | 8) =>
      protect([[40, 6, 30, 20, 50, 60]], { threshold, strict: false }).shown
    expect([at(3).length, at(5).length, at(8).length]).toEqual([6, 6, 3])
  })
})

const counts: readonly MadeCounts[] = [
  [60, 100],
  [2, 90],
  [70, 120],
  [35, 80],
  [50, 110],
  [44, 95],
]

describe('outside the cluster', () => {
  const shown = showResult(makeResult(counts), { kind: 'outside' })

  it('shows practices without a label, in whole percent, and neither quartiles nor how many lie apart', () => {
    expect(shown.practices.map(({ label, value, counts: own }) => [label, value, own])).toEqual([
      ['', 0.46, null],
      ['', 0.45, null],
      ['', 0.44, null],
    ])
    expect(shown).toMatchObject({ hidden: 3, quartiles: null, spread: null })
    expect(buildVariationTable(shown, 'da').rows[0]?.[0]).toBe('En praksis')
    expect(describeResult(shown, 'da').response).toContain(
      'Tre praksis vises ikke hver for sig, så små antal ikke kan regnes ud.',
    )
  })
})

describe('strict mode', () => {
  const smallCounts = { threshold: 5, strict: true } as const
  const shown = showResult(makeResult(counts), { kind: 'cluster', agreement: 'closed', smallCounts })

  it('tells of a small count as "under 5" in a wide band, in table and picture', () => {
    expect(buildVariationTable(shown, 'da').rows.map((row) => row[1])).toContain('under 5 (0–20\u00A0%)')
    const row = buildVariationChart(shown, 'da').rows.find(({ valueText }) => valueText === 'under 5')
    expect(row).toMatchObject({ value: 0.1, low: 0, high: 0.2, small: true })
  })

  it('leaves a practice its own number, and shows it to the data role', () => {
    const own = { kind: 'practice', participantId: 'seat-2', agreement: 'closed', smallCounts } as const
    expect(showResult(makeResult(counts), own).practices.find((each) => each.own)).toMatchObject({
      under: null,
      counts: { numerator: 2, denominator: 90 },
    })
    expect(
      showResult(makeResult(counts), { kind: 'data', smallCounts }).practices.every(
        ({ under }) => under === null,
      ),
    ).toBe(true)
  })
})
