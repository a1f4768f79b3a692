import { expect, test } from 'vitest'
import { buildHandout } from '#app/domain/handout/build-handout.ts'
import type { HandoutBlock } from '#app/domain/handout/handout.ts'
import type { BlockDefinition } from '#app/domain/template/handout-definition.ts'
import { makeHandoutInput } from '#tests/builders/make-telephone-package.ts'
import { telephoneSheet } from '#tests/builders/make-telephone-sheet.ts'

const head = (text: string, level: 1 | 2 = 1): BlockDefinition => ({ block: 'heading', level, text })
const ticks: BlockDefinition = { block: 'tick-boxes', items: ['Ring op'] }
const leftOut: BlockDefinition = { ...ticks, when: { kinds: ['cross-sector'] } }

function build(...blocks: readonly BlockDefinition[]): readonly HandoutBlock[] {
  return buildHandout({ ...telephoneSheet, blocks }, makeHandoutInput()).blocks
}

function headingsOf(blocks: readonly HandoutBlock[]): readonly string[] {
  return blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
}

test('a heading goes with the blocks under it when all of them are left out', () => {
  expect(headingsOf(build(head('Før'), leftOut, head('Efter'), ticks))).toEqual(['Efter'])
  expect(headingsOf(build(head('Før'), head('Mandag', 2), leftOut, { block: 'page-break' }, ticks))).toEqual(
    [],
  )
})

test('a heading stays over whatever is printed under it, and alone when nothing was to come', () => {
  expect(headingsOf(build(head('Før'), leftOut, ticks, head('Sidst')))).toEqual(['Før', 'Sidst'])
  expect(headingsOf(build(head('Før'), head('Mandag', 2), ticks))).toEqual(['Før', 'Mandag'])
})

test('a contents list names what comes after it', () => {
  const blocks = build(head('Før'), ticks, { block: 'contents', title: 'Indhold' }, head('Efter'), ticks)
  const contents = blocks.find((block) => block.kind === 'contents')
  expect(contents).toMatchObject({ entries: [{ text: 'Efter' }] })
})
