import { expect, test } from 'vitest'
import { blockLabel } from '#app/domain/handout/blocks/block-label.ts'
import { buildNumberBoxes } from '#app/domain/handout/blocks/number-boxes.ts'
import { buildContext } from '#app/domain/handout/handout-context.ts'
import type { HandoutBlock } from '#app/domain/handout/handout.ts'
import { textOfInline } from '#app/domain/handout/inline.ts'
import type { IndicatorKind } from '#app/domain/indicator/indicator.ts'
import { makeIndicator } from '#tests/builders/make-indicator.ts'
import { makeEveryKind } from '#tests/builders/make-kinds.ts'
import { makeHandoutInput } from '#tests/builders/make-telephone-package.ts'

const labels = { steps: '', stepsIn: '', minutes: '', yourNumber: 'Jeres tal', noSteps: '' }

function boxesOf(kind: IndicatorKind): readonly HandoutBlock[] {
  const indicator = makeEveryKind().find((one) => one.kind === kind)
  if (!indicator) throw new Error('Every kind is made')
  return buildNumberBoxes(indicator, labels, buildContext(makeHandoutInput()))
}

/** Headings of the columns, then the first cell of each row. */
function wordsOf(blocks: readonly HandoutBlock[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'table') {
      const rows = block.rows.flatMap(({ cells: [first] }) =>
        first && 'paragraphs' in first ? first.paragraphs.map(textOfInline) : [],
      )
      return [...block.columns.map(({ title }) => title), ...rows]
    }
    if (block.kind === 'ticks') return block.items.map(({ content }) => textOfInline(content))
    if (block.kind === 'paragraph') return [textOfInline(block.content)]
    return [block.kind]
  })
}

test.each([
  ['count', ['Jeres tal', 'patienter, der har fået en årskontrol', '3']],
  [
    'mean',
    [
      'Jeres tal',
      'patienter, der har fået en årskontrol, lagt sammen (mmol/l)',
      'alle patienter med kronisk sygdom',
      '4',
    ],
  ],
  ['two-registrations', ['Jeres tal', 'Kommunens optælling', 'Egen optælling', '5']],
  [
    'composition',
    ['6', 'Jeres tal', 'Telefon', 'Fremmøde', 'Video', 'I alt: alle patienter med kronisk sygdom'],
  ],
  [
    'single-choice',
    [
      'Vælg ét svar',
      'Slet ikke',
      'I ringe grad',
      'I nogen grad',
      'I høj grad',
      'I meget høj grad',
      'Ved ikke',
      'Ikke relevant',
    ],
  ],
  [
    'multiple-choice',
    ['Sæt kryds ved alle, der passer', 'Plakat', 'Brev', 'Samtale', 'Ingen af dem', 'Ved ikke'],
  ],
  ['free-text', ['writing-lines']],
] as const)('on paper a %s has room of its own', (kind, words) => {
  expect(wordsOf(boxesOf(kind))).toEqual(words)
})

test('the name of a part of the meeting stands before the first indicator that belongs to it', () => {
  const blocks = ['', 'Før pausen', 'Før pausen', 'Efter pausen'].map((block) => makeIndicator({ block }))
  expect(blocks.map((_, index) => wordsOf(blockLabel(blocks, index)))).toEqual([
    [],
    ['Før pausen'],
    [],
    ['Efter pausen'],
  ])
})
