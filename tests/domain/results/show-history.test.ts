import { describe, expect, it } from 'vitest'
import { buildChangeTable, buildTrendTable } from '#app/domain/results/build-history-table.ts'
import { describeOwnChange } from '#app/domain/results/describe-change.ts'
import { choosePicture, picturesOf } from '#app/domain/results/result-picture.ts'
import type { RoundResults } from '#app/domain/results/results.ts'
import { showChange } from '#app/domain/results/show-change.ts'
import { showHistory } from '#app/domain/results/show-history.ts'
import { showResult } from '#app/domain/results/show-result.ts'
import type { Viewer } from '#app/domain/results/shown-result.ts'
import { makeChange } from '#tests/builders/make-change.ts'
import { makeAnswered, type MadeCounts, makeResult } from '#tests/builders/make-result.ts'

const closed: Viewer = { kind: 'cluster', agreement: 'closed' }
const open: Viewer = { kind: 'cluster', agreement: 'open' }
const labels = new Map([
  [1, 'maj 2026'],
  [2, 'dec. 2026'],
  [3, 'maj 2027'],
])
const pair = { before: 'maj 2026', after: 'dec. 2026' }

const roundOf = (roundNumber: number, ...counts: readonly MadeCounts[]): RoundResults => ({
  roundNumber,
  participants: counts.length,
  submissions: counts.length,
  indicators: [makeResult(counts)],
})

describe('showHistory', () => {
  const rounds = [roundOf(1, [20, 40]), roundOf(2, [25, 40]), roundOf(3, [30, 40])]

  it('is nothing for a first round', () => {
    expect(showHistory(rounds.slice(0, 1), 'indicator-1', closed, labels)).toBeNull()
  })

  it('compares with the round before, under the names of both', () => {
    const history = showHistory(rounds.slice(0, 2), 'indicator-1', closed, labels)
    expect(history).toMatchObject({ labels: pair, trend: null, pair: { type: 'variation' } })
  })

  it('passes over a round that did not ask for the indicator', () => {
    const without = { ...roundOf(2), indicators: [] }
    const history = showHistory(
      [roundOf(1, [20, 40]), without, roundOf(3, [30, 40])],
      'indicator-1',
      closed,
      labels,
    )
    expect(history?.labels).toEqual({ before: 'maj 2026', after: 'maj 2027' })
  })

  it('draws a line from three rounds on', () => {
    expect(showHistory(rounds, 'indicator-1', closed, labels)?.trend?.points).toHaveLength(3)
  })

  it('leaves a round out of the line whose value may not leave the cluster', () => {
    const few = [roundOf(1, [2, 40]), roundOf(2, [25, 40]), roundOf(3, [30, 40])]
    expect(showHistory(few, 'indicator-1', { kind: 'outside' }, labels)?.trend).toBeNull()
  })

  it('sets two rounds of a question side by side, and none of answers in own words', () => {
    const question = { kind: 'single-choice', options: [{ id: '1', text: 'Ja' }], apart: [] } as const
    const answered = makeAnswered(
      Array.from({ length: 5 }, () => ({ status: 'chosen', options: ['1'] }) as const),
      question,
    )
    const asked = [1, 2].map((roundNumber) => ({ ...roundOf(roundNumber), indicators: [answered] }))
    expect(showHistory(asked, 'indicator-1', closed, labels)?.pair.type).toBe('distribution')
    const texts = makeAnswered([{ status: 'written', text: 'Tid' }], { kind: 'free-text' })
    const written = [1, 2].map((roundNumber) => ({ ...roundOf(roundNumber), indicators: [texts] }))
    expect(showHistory(written, 'indicator-1', closed, labels)).toBeNull()
  })
})

describe('the pictures', () => {
  const shown = showResult(
    makeResult([
      [20, 40],
      [30, 40],
    ]),
    closed,
  )
  const rounds = [roundOf(1, [20, 40]), roundOf(2, [25, 40]), roundOf(3, [30, 40])]

  it('begin with the change where there is one', () => {
    const history = showHistory(rounds, 'indicator-1', closed, labels)
    expect(picturesOf(shown, history)[0]).toBe('aendring')
    expect(picturesOf(shown, history).at(-1)).toBe('udvikling')
    expect(choosePicture(shown, history, null)).toBe('aendring')
    expect(choosePicture(shown, history, 'fordeling')).toBe('fordeling')
    expect(choosePicture(shown, null, 'aendring')).toBe('fordeling')
  })
})

describe('buildChangeTable', () => {
  it('has who is in one round only, and the cluster for all and for the same practices', () => {
    const change = makeChange(
      [
        [10, 100],
        [90, 100],
      ],
      [[20, 100], null, [50, 100]],
    )
    const { header, rows, clusterRow } = buildChangeTable(showChange(change, open), pair, 'da')
    expect(header.slice(0, 4)).toEqual(['Praksis', 'maj 2026', 'dec. 2026', 'Ændring i procentpoint'])
    expect(rows.map((row) => row.slice(0, 4))).toEqual([
      ['Praksis C', '–', '50,0\u00A0%', 'kun i den seneste'],
      ['Praksis A', '10,0\u00A0%', '20,0\u00A0%', '+10,0'],
      ['Praksis B', '90,0\u00A0%', '–', 'kun i den første'],
      ['Klyngen', '50,0\u00A0%', '35,0\u00A0%', '−15,0'],
      ['Klyngen, de samme praksis', '10,0\u00A0%', '20,0\u00A0%', '+10,0'],
    ])
    expect(clusterRow).toBe(3)
  })

  it('leaves out one by one whoever counts few, where the cluster has decided on bands', () => {
    const strict: Viewer = { ...closed, smallCounts: { threshold: 5, strict: true } }
    const change = makeChange(
      [
        [2, 40],
        [20, 40],
      ],
      [
        [12, 40],
        [22, 40],
      ],
    )
    const shown = showChange(change, strict)
    expect(shown.practices.map(({ label }) => label)).toEqual(['Praksis B'])
    expect(shown.hidden).toBe(1)
  })

  it('lists the rounds of a line', () => {
    const rounds = [roundOf(1, [20, 40]), roundOf(2, [25, 40]), roundOf(3, [30, 40])]
    const trend = showHistory(rounds, 'indicator-1', closed, labels)?.trend
    expect(
      trend && buildTrendTable(trend, labels, 'da').rows.map(([label, value]) => `${label} ${value}`),
    ).toEqual(['maj 2026 50,0\u00A0%', 'dec. 2026 62,5\u00A0%', 'maj 2027 75,0\u00A0%'])
  })
})

describe('describeOwnChange', () => {
  const own = (participantId: string): Viewer => ({ kind: 'practice', participantId, agreement: 'closed' })

  it('tells the own change with its uncertainty', () => {
    const change = makeChange(
      [
        [9, 23],
        [40, 100],
      ],
      [
        [14, 25],
        [60, 100],
      ],
    )
    const words = describeOwnChange(showChange(change, own('seat-1')), 'da')
    expect(words).toMatch(
      /^Jeres eget tal er gået fra 39,1 til 56,0\u00A0%, en stigning på 16,9\u00A0procentpoint\. Usikker/,
    )
    expect(describeOwnChange(showChange(change, own('seat-2')), 'da')).toContain('Ændringen er tydelig.')
  })

  it('says nothing to a practice of one round only', () => {
    const change = makeChange(
      [[9, 23], null],
      [
        [14, 25],
        [60, 100],
      ],
    )
    expect(describeOwnChange(showChange(change, own('seat-2')), 'da')).toBe('')
  })
})
