import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answer } from '#app/domain/collection/answers.ts'
import { buildChart } from '#app/domain/results/build-chart.ts'
import { buildResultTable } from '#app/domain/results/build-result-table.ts'
import { describeResult } from '#app/domain/results/describe-result.ts'
import { niceTicksBetween } from '#app/domain/results/nice-ticks.ts'
import { showResult } from '#app/domain/results/show-result.ts'
import type { Viewer } from '#app/domain/results/shown-result.ts'
import type { Locale } from '#app/domain/text/locale.ts'
import { measures } from '#tests/builders/make-kinds.ts'
import { makeAnswered, makeResult } from '#tests/builders/make-result.ts'

const closed: Viewer = { kind: 'cluster', agreement: 'closed' }
const open: Viewer = { kind: 'cluster', agreement: 'open' }
const outside: Viewer = { kind: 'outside' }
const own: Viewer = { kind: 'practice', participantId: 'seat-1', agreement: 'closed' }
const viewers = [closed, open, outside, own, { kind: 'data' } as const]
const notFound: Answer = { status: 'not-found', reason: '' }

/** As it stands on a page: no-break spaces are hard to see in a test. */
function say(result: ReturnType<typeof makeAnswered>, viewer: Viewer = closed, locale: Locale = 'da') {
  const shown = showResult(result, viewer)
  const plain = (text: string) => text.replaceAll('\u00A0', ' ')
  const { statement, spread, own: ownWords, response, shows, showsNot, texts } = describeResult(shown, locale)
  const { rows, ...table } = buildResultTable(shown, locale)
  return {
    statement: plain(statement),
    spread: plain(spread),
    own: plain(ownWords),
    response,
    shows,
    showsNot,
    texts,
    table,
    rows: rows.map((row) => row.map(plain)),
    chart: buildChart(shown, locale),
  }
}

describe('a mean', () => {
  const words = { title: 'LDL', numerator: 'LDL-kolesterol', denominator: 'alle patienter med en måling' }
  const result = makeResult(
    [
      [250, 100],
      [62, 20],
      [0, 0],
      [110.5, 50],
    ],
    { ...words, kind: 'mean', unit: 'mmol/l' },
  )

  it('of the cluster comes from sums over n, never from the mean of means', () => {
    expect(result.cluster?.value).toBeCloseTo(422.5 / 170, 12)
    expect(say(result).statement).toBe(
      'LDL-kolesterol: 2,5 mmol/l i gennemsnit blandt 170 patienter med en måling.',
    )
  })

  it('has a unit, no interval, and an axis that need not begin at 0', () => {
    const { chart } = say(result)
    if (chart?.kind !== 'variation') throw new Error('A mean is drawn as variation')
    expect(chart.axis).toMatchObject({ unit: 'mmol/l', min: 2.2, max: 3.2 })
    expect(chart.rows.map(({ low, high, valueText }) => [low, high, valueText])).toEqual([
      [null, null, '3,1'],
      [null, null, '2,5'],
      [null, null, '2,2'],
    ])
    expect(result.practices.every(({ interval }) => interval === null)).toBe(true)
  })

  it('keeps its decimal in a closed agreement, and its sum and n to itself', () => {
    const { rows, table } = say(result)
    expect(table.header).toEqual(['Praksis', 'Gennemsnit (mmol/l)'])
    expect(rows).toEqual([
      ['Praksis B', '3,1 *'],
      ['Praksis A', '2,5'],
      ['Praksis D', '2,2'],
      ['Praksis C', '–'],
      ['Klyngen', '2,5'],
    ])
    expect(say(result, open).table.header).toEqual(['Praksis', 'Gennemsnit (mmol/l)', 'Sum', 'Antal værdier'])
  })

  it('is told to the practice itself with how many values it is made of', () => {
    expect(say(result, own).own).toBe('Jeres praksis: Gennemsnit af 100 værdier, 2,5 mmol/l.')
  })
})

describe('niceTicksBetween', () => {
  it('gives a step its own decimals', () => {
    expect(niceTicksBetween(2.21, 3.1)).toEqual({ ticks: [2.2, 2.4, 2.6, 2.8, 3, 3.2], decimals: 1 })
    expect(niceTicksBetween(48, 62)).toEqual({ ticks: [45, 50, 55, 60, 65], decimals: 0 })
    expect(niceTicksBetween(7, 7).ticks).toEqual([7, 7.1])
  })

  it('holds every value between its ends, and is not too fine', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1e6, noNaN: true }),
        fc.double({ min: 0, max: 1e6, noNaN: true }),
        (a, b) => {
          const [low, high] = [Math.min(a, b), Math.max(a, b)]
          const { ticks } = niceTicksBetween(low, high)
          const slack = Math.max(1, high) * 1e-6
          expect(ticks[0] ?? Number.NaN).toBeLessThanOrEqual(low + slack)
          expect(ticks.at(-1) ?? Number.NaN).toBeGreaterThanOrEqual(high - slack)
          expect(ticks.length).toBeGreaterThan(1)
          expect(ticks.length).toBeLessThan(9)
        },
      ),
    )
  })
})

describe('two registrations', () => {
  const pairs = [
    [12, 10],
    [5, 5],
    [30, 41],
  ] as const
  const answers = pairs.map(([first, second]): Answer => ({ status: 'registered', first, second }))
  const result = makeAnswered([...answers, notFound], {
    ...measures['two-registrations'],
    title: 'Udskrivelser',
  })

  it('stand side by side with their difference, practice by practice', () => {
    const { rows, table, statement, spread, response, chart } = say(result)
    expect(table.header).toEqual(['Praksis', 'Kommunens optælling', 'Egen optælling', 'Forskel'])
    expect(rows).toEqual([
      ['Praksis A', '12', '10', '2'],
      ['Praksis B', '5', '5', '0'],
      ['Praksis C', '30', '41', '11'],
      ['Klyngen', '47', '56', '9'],
    ])
    expect(statement).toBe('Udskrivelser: kommunens optælling 47, egen optælling 56. Forskellen er 9.')
    expect(spread).toBe('I 1 af 3 praksis er de to tal ens.')
    expect(response).toBe('3 af 4 praksis har svaret med begge tal. Én kunne ikke finde tallet.')
    expect(chart?.kind).toBe('pairs')
  })

  it('are told to the practice itself, whose row is marked', () => {
    const { own: words, table, rows } = say(result, own)
    expect(words).toBe('Jeres praksis: kommunens optælling 12, egen optælling 10. Forskellen er 2.')
    expect(rows[table.ownRow ?? -1]?.[0]).toBe('Jeres praksis (Praksis A)')
  })

  it('leave the cluster only as sums, and not when one of them is small', () => {
    expect(say(result, outside).rows).toEqual([['Klyngen', '47', '56', '9']])
    const few = makeAnswered([answers[0], answers[2], { status: 'registered', first: 0, second: 1 }], {
      ...measures['two-registrations'],
    })
    expect(say(few, outside).rows).toHaveLength(1)
    // Who knows its own 10 is left with a sum of 6 for the others' 5 and 1.
    const told = makeAnswered([...answers.slice(0, 2), { status: 'registered', first: 0, second: 1 }], {
      ...measures['two-registrations'],
    })
    expect(say(told, outside).rows).toHaveLength(0)
    const small = makeAnswered(
      [1, 1, 1].map((first): Answer => ({ status: 'registered', first, second: 90 })),
      measures['two-registrations'],
    )
    expect(say(small, outside)).toMatchObject({ rows: [], statement: expect.stringContaining('vises ikke') })
  })
})

describe('a composition', () => {
  const divide = (a: number, b: number, c: number): Answer => ({
    status: 'divided',
    parts: { '1': a, '2': b, '3': c },
    total: a + b + c,
  })
  const words = { title: 'Henvendelser', denominator: 'alle henvendelser i uge 10' }
  const result = makeAnswered([divide(10, 80, 10), divide(700, 200, 100), divide(0, 0, 0)], {
    ...measures.composition,
    ...words,
  })

  it('is pooled from sums, part by part in the order of the indicator', () => {
    const { statement, rows, table, showsNot } = say(result)
    expect(statement).toBe(
      'Henvendelser: telefon 64,5 %, fremmøde 25,5 %, video 10,0 % af 1.100 henvendelser i uge 10.',
    )
    expect(table.header).toEqual(['Del', 'Antal', 'Andel'])
    expect(rows).toEqual([
      ['Telefon', '710', '64,5 %'],
      ['Fremmøde', '280', '25,5 %'],
      ['Video', '110', '10,0 %'],
      ['I alt', '1.100', '100 %'],
    ])
    expect(showsNot).toContain('så de store fylder mest')
  })

  it('shows a practice its own parts beside the cluster, and no other practice’s', () => {
    const { rows, own: words, table } = say(result, own)
    expect(words).toBe('Jeres praksis: telefon 10,0 %, fremmøde 80,0 %, video 10,0 % af 100.')
    expect(table.header).toHaveLength(5)
    expect(rows[1]).toEqual(['Fremmøde', '280', '25,5 %', '80', '80,0 %'])
    expect(JSON.stringify(showResult(result, closed))).not.toContain('700')
    expect(JSON.stringify(showResult(result, own))).not.toContain('700')
  })

  it('leaves the cluster whole or not at all: one small part would follow from the others', () => {
    expect(say(result, outside).rows).toHaveLength(4)
    const small = makeAnswered(
      [divide(50, 40, 1), divide(60, 50, 1), divide(70, 60, 0)],
      measures.composition,
    )
    expect(say(small, outside)).toMatchObject({ rows: [], statement: expect.stringContaining('vises ikke') })
  })

  it('of nothing has no shares', () => {
    const nothing = makeAnswered([divide(0, 0, 0)], measures.composition)
    expect(say(nothing).statement).toContain('ingen fordeling')
    expect(say(nothing).rows[0]).toEqual(['Telefon', '0', '–'])
  })
})

describe('a single choice', () => {
  const choose = (...options: readonly string[]): Answer => ({ status: 'chosen', options })
  const unknown: Answer = { status: 'apart', choice: 'unknown' }
  const seven = ['4', '4', '4', '2', '5', '1', '3'].map((id) => choose(id))
  const result = makeAnswered([...seven, unknown, notFound, undefined], {
    ...measures['single-choice'],
    title: 'Overblik',
  })

  it('is a distribution in whole percent of those who answered, with n', () => {
    const { rows, table, statement, spread, response, shows, chart } = say(result)
    expect(statement).toBe('Overblik: »I høj grad« er valgt af flest: 3 af 7, svarende til 43 %.')
    expect(rows.at(3)).toEqual(['I høj grad', '3', '43 %'])
    expect(rows.at(-1)).toEqual(['Alle, der svarede', '7', ''])
    expect(table.note).toBe('Ikke regnet med: 1 »Ved ikke«.')
    expect(spread).toBe('Én svarede »Ved ikke« og er ikke regnet med.')
    expect(response).toBe('8 af 10 praksis har svaret på spørgsmålet. Én har valgt ikke at svare.')
    expect(shows).toEqual(['Ét svar er 14 procentpoint.'])
    expect(chart?.kind).toBe('answers')
  })

  it('says so where all chose the same', () => {
    const agreed = makeAnswered(
      Array.from({ length: 6 }, () => choose('4')),
      measures['single-choice'],
    )
    expect(say(agreed).statement).toBe('Årskontrol: Alle 6 valgte »I høj grad«.')
    expect(say(agreed, closed, 'en').statement).toBe('Årskontrol: All 6 chose “I høj grad”.')
  })

  it('names every answer that is as frequent as the most frequent one', () => {
    const tied = makeAnswered(
      ['1', '1', '2', '2', '3'].map((id) => choose(id)),
      measures['single-choice'],
    )
    expect(say(tied, closed, 'en').statement).toBe(
      'Årskontrol: “Slet ikke” and “I ringe grad” was chosen by most: 2 of 5 each, which is 40 %.',
    )
  })

  it.each(viewers)('says nothing of under five answers, "don’t know" not counted, to %j', (viewer) => {
    const few = makeAnswered([...seven.slice(0, 4), unknown, unknown], measures['single-choice'])
    const { statement, rows, table } = say(few, viewer)
    expect(statement).toBe('Svarene vises ikke (under 5 svar).')
    expect(rows).toEqual([])
    expect(table.note).toBe('')
    expect(showResult(few, viewer)).toMatchObject({ n: null, counts: [], apart: [] })
  })

  it.each(viewers)('is the same for everybody and leads to nobody: %j', (viewer) => {
    expect(say(result, viewer).rows).toEqual(say(result).rows)
    expect(JSON.stringify(showResult(result, viewer))).not.toMatch(/seat-|Praksis [A-Z]/)
  })
})

describe('a multiple choice', () => {
  const choose = (...options: readonly string[]): Answer => ({ status: 'chosen', options })
  const result = makeAnswered(
    [choose('1', '2'), choose('1'), choose('1', '3'), choose(), choose('2')],
    measures['multiple-choice'],
  )

  it('counts each answer out of all who answered, those with none of them as well', () => {
    const { rows, table } = say(result)
    expect(rows).toEqual([
      ['Plakat', '3', '60 %'],
      ['Brev', '2', '40 %'],
      ['Samtale', '1', '20 %'],
      ['Alle, der svarede', '5', ''],
    ])
    expect(table.note).toContain('giver ikke 100 % tilsammen')
  })

  it('says so when nobody chose anything', () => {
    const none = makeAnswered(
      Array.from({ length: 5 }, () => choose()),
      measures['multiple-choice'],
    )
    expect(say(none).statement).toBe('Årskontrol: Ingen har valgt nogen af svarmulighederne.')
  })
})

describe('own words', () => {
  const write = (text: string): Answer => ({ status: 'written', text })
  const five = ['Tid', 'Plads', 'Telefonen', 'Sygdom', 'Vikarer'].map(write)
  const result = makeAnswered(five, { kind: 'free-text', title: 'Hvad står i vejen' })

  it('are listed apart from five answers on, and never beside a practice', () => {
    const { statement, texts, rows, showsNot } = say(result)
    expect(statement).toBe('Hvad står i vejen: 5 svar i praksis’ egne ord.')
    expect(texts.toSorted()).toEqual(['Plads', 'Sygdom', 'Telefonen', 'Tid', 'Vikarer'])
    expect(rows).toEqual([])
    expect(showsNot).toContain('hvem der skrev hvad')
    expect(JSON.stringify(showResult(result, own))).not.toMatch(/seat-|Praksis [A-Z]/)
  })

  it('are not shown under five answers, nor outside the cluster', () => {
    const few = makeAnswered([...five.slice(0, 4), notFound], { kind: 'free-text' })
    expect(say(few)).toMatchObject({ statement: 'Svarene vises ikke (under 5 svar).', texts: [] })
    expect(say(result, outside)).toMatchObject({
      statement: 'Svar i praksis’ egne ord bliver i klyngen og vises ikke her.',
      texts: [],
    })
  })

  it('stand in an order that tells nothing of who wrote them', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(five, { minLength: 5 }), (shuffled) => {
        expect(say(makeAnswered(shuffled, { kind: 'free-text' })).texts).toEqual(
          say(makeAnswered(five, { kind: 'free-text' })).texts,
        )
      }),
    )
    expect(say(result).texts).not.toEqual(five.map((one) => (one.status === 'written' ? one.text : '')))
  })
})
