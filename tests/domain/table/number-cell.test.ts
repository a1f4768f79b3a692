import { expect, test } from 'vitest'
import {
  guessNumberStyle,
  isHiddenCell,
  isMissingCell,
  looksLikeNumber,
  typeNumberCell,
} from '#app/domain/table/number-cell.ts'

test.each([
  ['1.234', 'da', '1234'],
  ['1 234', 'da', '1234'],
  ['12,5', 'da', '12,5'],
  ['1.234,50', 'da', '1234,5'],
  ['87,00', 'da', '87'],
  ['1,234', 'en', '1234'],
  ['2,244.5', 'en', '2244,5'],
  ['4830.916666666667', 'en', '4830,916666666667'],
  ['87.0', 'en', '87'],
  ['-5', 'da', '-5'],
  ['12 %', 'da', '12 %'],
  ['ukendt', 'da', 'ukendt'],
] as const)('%s in style %s is typed as %s', (cell, style, typed) => {
  expect(typeNumberCell(cell, style)).toBe(typed)
})

test.each([
  [['1.234', '87'], 'da'],
  [['2244.5', '1573'], 'en'],
  [['12,5', '1.234'], 'da'],
  [['1,234', '2244.25'], 'en'],
  [[], 'da'],
] as const)('%j is taken for %s', (cells, style) => {
  expect(guessNumberStyle(cells)).toBe(style)
})

test('a name with a leading zero is no number, and a covered number is told from a missing one', () => {
  expect(['004711', 'A82004', '', '12 pr. 1.000'].filter(looksLikeNumber)).toEqual([])
  expect(['<5', '< 5', '1-4', '*', 'under 5'].filter(isHiddenCell)).toHaveLength(5)
  expect(['', '-', '–', 'n/a', 'ikke oplyst'].filter(isMissingCell)).toHaveLength(5)
  expect(['5', '0'].filter((cell) => isHiddenCell(cell) || isMissingCell(cell))).toEqual([])
})
