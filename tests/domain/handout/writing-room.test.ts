import { expect, test } from 'vitest'
import { plain } from '#app/domain/handout/inline.ts'
import { handwritingTable } from '#app/domain/handout/blocks/handwriting.ts'
import { ticksShareALine, writingRowHeight } from '#app/domain/handout/writing-room.ts'

const ticks = (...texts: readonly string[]) => texts.map((text) => ({ content: plain(text) }))

test('short answers share a line, but not when the last of them would be split over two', () => {
  const scale = ['Meget enig', 'Enig', 'Hverken enig eller uenig', 'Uenig', 'Meget uenig']
  expect(ticksShareALine(ticks('Ja', 'Nej', 'Ved ikke'))).toBe(true)
  expect(ticksShareALine(ticks(...scale))).toBe(true)
  expect(ticksShareALine(ticks(...scale, 'Ved ikke'))).toBe(false)
})

test('narrow letters leave room for more answers than wide ones, and large type for fewer', () => {
  const answers = (letter: string) => ticks(...Array.from({ length: 4 }, () => letter.repeat(18)))
  expect(ticksShareALine(answers('i'))).toBe(true)
  expect(ticksShareALine(answers('m'))).toBe(false)
  expect(ticksShareALine(answers('i'), 1.6)).toBe(false)
})

test('a row for a name and a number is low, however few columns it has', () => {
  const columns = [
    { title: 'Praksis', width: 1 },
    { title: 'Minutter', width: 1 },
  ]
  const table = handwritingTable(columns, 1)
  expect(writingRowHeight({ ...table, shortFields: true })).toBeLessThan(writingRowHeight(table))
})
