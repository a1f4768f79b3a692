import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { main } from '#app/commands/handouts.ts'
import { readParagraphs, readPart } from '#tests/builders/read-word.ts'

let folder = ''
let said: string[] = []

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'handouts-'))
  said = []
  vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => said.push(String(text)) > 0)
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('every handout of an example is written under a name that a person would give it', async () => {
  expect(await main(['--example', 'hjerte', '--out', folder])).toBe(0)
  const names = readdirSync(folder)
  expect(names).toContain('Iskæmisk hjertesygdom – Faktaark.docx')
  expect(names.length).toBeGreaterThanOrEqual(9)
  const results = new Uint8Array(readFileSync(path.join(folder, 'Iskæmisk hjertesygdom – Resultater.docx')))
  const styles = readParagraphs(readPart(results, 'word/document.xml')).map(({ style }) => style)
  expect(styles.filter((style) => style === 'Statement')).toHaveLength(8)
})

test('an example that does not exist is answered with those that do', async () => {
  expect(await main(['--example', 'lunger', '--out', folder])).toBe(2)
  expect(said.join('')).toContain('Der er intet eksempel, der hedder »lunger«. Der findes: hjerte')
  expect(readdirSync(folder)).toEqual([])
})

test.each([[[]], [['--example', 'hjerte']], [['--out', 'x']], [['--exmple', 'hjerte', '--out', 'x']]])(
  'a call that lacks words is answered with how to write it: %j',
  async (args) => {
    expect(await main(args)).toBe(2)
    expect(said.join('')).toContain('npm run handouts -- --example')
  },
)
