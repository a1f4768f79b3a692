import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildResultTable } from '#app/domain/results/build-result-table.ts'
import { buildVariationChart } from '#app/domain/results/build-variation-chart.ts'
import { drawChart } from '#app/domain/results/chart-drawing.ts'
import { describeResult } from '#app/domain/results/describe-result.ts'
import { showResult } from '#app/domain/results/show-result.ts'
import type { Viewer } from '#app/domain/results/shown-result.ts'
import { makeResult, type MadeCounts } from '#tests/builders/make-result.ts'

const counts: readonly MadeCounts[] = [
  [117, 149],
  [92, 154],
  [9, 23],
  [3, 61],
]
const names = new Map([
  ['seat-1', 'Lægehuset Øst'],
  ['seat-2', 'Klinik Vest'],
  ['seat-3', 'Lægerne Nord'],
  ['seat-4', 'Syd Klinik'],
])
const closed: Viewer = { kind: 'cluster', agreement: 'closed' }
const own: Viewer = { kind: 'practice', participantId: 'seat-2', agreement: 'closed' }

/** Everything that can be made for a viewer, as one text to look for leaks in. */
function everythingShown(viewer: Viewer, made = counts): string {
  const shown = showResult(makeResult(made), viewer, names)
  const chart = buildVariationChart(shown, 'da')
  const drawing = drawChart(chart, { width: 640 })
  return JSON.stringify([shown, chart, drawing, describeResult(shown, 'da'), buildResultTable(shown, 'da')])
}

describe('showResult in a closed agreement', () => {
  it('has whole percent, rounded and not only printed so', () => {
    const { practices } = showResult(makeResult(counts), closed)
    expect(practices.map(({ label, value }) => [label, value])).toEqual([
      ['Praksis A', 0.79],
      ['Praksis B', 0.6],
      ['Praksis C', 0.39],
      ['Praksis D', 0.05],
    ])
    expect(practices[0]?.interval).toEqual({ low: 0.71, high: 0.84, printed: false })
  })

  it('holds neither counts, names nor seats of a practice', () => {
    const shown = everythingShown(closed)
    expect(shown).not.toMatch(/seat-|Lægehuset|Klinik|117|149|\b154\b/)
    expect(
      showResult(makeResult(counts), closed).practices.every((practice) => practice.counts === null),
    ).toBe(true)
  })

  it('says how many practices are small, and not which', () => {
    const shown = showResult(makeResult(counts), closed)
    expect(shown.small).toEqual({ count: 1, own: false, labels: [] })
    expect(shown.few).toEqual({ count: 1, own: false, labels: [] })
  })

  it('orders practices of the same whole percent by letter, not by their exact value', () => {
    const { practices } = showResult(
      makeResult([
        [601, 1000],
        [604, 1000],
      ]),
      closed,
    )
    expect(practices.map(({ label }) => label)).toEqual(['Praksis A', 'Praksis B'])
  })

  it('shows the cluster with its counts', () => {
    expect(showResult(makeResult(counts), closed).cluster).toMatchObject({ numerator: 221, denominator: 387 })
  })
})

describe("showResult on a practice's own page", () => {
  it('has its own number exact with counts and interval, and the others as agreed', () => {
    const { practices } = showResult(makeResult(counts), own, names)
    const mine = practices.find((practice) => practice.own)
    expect(mine).toMatchObject({
      label: 'Praksis B',
      value: 92 / 154,
      decimals: 1,
      counts: { numerator: 92, denominator: 154 },
      interval: { printed: true },
    })
    expect(practices.filter((practice) => !practice.own).every((practice) => practice.counts === null)).toBe(
      true,
    )
    expect(practices.filter((practice) => practice.decimals === 1)).toHaveLength(1)
  })

  it('says in words when the own number is a small one, without telling of the others', () => {
    const viewer: Viewer = { kind: 'practice', participantId: 'seat-3', agreement: 'closed' }
    expect(showResult(makeResult(counts), viewer, names).small).toEqual({ count: 1, own: true, labels: [] })
  })

  it('marks nothing as own on a screen that the cluster shares', () => {
    const shared: Viewer = { kind: 'cluster', agreement: 'own-marked' }
    expect(showResult(makeResult(counts), shared).practices.some((practice) => practice.own)).toBe(false)
  })
})

describe('showResult in an open agreement and for the data role', () => {
  it('has names instead of pseudonyms, one decimal and counts', () => {
    const shown = showResult(makeResult(counts), { kind: 'cluster', agreement: 'open' }, names)
    expect(shown.practices[0]).toMatchObject({
      label: 'Lægehuset Øst',
      value: 0.785,
      counts: { numerator: 117, denominator: 149 },
      interval: { printed: true },
    })
    expect(shown.small.labels).toEqual(['Lægerne Nord'])
  })

  it('has name and pseudonym for the data role', () => {
    const { practices } = showResult(makeResult(counts), { kind: 'data' }, names)
    expect(practices[0]).toMatchObject({ label: 'Lægehuset Øst (Praksis A)', value: 117 / 149 })
  })

  it('falls back to the pseudonym where a name is not given', () => {
    const { practices } = showResult(makeResult(counts), { kind: 'cluster', agreement: 'open' })
    expect(practices[0]?.label).toBe('Praksis A')
  })
})

describe('showResult out of the cluster', () => {
  const outside: Viewer = { kind: 'outside' }

  it('has no row of a practice, and nothing that is worked out from few of them', () => {
    const shown = showResult(makeResult(counts), outside, names)
    expect(shown).toMatchObject({ practices: [], quartiles: null, spread: null, funnel: null })
    expect(everythingShown(outside)).not.toMatch(/Praksis [A-Z]|seat-|Lægehuset|117|149/)
  })

  it.each([
    [
      'few were counted',
      [
        [1, 40],
        [2, 40],
        [0, 40],
      ],
    ],
    [
      'few were not counted',
      [
        [40, 40],
        [39, 40],
        [38, 40],
      ],
    ],
    [
      'few could be counted',
      [
        [0, 1],
        [0, 1],
        [0, 2],
      ],
    ],
    [
      'two practices answered',
      [
        [20, 40],
        [20, 40],
      ],
    ],
  ] satisfies [string, MadeCounts[]][])('withholds the cluster value where %s', (_, made) => {
    const shown = showResult(makeResult(made), outside)
    expect(shown).toMatchObject({ cluster: null, clusterWithheld: true })
    expect(describeResult(shown, 'da').statement).toBe(
      'Klyngens tal vises ikke, fordi det er så småt, at enkelte kunne kendes.',
    )
  })

  it('shows the cluster value where it gives nothing away', () => {
    expect(showResult(makeResult(counts), outside)).toMatchObject({
      cluster: { numerator: 221, denominator: 387 },
      clusterWithheld: false,
    })
    const none = makeResult([
      [0, 40],
      [0, 40],
      [0, 40],
    ])
    expect(showResult(none, outside).clusterWithheld).toBe(false)
  })

  it('never shows a cluster value with 1–4 counted or not counted', () => {
    const pair = fc.tuple(fc.nat(4), fc.nat(4)).map(([x, more]): MadeCounts => [x, x + more])
    fc.assert(
      fc.property(fc.array(pair, { minLength: 3, maxLength: 6 }), (made) => {
        const { cluster } = showResult(makeResult(made), outside)
        const small = [cluster?.numerator ?? 0, (cluster?.denominator ?? 0) - (cluster?.numerator ?? 0)]
        expect(small.some((count) => count >= 1 && count <= 4)).toBe(false)
      }),
    )
  })
})

describe('showResult of other kinds', () => {
  it('has whole numbers per 1,000 for a closed rate, and no complement', () => {
    const result = makeResult(
      [
        [20, 61],
        [59, 61],
      ],
      { kind: 'rate' },
    )
    const shown = showResult(result, closed)
    expect(shown.practices.map(({ value }) => value)).toEqual([967, 328])
    expect(shown.few.count).toBe(0)
  })

  it('shows a count as it is, since it is the thing that is compared', () => {
    const shown = showResult(
      makeResult(
        [
          [7, null],
          [12, null],
        ],
        { kind: 'count' },
      ),
      closed,
    )
    expect(shown.practices.map(({ value, counts: made }) => [value, made])).toEqual([
      [12, null],
      [7, null],
    ])
  })

  it('tells how many lie clearly over and under by their exact intervals', () => {
    const result = makeResult([
      [90, 100],
      [10, 100],
      [50, 100],
    ])
    expect(showResult(result, closed).spread).toEqual({ above: 1, below: 1, unclear: 1 })
  })
})
