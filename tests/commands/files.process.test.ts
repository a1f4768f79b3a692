import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openDatabase } from '#db/connection.server.ts'
import { migrate } from '#db/migrate.server.ts'
import { runCommand } from '#tests/setup/run-command.ts'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'klyngebygger-files-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

function inFolder(name: string): string {
  return path.join(folder, name)
}

test('a command that does not exist is answered with those that do', async () => {
  const { code, said } = await runCommand(['pakker'])
  expect(code).toBe(2)
  expect(said).toContain('Kommandoen »pakker« findes ikke. Der findes: build, dev, start, handouts')
})

test('handouts of an unknown example name those that exist, and write nothing', async () => {
  const { code, said } = await runCommand(['handouts', '--example', 'lunger', '--out', inFolder('ud')])
  expect(code).toBe(2)
  expect(said).toContain(
    'Der er intet eksempel, der hedder »lunger«. Der findes: hjerte (Iskæmisk hjertesygdom)',
  )
  expect(existsSync(inFolder('ud'))).toBe(false)
})

test.each([[['--example', 'hjerte']], [['--example', 'hjerte', '--out', '']], [['--ud', 'x']], [[]]])(
  'handouts without an example and a folder say how to write it: %j',
  async (args) => {
    const { code, said } = await runCommand(['handouts', ...args])
    expect(code).toBe(2)
    expect(said).toContain('npm run handouts -- --example hjerte --out mappe')
  },
)

test('handouts that cannot be written say where and why', async () => {
  writeFileSync(inFolder('optaget'), '')
  const { code, said } = await runCommand(['handouts', '--example', 'hjerte', '--out', inFolder('optaget')])
  expect(code).toBe(2)
  expect(said).toContain(`Filerne kan ikke skrives i ${inFolder('optaget')}`)
  expect(said).toContain('Vælg en anden mappe med --out.')
})

test('handouts of faulty templates name the fault', async () => {
  const settings = { TEMPLATES_FOLDER: inFolder('findes-ikke') }
  const { code, said } = await runCommand(
    ['handouts', '--example', 'hjerte', '--out', inFolder('ud')],
    settings,
  )
  expect(code).toBe(2)
  expect(said).toContain('template.schema.json $: Filen kan ikke læses som JSON.')
})

async function makeDatabase(): Promise<Readonly<Record<string, string>>> {
  const db = openDatabase(inFolder('data.sqlite'))
  await migrate(db)
  await db.destroy()
  return { DATABASE_FILE: inFolder('data.sqlite') }
}

test('a backup is written once, and never over another file', async () => {
  const settings = await makeDatabase()
  expect(await runCommand(['backup', inFolder('kopi.sqlite')], settings)).toMatchObject({ code: 0 })
  const copied = readFileSync(inFolder('kopi.sqlite'))
  const again = await runCommand(['backup', inFolder('kopi.sqlite')], settings)
  expect(again.code).toBe(2)
  expect(again.said).toContain('findes allerede. Vælg et andet navn, så intet bliver overskrevet.')
  expect(readFileSync(inFolder('kopi.sqlite')).equals(copied)).toBe(true)
})

test('a backup without a name, a database or a folder says what is missing', async () => {
  const settings = await makeDatabase()
  const target = inFolder('kopi.sqlite')
  const cases = [
    [[], settings, 'Skriv, hvor kopien skal ligge: npm run backup -- kopi.sqlite'],
    [[target], { DATABASE_FILE: inFolder('x.sqlite') }, 'Er DATABASE_FILE rigtig?'],
    [[inFolder('mangler/kopi.sqlite')], settings, 'Lav den først, eller vælg en anden.'],
    [[target], { ...settings, PORT: 'mange' }, 'PORT er »mange«'],
  ] as const
  for (const [args, given, sentence] of cases) {
    const { code, said } = await runCommand(['backup', ...args], given)
    expect(code).toBe(2)
    expect(said).toContain(sentence)
  }
  expect(readdirSync(folder)).toEqual(['data.sqlite'])
})
