import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findExample, findTemplate, listEditions, loadTemplates } from '#app/server/template-store.server.ts'
import { makeTemplate } from '#tests/builders/make-template.ts'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'templates-'))
  mkdirSync(path.join(folder, 'examples'))
  copyFileSync('templates/template.schema.json', path.join(folder, 'template.schema.json'))
})

afterEach(() => rmSync(folder, { recursive: true }))

function write(file: string, content: unknown): void {
  writeFileSync(path.join(folder, file), typeof content === 'string' ? content : JSON.stringify(content))
}

test('templates are found by id, version and language', () => {
  write('lille.da.v1.json', makeTemplate())
  write('lille.en.v1.json', makeTemplate({ language: 'en', title: 'Small' }))
  write('lille.da.v2.json', makeTemplate({ version: 2, title: 'Nyere' }))
  const store = loadTemplates(folder)
  expect(findTemplate(store, { id: 'lille', version: 1 }, 'en')?.title).toBe('Small')
  expect(findTemplate(store, { id: 'lille', version: 2 }, 'da')?.title).toBe('Nyere')
  expect(findTemplate(store, { id: 'lille', version: 2 }, 'en')).toBeUndefined()
  expect(findExample(store, 'hjerte')).toBeUndefined()
})

test('each version is offered once, in the reader’s language where it has such an edition', () => {
  write('lille.da.v1.json', makeTemplate())
  write('lille.en.v1.json', makeTemplate({ language: 'en', title: 'Small' }))
  write('lille.da.v2.json', makeTemplate({ version: 2, title: 'Nyere' }))
  const store = loadTemplates(folder)
  expect(listEditions(store, 'en').map(({ title }) => title)).toEqual(['Nyere', 'Small'])
  expect(listEditions(store, 'da').map(({ title }) => title)).toEqual(['Lille skabelon', 'Nyere'])
})

test('every fault of every file is told at once, with file, path and sentence', () => {
  write('lille.da.v1.json', makeTemplate({ recordSystems: ['XMO', 'XMO'] }))
  write('anden.da.v1.json', '{ "format": ')
  write('tredje.da.v1.json', makeTemplate())
  write('examples/hjerte.da.json', { format: 'x' })
  expect(() => loadTemplates(folder)).toThrow(
    expect.objectContaining({
      message: expect.stringMatching(
        new RegExp(
          [
            'Skabelonerne kan ikke bruges, før disse fejl er rettet:',
            'anden.da.v1.json \\$: Filen kan ikke læses som JSON',
            'lille.da.v1.json \\$.recordSystems: Det samme står her to gange',
            'tredje.da.v1.json \\$: Efter sit indhold skal filen hedde lille.da.v1.json',
            'examples/hjerte.da.json \\$: Her mangler »id«',
          ].join('[^]*'),
        ),
      ),
    }),
  )
})

test('a folder without a schema is no templates folder', () => {
  rmSync(path.join(folder, 'template.schema.json'))
  expect(() => loadTemplates(folder)).toThrow('template.schema.json $: Filen kan ikke læses som JSON.')
})
