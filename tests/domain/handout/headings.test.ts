import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildHandout } from '#app/domain/handout/build-handout.ts'
import { fillContents, heading, settleHeadings } from '#app/domain/handout/headings.ts'
import type { HandoutBlock } from '#app/domain/handout/handout.ts'
import { makeHandoutInput } from '#tests/builders/make-telephone-package.ts'
import { telephoneSheet } from '#tests/builders/make-telephone-sheet.ts'

function headingsOf(blocks: readonly HandoutBlock[]) {
  return blocks.filter((block) => block.kind === 'heading')
}

test('every entry of the contents carries the anchor of its heading', () => {
  const { blocks } = buildHandout(telephoneSheet, makeHandoutInput())
  const contents = blocks.find((block) => block.kind === 'contents')
  const anchors = headingsOf(blocks).map(({ anchor }) => anchor)
  expect(contents?.entries.length).toBeGreaterThan(1)
  expect(contents?.entries.every(({ anchor }) => anchors.includes(anchor))).toBe(true)
  expect(new Set(anchors).size).toBe(anchors.length)
})

test('levels begin at 1 and never skip one, whatever was asked for', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(1, 2, 3)), (levels) => {
      const settled = headingsOf(
        settleHeadings(
          levels.map((level) => heading(level, 'x')),
          false,
        ),
      )
      settled.forEach(({ level }, index) =>
        expect(level).toBeLessThanOrEqual((settled[index - 1]?.level ?? 0) + 1),
      )
    }),
  )
})

test('headings that asked for the same level are alike, also where a level is missing above them', () => {
  const levels = headingsOf(
    settleHeadings(
      [1, 3, 3, 2, 3].map((level) => heading(level, 'x')),
      false,
    ),
  )
  expect(levels.map(({ level }) => level)).toEqual([1, 2, 2, 2, 3])
})

test('headings inside a text follow the section they stand in', () => {
  const inside = { type: 'heading', attrs: { id: 'h', level: 3 }, content: [] } as const
  const blocks = settleHeadings(
    [heading(1, 'Om'), { kind: 'rich-text', blocks: [inside], headingBase: 1 }],
    false,
  )
  expect(blocks[1]).toMatchObject({ headingBase: 0, blocks: [{ attrs: { level: 2 } }] })
})

test('only chapters are numbered, and only where the sheet numbers them', () => {
  const blocks = [heading(1, 'Et'), heading(2, 'Under'), heading(1, 'To')]
  expect(headingsOf(settleHeadings(blocks, true)).map(({ number }) => number)).toEqual(['1', undefined, '2'])
  expect(headingsOf(settleHeadings(blocks, false)).every(({ number }) => number === undefined)).toBe(true)
})

test('a long list of contents keeps to the chapters', () => {
  const many = Array.from({ length: 40 }, (_, index) => heading(index === 0 ? 1 : 2, `Nr. ${index}`))
  const blocks = fillContents([
    { kind: 'contents', title: 'Indhold', entries: [] },
    ...settleHeadings(many, false),
  ])
  expect(blocks[0]).toMatchObject({ entries: [{ text: 'Nr. 0' }] })
})
