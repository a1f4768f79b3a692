import { expect, test } from 'vitest'
import { buildResultsBlock } from '#app/domain/handout/blocks/results-block.ts'
import { buildContext } from '#app/domain/handout/handout-context.ts'
import { buildClusterResult } from '#app/domain/handout/handout-result.ts'
import type { HandoutBlock } from '#app/domain/handout/handout.ts'
import { showHistory } from '#app/domain/results/show-history.ts'
import { showResult } from '#app/domain/results/show-result.ts'
import { type MadeCounts, makeResult } from '#tests/builders/make-result.ts'
import { makeHandoutInput } from '#tests/builders/make-telephone-package.ts'

const closed = { kind: 'cluster', agreement: 'closed' } as const
const names = new Map([
  [1, 'maj 2026'],
  [2, 'dec. 2026'],
  [3, 'maj 2027'],
])
const definition = {
  block: 'results',
  labels: { figure: 'Figur', table: 'Tabel', practice: '', value: '', interval: '', cluster: '' },
  waiting: 'Der er ingen tal endnu.',
} as const

/** The captions and kinds of the figures of a report over so many rounds of so many practices. */
function reportOn(practices: number, rounds: number): readonly (readonly [string, string])[] {
  const counts = (round: number) =>
    Array.from({ length: practices }, (_, at): MadeCounts => [20 + at + round, 90 - at])
  const results = Array.from({ length: rounds }, (_, at) => ({
    roundNumber: at + 1,
    participants: practices,
    submissions: practices,
    indicators: [makeResult(counts(at))],
  }))
  const shown = showResult(makeResult(counts(rounds - 1)), closed)
  const history = showHistory(results, 'indicator-1', closed, names)
  const input = makeHandoutInput({ results: [buildClusterResult(shown, 'da', history, undefined)] })
  return figuresIn(buildResultsBlock(definition, buildContext(input)))
}

function figuresIn(blocks: readonly HandoutBlock[]) {
  return blocks.flatMap((block) =>
    block.kind === 'chart' ? [[block.chart.kind, block.caption] as const] : [],
  )
}

test('a report on a first round has one figure', () => {
  expect(reportOn(6, 1)).toEqual([['variation', 'Figur 1. Årskontrol']])
})

test('a second round adds what happened since the first', () => {
  expect(reportOn(6, 2).slice(1)).toEqual([['pairs', 'Figur 1b. Årskontrol, maj 2026 – dec. 2026']])
})

test('a third round adds the line through all of them', () => {
  expect(reportOn(6, 3).map(([kind]) => kind)).toEqual(['variation', 'pairs', 'trend'])
})

test('with many practices there is a funnel too, with a letter of its own', () => {
  expect(reportOn(24, 1)).toEqual([
    ['variation', 'Figur 1. Årskontrol'],
    ['funnel', 'Figur 1b. Årskontrol, efter størrelse'],
  ])
  expect(reportOn(24, 3).map(([, caption]) => caption.slice(0, 8))).toEqual([
    'Figur 1.',
    'Figur 1b',
    'Figur 1c',
    'Figur 1d',
  ])
})
