import { expect, test } from 'vitest'
import type { Handout, HandoutBlock } from '#app/domain/handout/handout.ts'
import { textOfInline } from '#app/domain/handout/inline.ts'
import { buildExampleSource } from '#app/server/example-handouts.server.ts'
import { findHandout, type HandoutSource } from '#app/server/handouts.server.ts'
import { findExample, findTemplate, loadTemplates } from '#app/server/template-store.server.ts'

const store = loadTemplates('templates')
const telephone = readSource('telefonadgang')

function readSource(name: string): HandoutSource {
  const example = findExample(store, name)
  const template = example && findTemplate(store, example.template, example.language)
  if (!template) throw new Error(`${name} is missing.`)
  return buildExampleSource(example, template, '2026-11-22')
}

function print(id: string): Handout {
  const sheet = findHandout(telephone, id)
  if (!sheet) throw new Error(`The template has no ${id}.`)
  return sheet
}

function tableUnder(sheet: Handout, text: string): readonly (readonly string[])[] {
  const at = sheet.blocks.findIndex((block) => block.kind === 'heading' && block.text === text)
  const table: HandoutBlock | undefined = sheet.blocks[at + 1]
  if (table?.kind !== 'table') throw new Error(`There is no table under ${text}.`)
  return table.rows.map(({ cells }) =>
    cells.map((cell) => ('paragraphs' in cell ? cell.paragraphs.map(textOfInline).join(' | ') : '')),
  )
}

test('answers that nobody can be told by are one sheet for all, with the cluster’s answers on it', () => {
  const sheet = print('own-answers-sheet')
  expect(sheet.blocks.filter(({ kind }) => kind === 'copy')).toHaveLength(1)
  expect(tableUnder(sheet, 'Klyngens svar')[0]).toEqual([
    '1a  Adgang på telefonen',
    '',
    'Slet ikke 0\u00A0% · I ringe grad 30\u00A0% · I nogen grad 40\u00A0% · I høj grad 20\u00A0% · I meget høj grad 10\u00A0%',
  ])
})

test('the booklet says what was asked, and not what was counted', () => {
  const booklet = print('booklet')
  const [first] = tableUnder(booklet, 'Sådan er der spurgt')
  expect(first?.[1]).toMatch(/^Spørgsmål: I hvor høj grad kan patienterne komme igennem til jer/)
  expect(JSON.stringify(booklet)).not.toContain('Sådan er målepunkterne talt')
})

test('no sheet asks for counts or speaks of looking patients up', () => {
  const sheets = ['guide', 'reflection-sheet', 'meeting-letter', 'results'].map((id) => JSON.stringify(print(id)))
  expect(sheets.filter((text) => /antal, ikke procenter|patienter frem|Find jeres tal|pseudonym/.test(text))).toEqual([])
})
