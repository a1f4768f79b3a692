import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeTemplate } from '#tests/builders/make-template.ts'
import { runCommand } from '#tests/setup/run-command.ts'

let folder = ''
let databaseFile = ''

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'klyngebygger-start-'))
  databaseFile = path.join(folder, 'data.sqlite')
})

afterEach(() => rmSync(folder, { recursive: true }))

function start(settings: Readonly<Record<string, string>>) {
  return runCommand(['start'], { PORT: '0', DATABASE_FILE: databaseFile, ...settings })
}

test('a port in use is named, with what to do', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const address = other.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const { code, said } = await start({ PORT: String(port) })
  other.close()
  expect(code).toBe(1)
  expect(said).toContain(
    `Port ${port} er optaget af et andet program. Stop det, eller vælg en anden port: PORT=`,
  )
  expect(said).toContain(`Port ${port} is in use by another program.`)
})

test.each([
  ['PORT', 'mange', 'PORT er »mange«, men skal være et helt tal fra 0 til 65535.'],
  ['PORT', '70000', 'PORT er »70000«'],
  [
    'PUBLIC_URL',
    'klynge.example.dk',
    'PUBLIC_URL er »klynge.example.dk«, men skal være en adresse som https://',
  ],
  ['PUBLIC_URL', 'ftp://klynge.example.dk', 'PUBLIC_URL er »ftp://klynge.example.dk«'],
  ['HOST', '203.0.113.9', 'Serveren kan ikke svare på 203.0.113.9'],
])('a setting that cannot be used is named: %s=%s', async (name, value, sentence) => {
  const { code, said } = await start({ [name]: value })
  expect(code).toBe(1)
  expect(said).toContain(sentence)
})

test('a database that cannot be opened is named, and is left as it was', async () => {
  writeFileSync(databaseFile, 'Det her er ikke en database, men et brev, som nogen har skrevet.')
  const { code, said } = await start({})
  expect(code).toBe(1)
  expect(said).toContain(`Databasen ${databaseFile} kan ikke åbnes`)
  expect(said).toContain('Ret DATABASE_FILE')
  expect(readdirSync(folder)).toEqual(['data.sqlite'])
})

function writeTemplates(files: Readonly<Record<string, unknown>>): string {
  const templates = path.join(folder, 'templates')
  mkdirSync(templates)
  copyFileSync('templates/template.schema.json', path.join(templates, 'template.schema.json'))
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(path.join(templates, name), typeof content === 'string' ? content : JSON.stringify(content))
  }
  return templates
}

test('every fault of every template is told with file, path and sentence, and nothing is loaded', async () => {
  const [step] = makeTemplate().steps
  const templates = writeTemplates({
    'god.da.v1.json': makeTemplate({ id: 'god' }),
    'lille.da.v1.json': {
      ...makeTemplate(),
      steps: [{ ...step, sections: [{ id: 'x', type: 'film', title: 'X' }] }],
    },
    'anden.da.v1.json': makeTemplate({ id: 'navn' }),
    'halv.da.v1.json': '{ "format": ',
  })
  const { code, said } = await start({ TEMPLATES_FOLDER: templates })
  expect(code).toBe(1)
  expect(said).toContain('Skabelonerne kan ikke bruges, før disse fejl er rettet:')
  expect(said).toMatch(/lille\.da\.v1\.json \$\.steps\[0\]\.sections\[0\].*: .+/)
  expect(said).toContain('anden.da.v1.json $: Efter sit indhold skal filen hedde navn.da.v1.json.')
  expect(said).toContain('halv.da.v1.json $: Filen kan ikke læses som JSON.')
  expect(said).not.toContain('god.da.v1.json')
  expect(said).not.toContain('http://')
  expect(existsSync(databaseFile)).toBe(false)
})

test('a folder of templates that is not there is told as such', async () => {
  const { code, said } = await start({ TEMPLATES_FOLDER: path.join(folder, 'findes-ikke') })
  expect(code).toBe(1)
  expect(said).toContain('findes-ikke')
})

test('the check of the templates says the same faults', async () => {
  const templates = writeTemplates({ 'halv.da.v1.json': '{' })
  const { code, said } = await runCommand(['check-templates'], { TEMPLATES_FOLDER: templates })
  expect(code).toBe(1)
  expect(said).toContain('halv.da.v1.json $: Filen kan ikke læses som JSON.')
})
