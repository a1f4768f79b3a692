import { expect, test } from 'vitest'
import { buildHandout } from '#app/domain/handout/build-handout.ts'
import type { HandoutBlock } from '#app/domain/handout/handout.ts'
import { textOfInline } from '#app/domain/handout/inline.ts'
import type { BlockDefinition } from '#app/domain/template/handout-definition.ts'
import { makeIndicator } from '#tests/builders/make-indicator.ts'
import { makeHandoutInput } from '#tests/builders/make-telephone-package.ts'
import { everyBlock, telephoneSheet } from '#tests/builders/make-telephone-sheet.ts'

function buildKind(kind: BlockDefinition['block'], index = 0): readonly HandoutBlock[] {
  const blocks = everyBlock.filter((definition) => definition.block === kind).slice(index, index + 1)
  return buildHandout({ ...telephoneSheet, blocks }, makeHandoutInput()).blocks
}

function cellsOf(block: HandoutBlock | undefined): readonly (readonly string[])[] {
  if (block?.kind !== 'table') return []
  return block.rows.map(({ cells }) =>
    cells.map((cell) => ('tick' in cell ? String(cell.tick) : cell.paragraphs.map(textOfInline).join('|'))),
  )
}

test('the plan has days counted back from the meeting and boxes for what is done', () => {
  expect(cellsOf(buildKind('plan')[0])).toEqual([
    ['Saml tal', 'Sekretæren', '31. december 2026', 'true'],
    ['Ring rundt', 'Lægen', '13. februar 2027', 'false'],
  ])
})

test('the programme for everybody has clock times and what a break is called', () => {
  expect(cellsOf(buildKind('programme')[0])).toEqual([
    ['17.00–17.15', 'Velkomst|Kaffe.', '15 min.'],
    ['17.15–17.25', 'Pause', '10 min.'],
    ['17.25–18.30', 'Tallene', '1 t. 5 min.'],
  ])
})

test('only the version for the leader has notes, techniques and questions', () => {
  const rows = cellsOf(buildKind('programme', 1)[0])
  expect(rows[2]).toEqual([
    '17.25–18.30|1 t. 5 min.',
    'Tallene|Lad dem gætte.|Tal: 1|Måde: Runde',
    '1 og 2  Hvem tager telefonen?',
  ])
})

test('a recommendation stands beside the indicators that follow from it, with the fields a template has added', () => {
  expect(cellsOf(buildKind('recommendations')[0])).toEqual([
    ['Kø|Kø gør folk utålmodige.', 'Sig, hvor lang køen er.|Besvær: Lille', '1  Besvarede opkald'],
  ])
})

test('the guide leads to the number step by step and has room to write it', () => {
  const blocks = buildKind('extraction-guide')
  const lists = blocks.filter((block) => block.kind === 'list')
  expect(lists.map(({ items }) => items.map(textOfInline))).toEqual([
    ['Find ugens liste', 'Tæl op'],
    ['Tæl streger'],
  ])
  const boxes = blocks.filter((block) => block.kind === 'table')
  expect(boxes.map(({ columns }) => columns.map(({ title }) => title))).toEqual([
    ['Jeres tal', 'opkald, der blev taget', 'opkald i alt'],
    ['Jeres tal', 'linjer'],
  ])
})

test('an indicator without steps says so', () => {
  expect(JSON.stringify(buildKind('extraction-guide'))).toContain('Ingen trin endnu.')
})

test('questions about the same indicators stand under one heading', () => {
  expect(buildKind('questions')).toMatchObject([
    { kind: 'heading', text: 'Tal 1 og 2: Besvarede opkald og Åbne linjer' },
    { kind: 'ticks', items: [{ checked: false }] },
  ])
})

test('general questions have lines to answer on', () => {
  expect(buildKind('questions', 1)).toEqual([
    { kind: 'writing-lines', count: 2, label: 'Hvad vil vi prøve?' },
  ])
})

test('a reference prints its address, and links only where it is safe', () => {
  const [, list] = buildKind('references')
  const words = list?.kind === 'list' ? textOfInline(list.items[0] ?? []) : ''
  expect(words).toBe('Om telefonkø. Prøveforlaget. Lov. example.dk/telefon. Læst 3. november 2026')
})

test('the title of a reference in another language than the package is marked with it', () => {
  const input = makeHandoutInput()
  const titled = (id: string, language: string) => ({ id, title: 'Telephone queues', language })
  const sections = {
    ...input.clusterPackage.sections,
    sources: { type: 'list' as const, items: [titled('a', 'en'), titled('b', 'da'), titled('c', 'xx')] },
  }
  const blocks = everyBlock.filter(({ block }) => block === 'references')
  const clusterPackage = { ...input.clusterPackage, sections }
  const built = buildHandout({ ...telephoneSheet, blocks }, { ...input, clusterPackage }).blocks
  const list = built.find((block) => block.kind === 'list')
  expect(list?.kind === 'list' && list.items).toEqual([
    [
      {
        type: 'text',
        text: 'Telephone queues',
        marks: [{ type: 'language', attrs: { language: 'en' } }],
      },
    ],
    [{ type: 'text', text: 'Telephone queues' }],
    [{ type: 'text', text: 'Telephone queues' }],
  ])
})

test('a recommendation cites what it rests on, and the sheet knows the numbers', () => {
  const [table] = buildKind('recommendations')
  const cell = table?.kind === 'table' ? table.rows[0]?.cells[1] : undefined
  const [first = []] = cell && 'paragraphs' in cell ? cell.paragraphs : []
  expect(first.at(-1)).toEqual({ type: 'citation', attrs: { referenceId: 's1' } })
  const definition = { ...telephoneSheet, blocks: everyBlock }
  const { citations, blocks } = buildHandout(definition, makeHandoutInput())
  expect(citations).toEqual({ numbers: { s1: 1 }, areListed: true })
  expect(blocks.filter((block) => block.kind === 'list' && block.isReferences === true)).toHaveLength(1)
  const without = buildHandout({ ...telephoneSheet, blocks: [] }, makeHandoutInput())
  expect(without.citations).toEqual({ numbers: { s1: 1 }, areListed: false })
})

test('a table can have one row per indicator', () => {
  expect(cellsOf(buildKind('form-table')[0])).toEqual([
    ['1  Besvarede opkald', ''],
    ['2  Åbne linjer', ''],
  ])
})

test('a free text has no row to write a number in', () => {
  const frozenIndicators = [
    makeIndicator({ number: '1', title: 'Opkald' }),
    makeIndicator({ id: 'words', number: '2', title: 'Det bedste råd', kind: 'free-text' }),
  ]
  const blocks = everyBlock.filter(({ block }) => block === 'form-table')
  const sheet = buildHandout({ ...telephoneSheet, blocks }, makeHandoutInput({ frozenIndicators }))
  expect(cellsOf(sheet.blocks[0])).toEqual([['1  Opkald', '']])
})

test('what stands before, on and after the meeting is sorted into columns', () => {
  const [columns] = buildKind('columns')
  const lines =
    columns?.kind === 'columns' ? columns.columns.map((column) => column.lines.map(textOfInline)) : []
  expect(lines).toEqual([['31. dec. Saml tal'], ['17.00 Velkomst', '17.25 Tallene'], ['13. feb. Ring rundt']])
})

test('a form prints each answer under the label it had on the screen, and a meeting from when until when', () => {
  const [, facts] = buildKind('section', 1)
  const rows =
    facts?.kind === 'facts' ? facts.rows.map(({ label, value }) => [label, textOfInline(value)]) : []
  expect(rows).toEqual([
    ['Dag', 'torsdag 14. januar 2027'],
    ['Tid', '17.00–18.30'],
    ['Hvor', 'Biblioteket'],
    ['Mad', 'Ja'],
  ])
})
