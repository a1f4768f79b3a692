import { expect, test } from 'vitest'
import { catalogueFor } from '#app/i18n/catalogue.ts'

type Entry = { readonly key: string; readonly value: unknown }

/** Every text of a catalogue by its path: `common.errors.notFound`. */
function listEntries(value: unknown, key = ''): readonly Entry[] {
  if (typeof value !== 'object' || value === null) return [{ key, value }]
  return Object.entries(value).flatMap(([name, inner]) => listEntries(inner, key ? `${key}.${name}` : name))
}

const danish = listEntries(catalogueFor('da'))
const english = listEntries(catalogueFor('en'))

test('both languages have the same keys', () => {
  const keys = (entries: readonly Entry[]) => entries.map((entry) => entry.key).toSorted()
  expect(keys(english)).toEqual(keys(danish))
})

test('a text that takes values does so in both languages', () => {
  const kinds = (entries: readonly Entry[]) =>
    Object.fromEntries(entries.map(({ key, value }) => [key, typeof value]))
  expect(kinds(english)).toEqual(kinds(danish))
})

test('no text is empty, padded or of another kind', () => {
  const faulty = [...danish, ...english].filter(({ value }) =>
    typeof value === 'string' ? value === '' || value.trim() !== value : typeof value !== 'function',
  )
  expect(faulty).toEqual([])
})

test('Danish quotes stand in Danish and never in English', () => {
  const texts = (entries: readonly Entry[]) => entries.filter(({ value }) => typeof value === 'string')
  expect(texts(english).filter(({ value }) => /[»«]/.test(String(value)))).toEqual([])
  expect(texts(danish).filter(({ value }) => /["“”]/.test(String(value)))).toEqual([])
})
