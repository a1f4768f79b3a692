import { expect, test } from 'vitest'
import { listBlocks, listCitations, listImages } from '#app/domain/text/list-blocks.ts'
import { typedBlocks } from '#tests/builders/make-every-block.ts'

test('every block is listed, however deep, each before those inside it', () => {
  expect(listBlocks(typedBlocks).map(({ attrs }) => attrs.id)).toEqual(
    'h p b b1p o o1p t t1p q qp i1 i2 i3 tb r1-Kolonne A-p r1-Kolonne B-p r2-Celle A-p r2-Celle B-p'.split(
      / (?=[a-z])/,
    ),
  )
})

test('citations are found in lists, quotes and tables', () => {
  const cited = listCitations(typedBlocks).map(({ attrs }) => attrs.referenceId)
  expect(cited).toEqual(['first', 'gone', 'second', 'first'])
})

test('pictures are found where they stand', () => {
  expect(listImages(typedBlocks).map(({ attrs }) => attrs.id)).toEqual(['i1', 'i2', 'i3'])
})
