import { expect, test } from 'vitest'
import { buildHandout } from '#app/domain/handout/build-handout.ts'
import type { HandoutBlock } from '#app/domain/handout/handout.ts'
import { textOfInline } from '#app/domain/handout/inline.ts'
import type { BlockOf } from '#app/domain/template/handout-definition.ts'
import type { ListItem } from '#app/domain/template/template.ts'
import { heart, template, withList } from '#tests/builders/say-findings.ts'

type Block = BlockOf<'questions'>

function print(block: Block, ...questions: readonly ListItem[]): readonly HandoutBlock[] {
  const clusterPackage = questions.length === 0 ? heart : withList('questions', ...questions)
  const input = { template, clusterPackage, clusterName: 'Klyngen', results: null, printedOn: '2026-11-22' }
  const sheet = { id: 's', title: 'Ark', fileName: 'Ark', purpose: 'Prøve.', when: 'meeting' } as const
  return buildHandout({ ...sheet, blocks: [block] }, input).blocks
}

function wordsOf(blocks: readonly HandoutBlock[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') return [`# ${block.text}`]
    return block.kind === 'list' ? block.items.map(textOfInline) : []
  })
}

const about = (what: Block['about']): Block => ({
  block: 'questions',
  about: what,
  lines: 0,
  groupTitle: what === 'indicators' ? '{number}: {title}' : 'Anbefaling: {title}',
})

const questions: readonly ListItem[] = [
  { id: 'a', text: 'Hvem spørger til rygning?', recommendationIds: ['rec-smoking'] },
  { id: 'b', text: 'Hvad med begge dele?', indicatorIds: ['bp'], recommendationIds: ['rec-bp'] },
  { id: 'c', text: 'Hvad ellers?' },
  { id: 'd', text: 'Hvem ringer op?', recommendationIds: ['rec-control'] },
  { id: 'e', text: 'Hvad siger patienten?', recommendationIds: ['rec-smoking'] },
  { id: 'f', text: 'Hvor gik den hen?', recommendationIds: ['rec-gone'] },
]

test('questions about a recommendation stand together, in the order of the fact sheet', () => {
  expect(wordsOf(print(about('recommendations'), ...questions))).toEqual([
    '# Anbefaling: Årskontrol',
    'Hvem ringer op?',
    '# Anbefaling: Rygning',
    'Hvem spørger til rygning?',
    'Hvad siger patienten?',
  ])
})

test('a question about both is printed once, with the indicator and under its part of the meeting', () => {
  expect(wordsOf(print(about('indicators'), ...questions))).toEqual([
    '# Behandling',
    '# 3: Systolisk blodtryk over 140 mmHg',
    'Hvad med begge dele?',
  ])
})

test('a question about neither, or about what is gone, is a general one', () => {
  expect(wordsOf(print(about('general'), ...questions))).toEqual(['Hvad ellers?', 'Hvor gik den hen?'])
})

test('without questions about recommendations nothing is printed, not even room', () => {
  expect(print(about('recommendations'), { id: 'c', text: 'Hvad ellers?' })).toEqual([])
})

test('every question of the heart package is printed exactly once', () => {
  const printed = (['indicators', 'recommendations', 'general'] as const).flatMap((what) =>
    wordsOf(print(about(what))).filter((line) => !line.startsWith('#')),
  )
  const content = heart.sections['questions']
  const written = content?.type === 'list' ? content.items.map((item) => item['text']) : []
  expect(printed.toSorted()).toEqual(written.toSorted())
})

test('the run sheet brings a question about a recommendation to the part about its indicators', () => {
  const clusterPackage = withList('questions', {
    id: 'a',
    text: 'Hvem ringer op?',
    recommendationIds: ['rec-control'],
  })
  const definition = template.handouts.find(({ id }) => id === 'coordinator-sheet')
  const run = definition?.blocks.filter(({ block }) => block === 'programme') ?? []
  const sheet = { id: 's', title: 'Ark', fileName: 'Ark', purpose: 'Prøve.', when: 'meeting' } as const
  const input = { template, clusterPackage, clusterName: 'Klyngen', results: null, printedOn: '2026-11-22' }
  const [table] = buildHandout({ ...sheet, blocks: run }, input).blocks
  const rows = table?.kind === 'table' ? table.rows : []
  const asked = rows.filter((row) => JSON.stringify(row.cells[2]).includes('Hvem ringer op?'))
  expect(asked.map((row) => JSON.stringify(row.cells[1]))).toEqual([
    expect.stringContaining('Blok 1: Kontrol og opfølgning'),
  ])
})

test('questions that a part of the programme brings up can be left to the run sheet', () => {
  const unplanned = (what: Block['about']) => wordsOf(print({ ...about(what), unplanned: true }))
  expect(unplanned('indicators')).toEqual([])
  expect(unplanned('recommendations')).toHaveLength(2)
  expect(unplanned('general').length).toBeGreaterThan(2)
})

test('a package with questions has no room for those of a kind it does not ask', () => {
  expect(print(about('indicators'), { id: 'c', text: 'Hvad ellers?' })).toEqual([])
})
