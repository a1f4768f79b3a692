import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareRounds, computeTrend } from '#app/domain/results/compare-rounds.ts'
import { describeChange } from '#app/domain/results/describe-change.ts'
import type { RoundResults, VariationResult } from '#app/domain/results/results.ts'
import { showChange } from '#app/domain/results/show-change.ts'
import type { Viewer } from '#app/domain/results/shown-result.ts'
import { makeChange } from '#tests/builders/make-change.ts'
import {
  type MadeCounts,
  makeAnswered,
  makeResult,
  type ValueOverrides,
} from '#tests/builders/make-result.ts'
import { diabetesAfter, diabetesBefore } from '#tests/fixtures/published-practices.ts'

const closed: Viewer = { kind: 'cluster', agreement: 'closed' }
const open: Viewer = { kind: 'cluster', agreement: 'open' }
const outside: Viewer = { kind: 'outside' }

const roundOf = (roundNumber: number, ...indicators: RoundResults['indicators']): RoundResults => ({
  roundNumber,
  participants: 3,
  submissions: 3,
  indicators,
})

const words = (
  before: readonly (MadeCounts | null)[],
  after: readonly (MadeCounts | null)[],
  overrides: ValueOverrides = {},
  viewer: Viewer = open,
) => describeChange(showChange(makeChange(before, after, overrides), viewer), 'da')

describe('compareRounds', () => {
  it('pairs indicators by id and leaves out those that are in one round only', () => {
    const first = roundOf(1, makeResult([[1, 10]]))
    const second = roundOf(2, makeResult([[2, 10]]), {
      ...makeResult([[3, 10]]),
      indicator: { ...makeResult([]).indicator, id: 'another' },
    })
    const change = compareRounds(first, second)
    expect([change.beforeRound, change.afterRound, change.indicators.length]).toEqual([1, 2, 1])
  })

  it('keeps parts and answers of both rounds beside each other, and says nothing of own words', () => {
    const distribution = makeAnswered([{ status: 'chosen', options: ['1'] }], {
      kind: 'single-choice',
      options: [{ id: '1', text: 'Ja' }],
      apart: [],
    })
    const texts = makeAnswered([{ status: 'written', text: 'Godt' }], { kind: 'free-text' })
    expect(compareRounds(roundOf(1, distribution), roundOf(2, distribution)).indicators).toEqual([
      { type: 'distribution', before: distribution, after: distribution },
    ])
    expect(compareRounds(roundOf(1, texts), roundOf(2, texts)).indicators).toEqual([])
  })

  it('finds the published change of the diabetes register: the sum falls while the mean of practices rises', () => {
    const change = makeDiabetes()
    expect(change.all?.before.value).toBeCloseTo(0.07349, 5)
    expect(change.all?.after.value).toBeCloseTo(0.07321, 5)
    expect(change.means?.before).toBeCloseTo(0.07313, 5)
    expect(change.means?.after).toBeCloseTo(0.07411, 5)
    expect(change.inBoth).toBe(30)
    expect(change.all?.change.difference).toBeCloseTo(-0.00028122835833849, 9)
    expect(change.all?.change.interval?.low).toBeCloseTo(-0.0017797517544129, 9)
    expect(change.all?.change.interval?.high).toBeCloseTo(0.0012159794544444, 9)
    expect(change.all?.change.clear).toBe(false)
  })

  it('tells the practices in both rounds apart from all', () => {
    const change = makeChange(
      [
        [10, 100],
        [90, 100],
      ],
      [[20, 100], null, [5, 100]],
    )
    expect(change.inBoth).toBe(1)
    expect(change.all?.change.difference).toBeCloseTo(0.125 - 0.5, 12)
    expect(change.both?.change.difference).toBeCloseTo(0.1, 12)
    expect(change.practices.map(({ seat, change: own }) => [seat.pseudonym, own === null])).toEqual([
      ['Praksis A', false],
      ['Praksis C', true],
      ['Praksis B', true],
    ])
  })

  it('has a ratio for rates, and only a difference for counts and means', () => {
    const rate = makeChange([[21, 3011]], [[11, 800]], { kind: 'rate' })
    expect(rate.all?.change.ratio?.value).toBeCloseTo(1.9714880952381, 10)
    expect(rate.all?.change.ratio?.interval?.low).toBeCloseTo(0.858426403391639, 8)
    expect(rate.all?.change).toMatchObject({ interval: null, clear: false })
    const fromNone = makeChange([[0, 100]], [[4, 100]], { kind: 'rate' })
    expect(fromNone.all?.change).toMatchObject({ ratio: null, clear: null })
    const count = makeChange([[3, null]], [[8, null]], { kind: 'count' })
    expect(count.all?.change).toEqual({ difference: 5, interval: null, ratio: null, clear: null })
    const mean = makeChange([[30, 10]], [[20, 10]], { kind: 'mean', unit: 'mmol/l' })
    expect(mean.all?.change.difference).toBe(-1)
  })

  it('turns round when the rounds do, and has no change without numbers in both', () => {
    const counts = fc.array(
      fc.tuple(fc.nat(50), fc.nat(50)).map(([x, more]): MadeCounts => [x, x + more]),
      { minLength: 1, maxLength: 12 },
    )
    fc.assert(
      fc.property(counts, counts, (a, b) => {
        const [forth, back] = [makeChange(a, b), makeChange(b, a)]
        expect(forth.all?.change.difference ?? 0).toBeCloseTo(-(back.all?.change.difference ?? 0), 12)
        expect(forth.all?.change.clear).toBe(back.all?.change.clear)
        expect(forth.inBoth).toBe(back.inBoth)
      }),
    )
    expect(makeChange([], [[1, 2]]).all).toBeNull()
    expect(makeChange([[0, 0]], [[1, 2]]).all).toBeNull()
  })
})

describe('computeTrend', () => {
  it('has the cluster in each round, oldest first', () => {
    const rounds = [roundOf(3, makeResult([[3, 10]])), roundOf(1, makeResult([[1, 10]])), roundOf(2)]
    const trend = computeTrend(rounds, 'indicator-1')
    expect(trend?.points.map(({ roundNumber, cluster }) => [roundNumber, cluster?.value])).toEqual([
      [1, 0.1],
      [3, 0.3],
    ])
    expect(computeTrend(rounds, 'another')).toBeNull()
  })
})

describe('describeChange', () => {
  it('says percentage points, which way, and that it is more than chance', () => {
    const { statement, shows } = words([[498, 1000]], [[601, 1000]])
    expect(statement).toBe('Klyngen er gået fra 49,8 til 60,1\u00A0%, en stigning på 10,3\u00A0procentpoint.')
    expect(shows[0]).toBe('Højt er godt her, så ændringen går den vej, klyngen ønsker.')
    expect(shows[1]).toBe(
      'Ændringen er tydelig. 95\u00A0%-intervallet går fra +5,9 til +14,6\u00A0procentpoint. Det er mere, end tilfældige udsving plejer at give.',
    )
  })

  it('knows that low may be good, and that no level may be right', () => {
    const [before, after]: [MadeCounts[], MadeCounts[]] = [[[498, 1000]], [[601, 1000]]]
    expect(words(before, after, { direction: 'low' }).shows[0]).toBe(
      'Lavt er godt her, så ændringen går den modsatte vej af den, klyngen ønsker.',
    )
    expect(words(before, after, { direction: 'none' }).shows[0]).toBe(
      'Der er intet rigtigt niveau, så ændringen er hverken god eller dårlig i sig selv.',
    )
  })

  it('calls a change that may be chance uncertain, and neither good nor bad', () => {
    const { shows } = words([[10, 40]], [[12, 40]])
    expect(shows).toEqual([
      'Usikker ændring: Den kan være tilfældig. 95\u00A0%-intervallet går fra −14,3 til +23,8\u00A0procentpoint.',
    ])
  })

  it('tells the fall of the diabetes register that one decimal would hide, and the mean that rises', () => {
    const described = describeChange(showChange(makeDiabetes(), closed), 'da')
    expect(described.statement).toBe(
      'Klyngen er gået fra 7,35 til 7,32\u00A0%, et fald på 0,03\u00A0procentpoint. Ændringen kan være tilfældig.',
    )
    expect(described.shows.join(' ')).toContain('Usikker ændring')
    expect(described.shows.at(-1)).toBe(
      'Gennemsnittet af praksis’ egne tal går den anden vej, fra 7,31 til 7,41\u00A0%: I klyngens tal fylder de store praksis mest, og i gennemsnittet tæller alle lige meget.',
    )
    expect(described.response).toBe('Alle 30 praksis er med i begge runder.')
  })

  it('tells a rate per 1,000 and its relative change in percent', () => {
    const { statement } = words([[546, 10_000]], [[432, 10_000]], { kind: 'rate' })
    expect(statement).toBe(
      'Klyngen er gået fra 54,6 til 43,2\u00A0pr.\u00A01.000, et fald på 11,4\u00A0pr.\u00A01.000 (20,9\u00A0procent).',
    )
  })

  it('says how many are in both rounds, and what the figure is for those alone', () => {
    const { response } = words(
      [
        [10, 100],
        [90, 100],
      ],
      [[20, 100], null, [5, 100]],
    )
    expect(response).toBe(
      '1 praksis er med i begge runder, ud af 2 i den første og 2 i den seneste. For dem alene er tallet gået fra 10,0 til 20,0\u00A0%, en stigning på 10,0\u00A0procentpoint.',
    )
  })

  it('says that the rounds are not independent, and is complete in English', () => {
    expect(words([[10, 40]], [[12, 40]]).showsNot).toContain('mange patienter er med i begge')
    const english = describeChange(showChange(makeChange([[498, 1000]], [[601, 1000]]), open), 'en')
    expect(english.statement).toBe(
      'The cluster has gone from 49.8 to 60.1\u00A0%, an increase of 10.3\u00A0percentage points.',
    )
  })

  it('never says best, worst or a rank', () => {
    const said = JSON.stringify([words([[1, 40]], [[30, 40]]), words([[30, 40]], [[1, 40]], {}, closed)])
    expect(said).not.toMatch(/bedst|dårligst|nummer|klarer sig/i)
  })
})

describe('showChange', () => {
  const change = makeChange(
    [
      [12, 37],
      [40, 90],
      [22, 41],
    ],
    [
      [15, 37],
      [41, 90],
      [30, 41],
    ],
  )

  it('rounds the practices in a closed agreement, and their difference with them', () => {
    const [first] = showChange(change, closed).practices
    expect(first).toMatchObject({ label: 'Praksis C', before: 0.54, after: 0.73, interval: null })
    expect(first?.difference).toBeCloseTo(0.19, 12)
  })

  it('prints the interval of a change where intervals are printed', () => {
    expect(showChange(change, open).practices[0]?.interval).not.toBeNull()
  })

  it('marks the own practice by its seat in either round', () => {
    const own = showChange(change, { kind: 'practice', participantId: 'seat-2', agreement: 'closed' })
    expect(own.practices.filter((practice) => practice.own).map(({ label }) => label)).toEqual(['Praksis B'])
  })

  it('shows no practice outside, no figure to subtract, and nothing where a count is small', () => {
    const shown = showChange(
      makeChange(
        [
          [10, 100],
          [20, 100],
          [9, 90],
        ],
        [[20, 100], null, [8, 80], [9, 90]],
      ),
      outside,
    )
    expect(shown).toMatchObject({ practices: [], both: null, means: null, withheld: false })
    expect(showChange(makeChange([[1, 40]], [[30, 40]]), outside)).toMatchObject({
      all: null,
      withheld: true,
    })
  })
})

function makeDiabetes() {
  const results = [diabetesBefore, diabetesAfter].map((counts): VariationResult =>
    makeResult(counts, { direction: 'none' }),
  )
  const [first, second] = results
  if (!first || !second) throw new Error('There are two years')
  const [change] = compareRounds(roundOf(1, first), roundOf(2, second)).indicators
  if (change?.type !== 'variation') throw new Error('Two shares make a change')
  return change
}
