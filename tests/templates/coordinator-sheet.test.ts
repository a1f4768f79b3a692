import { expect, test } from 'vitest'
import type { Handout } from '#app/domain/handout/handout.ts'
import { textOfInline } from '#app/domain/handout/inline.ts'
import { buildExampleSource } from '#app/server/example-handouts.server.ts'
import { findHandout, type HandoutSource } from '#app/server/handouts.server.ts'
import { findExample, findTemplate, loadTemplates } from '#app/server/template-store.server.ts'

const store = loadTemplates('templates')

function readSource(name: string): HandoutSource {
  const example = findExample(store, name)
  const template = example && findTemplate(store, example.template, example.language)
  if (!template) throw new Error(`${name} is missing.`)
  return buildExampleSource(example, template, '2026-11-22')
}

function printSheet(source: HandoutSource): Handout {
  const sheet = findHandout(source, 'coordinator-sheet')
  if (!sheet) throw new Error('The template has no sheet for the coordinator.')
  return sheet
}

const heart = readSource('hjerte')

test('the sheet has one card per indicator: a question, the time for it, the technique and its words', () => {
  const cards = printSheet(heart).blocks.filter(
    (block) => block.kind === 'box' && block.title.startsWith('Målepunkt '),
  )
  expect(cards).toHaveLength(8)
  const [first] = cards
  const inside = first?.kind === 'box' ? first.blocks : []
  expect(inside[0]).toMatchObject({ kind: 'paragraph', style: 'normal', keep: true })
  const facts = inside[1]?.kind === 'facts' ? inside[1].rows : []
  expect(facts.map(({ label, value }) => `${label}: ${textOfInline(value)}`)).toEqual([
    'Tid: 9 min. af 45 min. i »Blok 1: Kontrol og opfølgning«, tal og opsamling medregnet',
    'Teknik: Gruppearbejde',
    'Sig fx: »Begynd med en runde, hvor alle siger noget, og tag ét spørgsmål ad gangen.«',
    expect.stringMatching(/^Viser: Patienter, der har fået en årskontrol .*svarende til 72,9\s%\. To praksis ligger tydeligt over klyngen/),
    expect.stringMatching(/^Viser ikke: Tallene siger ikke, hvorfor der er forskel\./),
  ])
})

test('the section on trusting the numbers is followed by the cluster’s own counts', () => {
  const { blocks } = printSheet(heart)
  const at = blocks.findIndex((block) => block.kind === 'heading' && block.text === 'Sådan er klyngens egne tal')
  const table = blocks[at + 2]
  const rows = table?.kind === 'table' ? table.rows : []
  const words = rows.map(({ cells }) =>
    cells.map((cell) => ('paragraphs' in cell ? cell.paragraphs.map(textOfInline).join() : '')),
  )
  expect(words).toHaveLength(8)
  expect(words[0]).toEqual([
    '1  Årskontrol inden for 18 måneder',
    '1 af 11 har under 30 patienter',
    'fra ca. 10 til 35 procentpoint',
  ])
})

test('without results there are no counts, and no heading for them', () => {
  const text = JSON.stringify(printSheet({ ...heart, shown: null }))
  expect(text).not.toContain('Sådan er klyngens egne tal')
  expect(text).not.toContain('intervallernes bredde')
})

test('the other example prints its cards and counts as well', () => {
  const text = JSON.stringify(printSheet(readSource('urinvejsinfektion')))
  expect(text).toContain('15 min. af 30 min. i »Blok 1: Tallene«')
  expect(text).toMatch(/fra ca\. \d+ til \d+ pr\.\s1\.000/)
})
