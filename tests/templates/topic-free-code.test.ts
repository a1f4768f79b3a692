import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { loadTemplates } from '#app/server/template-store.server.ts'
import { isJsonObject } from '#app/domain/text/json-value.ts'

const { templates, examples } = loadTemplates('templates')
const steps = templates.flatMap((template) => template.steps)
const sections = steps.flatMap((step) => step.sections)
const handouts = templates.flatMap((template) => template.handouts)

/** Every line of code, comments away: they may give examples. */
const code = ['app', 'db'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|tsx|js)$/.test(name))
    .map((name) => path.join(folder, name))
    .map((file) => ({ file, text: withoutComments(readFileSync(file, 'utf8')) })),
)

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*.*?\*\//gs, '').replaceAll(/(^|\s)\/\/.*$/gm, '')
}

function filesWith(pattern: RegExp): readonly string[] {
  return code.filter(({ text }) => pattern.test(text)).map(({ file }) => file)
}

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
}

/** The words of the format itself, as its schema names them: roles, blocks and properties, which the code must know. */
function collectWords(schema: unknown): readonly string[] {
  if (Array.isArray(schema)) return schema.flatMap(collectWords)
  if (!isJsonObject(schema)) return typeof schema === 'string' ? [schema] : []
  return Object.entries(schema).flatMap(([name, value]) => [name, ...collectWords(value)])
}

const words = new Set(collectWords(JSON.parse(readFileSync('templates/template.schema.json', 'utf8'))))

/** Ids that are ordinary words of the code, with what they mean there. */
const wordsOfTheCode: ReadonlyMap<string, string> = new Map([
  ['experience', 'an example in the help of the template editor'],
  ['facts', 'a kind of block in a finished handout'],
  ['known', 'a practice that is on the list already'],
  ['partner', 'who answers a questionnaire besides the practices'],
  ['problem', 'why a save failed'],
])

/** Titles that are the product's own words for its pages, or the template editor's names for blocks. */
const titlesOfTheProduct = new Set([
  'Klyngepakke',
  'Cluster package',
  'Plan',
  'Program',
  'Programme',
  'Resultater',
  'Results',
  'Dataudtræk',
  'Data extraction',
  'Vejledning til dataindsamling',
  'Data collection guide',
])

test('the code names no step, section, handout or package by its id', () => {
  const ids = [...templates, ...steps, ...sections, ...handouts, ...examples].map(({ id }) => id)
  const foreign = [...new Set(ids)].filter((id) => !words.has(id) && !wordsOfTheCode.has(id))
  expect(foreign.length).toBeGreaterThan(20)
  for (const id of foreign) {
    expect({ id, files: filesWith(new RegExp(`(['"\`])${escape(id)}\\1`)) }).toEqual({ id, files: [] })
  }
})

test('the code repeats no title of a step or a handout', () => {
  const titles = new Set([...steps, ...handouts].map(({ title }) => title))
  const foreign = [...titles].filter((title) => !titlesOfTheProduct.has(title))
  expect(foreign).toContain('Faktaark')
  for (const title of foreign) {
    expect({ title, files: filesWith(new RegExp(escape(title), 'i')) }).toEqual({ title, files: [] })
  }
})

test('the code says nothing about the topics of the ready packages', () => {
  const topics = examples.flatMap(({ id, title }) => [id, ...title.split(/\P{L}+/u)]).filter((word) => word.length > 4)
  expect(topics).toContain('hjertesygdom')
  // How to call the command is told with an example that exists.
  const usage = path.join('app', 'commands', 'handouts.ts')
  for (const word of topics) {
    const files = filesWith(new RegExp(escape(word), 'i')).filter((file) => file !== usage)
    expect({ word, files }).toEqual({ word, files: [] })
  }
})
