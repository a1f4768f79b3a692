import { describe, expect, it } from 'vitest'
import { buildResultTable } from '#app/domain/results/build-result-table.ts'
import { describeResult } from '#app/domain/results/describe-result.ts'
import { showResult } from '#app/domain/results/show-result.ts'
import type { Viewer } from '#app/domain/results/shown-result.ts'
import type { Locale } from '#app/domain/text/locale.ts'
import { type MadeCounts, makeResult, type ValueOverrides } from '#tests/builders/make-result.ts'

const closed: Viewer = { kind: 'cluster', agreement: 'closed' }
const open: Viewer = { kind: 'cluster', agreement: 'open' }
const counts: readonly MadeCounts[] = [
  [1000, 1600],
  [44, 129],
  [9, 23],
]
const words = {
  numerator: 'patienter, der har fået målt LDL',
  denominator: 'Alle patienter med hjertesygdom.',
}

function describeCounts(
  made: readonly MadeCounts[],
  {
    viewer = closed,
    locale = 'da',
    ...overrides
  }: ValueOverrides & { viewer?: Viewer; locale?: Locale } = {},
) {
  const description = describeResult(showResult(makeResult(made, { ...words, ...overrides }), viewer), locale)
  const plain = (text: string) => text.replaceAll('\u00A0', ' ')
  return {
    ...description,
    statement: plain(description.statement),
    spread: plain(description.spread),
    own: plain(description.own),
    cautions: description.cautions.map(({ lead, text }) => `${lead} ${text}`),
  }
}

describe('describeResult', () => {
  it("puts the cluster into one sentence with the indicator's own words", () => {
    expect(describeCounts(counts).statement).toBe(
      'Patienter, der har fået målt LDL: 1.053 af 1.752 patienter med hjertesygdom, svarende til 60,1 %.',
    )
    expect(describeCounts(counts, { locale: 'en' }).statement).toBe(
      'Patienter, der har fået målt LDL: 1,053 of 1,752 patienter med hjertesygdom, which is 60.1 %.',
    )
  })

  it('has the same sentence in parts, with the numbers stressed', () => {
    const { statementParts } = describeCounts(counts)
    expect(statementParts.filter(({ strong }) => strong).map(({ text }) => text)).toEqual([
      '1.053 af 1.752',
      '60,1\u00A0%',
    ])
  })

  it('keeps abbreviations and does without missing words', () => {
    expect(describeCounts([[5, 10]], { denominator: 'LDL-målte' }).statement).toContain(
      '10 LDL-målte, svarende',
    )
    const bare = { numerator: '', denominator: '', population: '' }
    expect(describeCounts([[5, 10]], bare).statement).toBe('Årskontrol: 5 af 10, svarende til 50,0 %.')
  })

  it('says how far the practices lie apart, as exactly as the viewer may know', () => {
    expect(describeCounts(counts).spread).toBe('Praksis ligger fra 34 til 63 %.')
    expect(describeCounts(counts, { viewer: open }).spread).toBe('Praksis ligger fra 34,1 til 62,5 %.')
    expect(
      describeCounts([
        [1, 2],
        [2, 4],
      ]).spread,
    ).toBe('Alle praksis ligger på 50 %.')
    expect(describeCounts([[1, 2]]).spread).toBe('')
  })

  it('adds the middle half from four values on', () => {
    expect(describeCounts([10, 20, 30, 40].map((x) => [x, 100])).spread).toBe(
      'Praksis ligger fra 10 til 40 %. Medianen er 25 %, og den midterste halvdel ligger fra 18 til 33 %.',
    )
  })

  it('words a rate per 1,000 and a count without a share', () => {
    const rate = describeCounts(
      [
        [30, 600],
        [20, 634.5],
      ],
      { kind: 'rate', numerator: 'recepter' },
    )
    expect(rate.statement).toBe(
      'Recepter: 50 blandt 1.234,5 patienter med hjertesygdom, svarende til 40,5 pr. 1.000.',
    )
    expect(rate.spread).toBe('Praksis ligger fra 32 til 50 pr. 1.000.')
    const count = describeCounts(
      [
        [30, null],
        [20, null],
      ],
      { kind: 'count', numerator: 'samtaler' },
    )
    expect(count.statement).toBe('Samtaler: 50 i alt i klyngen.')
    expect(count.spread).toBe('Praksis ligger fra 20 til 30.')
    expect(count.shows).toEqual(['Diagrammet viser antal, ikke andele: En stor praksis har let et højt tal.'])
  })

  it('says over and under only of intervals that clear the cluster', () => {
    expect(
      describeCounts([
        [90, 100],
        [10, 100],
        [50, 100],
      ]).shows,
    ).toEqual([
      'Én praksis ligger tydeligt over klyngen, og én ligger tydeligt under.',
      'Én praksis kan ikke skelnes fra klyngen: Intervallet omfatter klyngens tal.',
      'Selv uden virkelige forskelle ville mindst én af 3 praksis ligge tydeligt over eller under i omkring 14 ud af 100 tilfælde.',
    ])
    expect(
      describeCounts([
        [50, 100],
        [51, 100],
      ]).shows,
    ).toEqual([
      'Ingen praksis ligger tydeligt over eller under klyngen: Alle intervaller omfatter klyngens tal.',
    ])
    expect(
      describeCounts(
        [
          [90, 100],
          [10, 100],
          [50, 100],
        ],
        { locale: 'en' },
      ).shows[0],
    ).toBe('One practice lies clearly above the cluster, and one clearly below.')
  })

  it('says from 20 practices on how many stand out by chance, and before that how often one does', () => {
    const even = (length: number) => Array.from({ length }, (): MadeCounts => [50, 100])
    expect(describeCounts(even(19)).shows).toHaveLength(1)
    // 1 − 0.95²⁰ is 64 %, 1 − 0.95¹⁹ 62 %.
    expect(describeCounts([...even(18), [99, 100]]).shows.at(-1)).toContain('i omkring 62 ud af 100')
    expect(describeCounts(even(20)).shows.at(-1)).toContain('én ud af 20 praksis')
  })

  it('says how many small practices there are, and which only where that is agreed', () => {
    const two: readonly MadeCounts[] = [
      [9, 23],
      [50, 100],
      [8, 20],
    ]
    expect(describeCounts(two).cautions).toEqual([
      'To praksis har under 30 patienter. Læs deres tal med forsigtighed, både når de er høje og lave.',
    ])
    expect(describeCounts(two, { viewer: open }).cautions[0]).toMatch(
      /^Praksis A og C har under 30 patienter\./,
    )
    expect(describeCounts(two, { viewer: open, locale: 'en' }).cautions[0]).toContain(
      'fewer than 30 patients',
    )
    expect(describeCounts(two, { denominator: 'henvendelser' }).cautions[0]).toContain(
      'et grundlag på under 30',
    )
    expect(describeCounts(two, { viewer: { kind: 'outside' } }).cautions).toEqual([
      'To praksis har under 30 patienter.',
    ])
  })

  it('speaks of the own practice apart from the others', () => {
    const viewer: Viewer = { kind: 'practice', participantId: 'seat-1', agreement: 'closed' }
    const described = describeCounts(
      [
        [9, 23],
        [50, 100],
        [8, 20],
        [3, 100],
      ],
      { viewer },
    )
    expect(described.own).toBe(
      'Jeres praksis: 9 af 23, svarende til 39,1 %. Forskellen til klyngen kan være tilfældig.',
    )
    expect(described.cautions).toEqual([
      'Jeres praksis har under 30 patienter. Læs jeres tal med forsigtighed, både når det er højt og lavt.',
      'Én anden praksis har under 30 patienter. Læs tallet med forsigtighed, både når det er højt og lavt.',
      'Én praksis har talt 1–4 eller alle på nær 1–4. Én mere eller mindre flytter tallet meget.',
    ])
  })

  it('calls few what the cluster calls few', () => {
    const smallCounts = { threshold: 8, strict: false } as const
    const shown = showResult(
      makeResult([
        [6, 90],
        [40, 80],
      ]),
      { kind: 'cluster', agreement: 'closed', smallCounts },
    )
    expect(describeResult(shown, 'da').cautions[0]?.text).toContain('har talt 1–7 eller alle på nær 1–7.')
    expect(describeResult(shown, 'en').cautions[0]?.text).toContain('counted 1–7 or all but 1–7.')
  })

  it('has words for nobody and for nothing to count among', () => {
    expect(describeCounts([]).statement).toBe('Ingen praksis har svaret med et tal på dette målepunkt.')
    expect(describeCounts([[0, 0]]).statement).toMatch(/^Ingen af praksis har noget at tælle ud af/)
    expect(describeCounts([]).showsNot).toBe('')
  })

  it('never ranks', () => {
    const described = describeCounts(counts, { viewer: open })
    const english = describeCounts(counts, { viewer: open, locale: 'en' })
    expect(JSON.stringify(described)).not.toMatch(/bedst|dårligst|nummer|værst|flot|klarer/i)
    expect(JSON.stringify(english)).not.toMatch(/best|worst|rank|top|bottom/i)
  })
})

describe('buildResultTable', () => {
  const table = (viewer: Viewer, overrides: ValueOverrides = {}, made = counts) =>
    JSON.parse(
      JSON.stringify(
        buildResultTable(showResult(makeResult(made, { ...words, ...overrides }), viewer), 'da'),
      ).replaceAll('\u00A0', ' '),
    )

  it('has value and letter only in a closed agreement', () => {
    expect(table(closed)).toEqual({
      header: ['Praksis', 'Andel'],
      rows: [
        ['Praksis A', '63 %'],
        ['Praksis C', '39 % *'],
        ['Praksis B', '34 %'],
        ['Klyngen', '60,1 %'],
      ],
      ownRow: null,
      clusterRow: 3,
      note: '* under 30 patienter',
    })
  })

  it('has counts and intervals in an open one', () => {
    expect(table(open)).toMatchObject({
      header: ['Praksis', 'Andel', 'Talt', 'Ud af', '95 %-interval'],
      rows: [
        ['Praksis A', '62,5 %', '1.000', '1.600', '60,1–64,8'],
        {},
        {},
        ['Klyngen', '60,1 %', '1.053', '1.752', '57,8–62,4'],
      ],
    })
  })

  it('marks the own row and prints its interval alone', () => {
    const viewer: Viewer = { kind: 'practice', participantId: 'seat-2', agreement: 'closed' }
    expect(table(viewer)).toMatchObject({
      header: ['Praksis', 'Andel', '95 %-interval'],
      rows: [['Praksis A', '63 %', ''], {}, ['Jeres praksis (Praksis B)', '34,1 %', '26,5–42,6'], {}],
      ownRow: 2,
    })
  })

  it('has a dash where there is no value, and no columns that a count lacks', () => {
    expect(table(closed, {}, [[0, 0]]).rows).toEqual([
      ['Praksis A', '–'],
      ['Klyngen', '–'],
    ])
    expect(table(open, { kind: 'count' }, [[7, null]])).toMatchObject({
      header: ['Praksis', 'Antal'],
      rows: [
        ['Praksis A', '7'],
        ['Klyngen', '7'],
      ],
    })
  })
})
