import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseTemplate } from '#app/domain/template/parse-template.ts'
import { makeTemplate } from '#tests/builders/make-template.ts'

const schema: unknown = JSON.parse(readFileSync('templates/template.schema.json', 'utf8'))

function faultsOf(value: object): readonly string[] {
  const parsed = parseTemplate(value, schema)
  return parsed.ok ? [] : parsed.faults.map(({ path, message }) => `${path} ${message.en}`)
}

test('a template names watched words and the texts that say what a package is about', () => {
  const watchedWords = { words: ['HbA1c', 'kommun*'], topicSections: ['note'] }
  expect(faultsOf(makeTemplate({ watchedWords, knownAbbreviations: ['CPR'] }))).toEqual([])
})

test('a topic section must stand in the template, and be no list', () => {
  const watchedWords = { words: ['HbA1c'], topicSections: ['note', 'numbers', 'gone'] }
  const places = faultsOf(makeTemplate({ watchedWords })).map((fault) => fault.split(' ')[0])
  expect(places).toEqual(['$.watchedWords.topicSections[1]', '$.watchedWords.topicSections[2]'])
})

test('a star stands at the end of a watched word only, and an abbreviation is in capitals', () => {
  const watchedWords = { words: ['kom*mune'], topicSections: [] }
  expect(faultsOf(makeTemplate({ watchedWords, knownAbbreviations: ['Cpr'] }))).toEqual([
    '$.watchedWords.words[0] The text does not have the form this field asks for.',
    '$.knownAbbreviations[0] The text does not have the form this field asks for.',
  ])
})

test('the real template says its watched words rightly', () => {
  expect(faultsOf(JSON.parse(readFileSync('templates/klyngepakke.da.v1.json', 'utf8')))).toEqual([])
})
