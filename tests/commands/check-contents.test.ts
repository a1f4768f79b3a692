import { expect, test } from 'vitest'
import { checkContents } from '#app/commands/check-office/check-contents.ts'
import { type ListedHeading, readContents } from '#app/exports/read-contents.server.ts'
import { renderWord } from '#app/exports/word.server.ts'
import type { HandoutBlock } from '#app/domain/handout/handout.ts'
import { plain } from '#app/domain/handout/inline.ts'
import { makeHandout } from '#tests/builders/make-handout.ts'

const first: HandoutBlock = { kind: 'heading', level: 1, text: 'Formål & mål', anchor: 'heading_1' }
const second: HandoutBlock = { kind: 'heading', level: 1, text: 'Tallene', anchor: 'heading_2' }
const entries = [
  { level: 1, text: 'Formål & mål', anchor: 'heading_1' },
  { level: 1, text: 'Tallene', anchor: 'heading_2' },
]

async function writeContents(between: readonly HandoutBlock[]): Promise<readonly ListedHeading[]> {
  const sheet = makeHandout([{ kind: 'contents', title: 'Indhold', entries }, first, ...between, second])
  return readContents(new Uint8Array(await renderWord(sheet)))
}

test('the list of contents says the page that each heading stands on', async () => {
  const broken = await writeContents([{ kind: 'page-break' }])
  expect(broken.map(({ page }) => page)).toEqual(['1', '2'])
  const words = Array.from({ length: 120 }, () => 'Vi ser på tallene sammen og taler om dem.').join(' ')
  const long = { kind: 'paragraph', style: 'normal', content: plain(words) } as const
  const filled = await writeContents([long, long])
  expect(filled.map(({ page }) => page)).toEqual(['1', '3'])
})

test('a sheet that changes gets new page numbers', async () => {
  const before = await writeContents([])
  const after = await writeContents([{ kind: 'page-break' }, { kind: 'page-break' }])
  expect(before.map(({ page }) => page)).toEqual(['1', '1'])
  expect(after.map(({ page }) => page)).toEqual(['1', '2'])
})

test('a heading that stands further off than a page is told', async () => {
  const listed = await writeContents([{ kind: 'page-break' }])
  expect(checkContents(listed, ['1 Formål & mål', 'Tal-\nlene'])).toEqual([])
  expect(checkContents(listed, ['Formål & mål Tallene', ''])).toEqual([])
  expect(checkContents(listed, ['', '', '', 'Formål & mål Tallene'])).toEqual([
    'Indholdslisten siger side 1, men der står ikke »Formål & mål«.',
    'Indholdslisten siger side 2, men der står ikke »Tallene«.',
  ])
})
