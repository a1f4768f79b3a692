import { expect, test } from 'vitest'
import {
  columnShare,
  factLabelRoom,
  factsStayTogether,
  tableStaysTogether,
} from '#app/domain/handout/sheet-room.ts'
import { plain } from '#app/domain/handout/inline.ts'
import type { HandoutTable } from '#app/domain/handout/handout.ts'

const rowsOf = (count: number, text: string): HandoutTable => ({
  kind: 'table',
  caption: '',
  columns: [{ title: 'Opgave', width: 1 }],
  rows: Array.from({ length: count }, () => ({ cells: [{ paragraphs: [plain(text)] }] })),
  handwriting: false,
})

const fact = (label: string) => ({ label, value: plain('Ja') })

test('a short table stays on one page, and one with many rows or many words may break', () => {
  expect(tableStaysTogether(rowsOf(8, 'kort'))).toBe(true)
  expect(tableStaysTogether(rowsOf(9, 'kort'))).toBe(false)
  expect(tableStaysTogether(rowsOf(2, 'x'.repeat(176)))).toBe(false)
})

test('a compact table stays on one page however many rows it has', () => {
  expect(tableStaysTogether({ ...rowsOf(20, 'kort'), compact: true })).toBe(true)
})

test('labels have room for the longest, and sentences stand above their values', () => {
  expect(factLabelRoom([fact('Hvem')])).toBe(115)
  expect(factLabelRoom([fact('Hvem'), fact('x'.repeat(20))])).toBe(160)
  expect(factLabelRoom([fact('x'.repeat(28))])).toBe(0)
})

test('more than eight facts may go over two pages', () => {
  const facts = Array.from({ length: 9 }, () => fact('Hvem'))
  expect(factsStayTogether(facts.slice(1))).toBe(true)
  expect(factsStayTogether(facts)).toBe(false)
})

test('a column that says more is wider, and none vanishes', () => {
  const long = columnShare({ title: 'Efter', lines: [plain('x'.repeat(900))] })
  expect(long).toBe(30)
  expect(columnShare({ title: 'Før', lines: [] })).toBe(10)
})
