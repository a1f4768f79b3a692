import { expect, test } from 'vitest'
import { buildHandout } from '#app/domain/handout/build-handout.ts'
import { estimatePages } from '#app/domain/handout/estimate-pages.ts'
import type { HandoutInput } from '#app/domain/handout/handout-context.ts'
import type { HandoutBlock } from '#app/domain/handout/handout.ts'
import { textOfInline } from '#app/domain/handout/inline.ts'
import type { BlockDefinition, HandoutDefinition } from '#app/domain/template/handout-definition.ts'
import { buildExampleSource } from '#app/server/example-handouts.server.ts'
import { findHandout } from '#app/server/handouts.server.ts'
import { findExample, findTemplate, loadTemplates } from '#app/server/template-store.server.ts'
import { makeIndicator } from '#tests/builders/make-indicator.ts'
import { makeHandoutInput } from '#tests/builders/make-telephone-package.ts'
import { telephoneSheet } from '#tests/builders/make-telephone-sheet.ts'

const pageLabels = {
  page: '{source} i {system}',
  otherSource: 'Andre tal',
  otherSystems: 'andre systemer',
  indicator: 'Målepunkt',
  steps: 'Sådan',
  minutes: '{minutes} min.',
  noSteps: 'Ingen trin',
}
const sourcePages: BlockDefinition = { block: 'source-pages', labels: pageLabels }

function build(
  definition: Partial<HandoutDefinition>,
  overrides: Partial<HandoutInput> = {},
): readonly HandoutBlock[] {
  return buildHandout({ ...telephoneSheet, ...definition }, makeHandoutInput(overrides)).blocks
}

function headingsOf(blocks: readonly HandoutBlock[]): readonly string[] {
  return blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
}

function source() {
  const store = loadTemplates('templates')
  const example = findExample(store, 'hjerte')
  const template = example && findTemplate(store, example.template, example.language)
  if (!example || !template) throw new Error('The heart package is missing.')
  return buildExampleSource(example, template, '2026-11-22')
}

test('each source has a page per system with steps of its own, and one for all others', () => {
  const steps = (recordSystem: string) => ({ recordSystem, steps: [`Åbn listen ${recordSystem}`] })
  const frozenIndicators = [
    makeIndicator({ id: 'a', number: '1', source: 'Liste', instructions: [steps(''), steps('Novax')] }),
    makeIndicator({ id: 'b', number: '2', source: 'Register', instructions: [steps('')] }),
  ]
  const blocks = build({ blocks: [sourcePages] }, { frozenIndicators })
  expect(headingsOf(blocks)).toEqual(['Liste i Novax', 'Liste i andre systemer', 'Register'])
  expect(blocks.filter(({ kind }) => kind === 'page-break')).toHaveLength(3)
  const found = blocks.flatMap((block) =>
    block.kind === 'table'
      ? block.rows.flatMap(({ cells }) =>
          cells.flatMap((cell) => ('steps' in cell ? (cell.steps ?? []).map(textOfInline) : [])),
        )
      : [],
  )
  expect(found).toEqual(['Åbn listen Novax', 'Åbn listen ', 'Åbn listen '])
})

test('a sheet in copies begins one for every practice, told apart by what the cluster calls it', () => {
  const practices = ['Praksis A', 'Praksis B'].map((label) => ({ label, results: [] }))
  const blocks = build({ copies: 'practice', subtitle: '{practice}', blocks: [] }, { practices })
  expect(blocks).toEqual([
    { kind: 'copy', title: 'Telefonkort', subtitle: 'Praksis A', label: 'Praksis A' },
    { kind: 'copy', title: 'Telefonkort', subtitle: 'Praksis B', label: 'Praksis B' },
  ])
})

test('without numbers there is one copy, with room for the name of the practice', () => {
  const blocks = build({ copies: 'practice', subtitle: '{practice}', blocks: [] })
  expect(blocks).toEqual([
    { kind: 'copy', title: 'Telefonkort', subtitle: 'Praksis: ____________', label: '' },
  ])
})

test('a copy holds the exact number and interval of its own practice, and no row of another', () => {
  const handout = findHandout(source(), 'own-reflection-sheet')
  const starts = handout?.blocks.flatMap((block, at) => (block.kind === 'copy' ? [at] : [])) ?? []
  expect(starts).toHaveLength(11)
  const first = handout?.blocks.slice(starts[0], starts[1]) ?? []
  const own = first.find(
    (block) => block.kind === 'table' && block.columns.some(({ title }) => title.startsWith('Jeres tal')),
  )
  const row = own?.kind === 'table' ? own.rows[0] : undefined
  const cells = row?.cells.map((cell) => ('tick' in cell ? '' : cell.paragraphs.map(textOfInline).join('|')))
  expect(cells?.[0]).toContain('1  Årskontrol inden for 18 måneder|Jeres praksis: 166 af 236')
  const strip = row?.cells[1]
  expect(strip && 'strip' in strip && strip.strip).toMatchObject({
    own: { label: 'Jeres praksis 70,3\u00A0% (64,2–75,8)' },
    cluster: { label: 'Klyngen 72,9\u00A0%' },
  })
  expect(JSON.stringify(first)).not.toContain('Praksis B')
})

test('a copy with eight indicators is a sheet of paper, and still holds every question', () => {
  const handout = findHandout(source(), 'own-reflection-sheet')
  expect(handout && estimatePages(handout)).toBe(2 * 11)
  expect(JSON.stringify(handout)).toContain('Hvilken ændring er vigtigst hos jer, og hvilken er lettest?')
})

test('whoever may not see every practice’s numbers gets a copy to write on', () => {
  const handout = findHandout({ ...source(), copies: null }, 'own-reflection-sheet')
  expect(handout?.blocks.filter(({ kind }) => kind === 'copy')).toHaveLength(1)
  expect(JSON.stringify(handout)).not.toContain('70,3')
})

test('a sheet that is meant to be one page is set closer when that makes it one, and else as always', () => {
  const handout = findHandout(source(), 'fact-sheet')
  expect(handout && { look: handout.look, pages: estimatePages(handout) }).toEqual({
    look: 'close',
    pages: 1,
  })
  expect(handout && estimatePages({ ...handout, look: 'sheet' })).toBe(2)
  expect(findHandout(source(), 'notes')?.look).toBe('sheet')
})

test('a page break is a page, and so is every copy', () => {
  const sheet = buildHandout({ ...telephoneSheet, blocks: [] }, makeHandoutInput())
  expect(estimatePages(sheet)).toBe(1)
  const line: HandoutBlock = { kind: 'writing-lines', count: 1, label: 'x' }
  expect(estimatePages({ ...sheet, blocks: [line, { kind: 'page-break' }, line] })).toBe(2)
  const copy: HandoutBlock = { kind: 'copy', title: '', subtitle: '', label: '' }
  expect(estimatePages({ ...sheet, blocks: [copy, line, copy, line] })).toBe(2)
})

test('a break that would cost a page is left out, and one that costs none is kept', () => {
  const lines = (count: number): BlockDefinition => ({ block: 'writing-lines', count })
  const parted = (count: number) =>
    build({ blocks: [lines(count), { block: 'page-break', ifRoom: true }, lines(20)] })
  expect(parted(20).map(({ kind }) => kind)).toEqual(['writing-lines', 'page-break', 'writing-lines'])
  expect(parted(3).map(({ kind }) => kind)).toEqual(['writing-lines', 'writing-lines'])
})
