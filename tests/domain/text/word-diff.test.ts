import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type DiffPart, diffWords } from '#app/domain/text/word-diff.ts'

const join = (parts: readonly DiffPart[]) => parts.map((part) => part.text).join('')
const marked = (parts: readonly DiffPart[]) => parts.filter((part) => part.differs).map((part) => part.text)

test('only the words that differ are marked', () => {
  const { left, right } = diffWords('Målt hjemme er det ofte lavere', 'Målt hjemme er det tit lavere')
  expect(marked(left)).toEqual([' ofte'])
  expect(marked(right)).toEqual([' tit'])
})

test('a word that something was written before is still the same word', () => {
  const { left, right } = diffWords('Målt hjemme', 'Kort sagt: Målt hjemme')
  expect(marked(left)).toEqual([])
  expect(marked(right)).toEqual(['Kort sagt:'])
})

test('equal texts have no marks', () => {
  expect(marked(diffWords('Det samme', 'Det samme').left)).toEqual([])
})

test('the parts joined are the texts again', () => {
  const words = fc.array(fc.constantFrom('et', 'to', 'tre', '\n', ' ')).map((list) => list.join(' '))
  fc.assert(
    fc.property(words, words, (a, b) => {
      const { left, right } = diffWords(a, b)
      expect([join(left), join(right)]).toEqual([a, b])
    }),
  )
})

test('what is not marked is the same on both sides', () => {
  const words = fc.array(fc.constantFrom('et', 'to', 'tre', 'fire')).map((list) => list.join(' '))
  const kept = (parts: readonly DiffPart[]) =>
    join(parts.filter((part) => !part.differs))
      .trim()
      .split(/\s+/)
  fc.assert(
    fc.property(words, words, (a, b) => {
      const { left, right } = diffWords(a, b)
      expect(kept(left)).toEqual(kept(right))
    }),
  )
})

test('two very long texts are marked as a whole, without a wait', () => {
  const long = (word: string) => Array.from({ length: 5_000 }, (_, index) => `${word}${index}`).join(' ')
  expect(marked(diffWords(long('a'), long('b')).left)).toHaveLength(1)
})
