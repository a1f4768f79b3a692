import { expect, test } from 'vitest'
import { buildHandout } from '#app/domain/handout/build-handout.ts'
import type { HandoutInput } from '#app/domain/handout/handout-context.ts'
import type { HandoutBlock } from '#app/domain/handout/handout.ts'
import type { BlockDefinition } from '#app/domain/template/handout-definition.ts'
import { makeIndicator } from '#tests/builders/make-indicator.ts'
import { makeHandoutInput, makeTelephonePackage } from '#tests/builders/make-telephone-package.ts'
import { telephoneSheet } from '#tests/builders/make-telephone-sheet.ts'
import { makeRichText } from '#tests/builders/make-template.ts'

function build(
  blocks: readonly BlockDefinition[],
  overrides: Partial<HandoutInput> = {},
): readonly HandoutBlock[] {
  return buildHandout({ ...telephoneSheet, blocks }, makeHandoutInput(overrides)).blocks
}

const nothingWritten = { clusterPackage: makeTelephonePackage({ sections: {} }) }

test('the frame of a sheet comes from the package, the cluster and the template', () => {
  expect(buildHandout(telephoneSheet, makeHandoutInput())).toMatchObject({
    title: 'Telefonkort',
    subtitle: 'Telefontid · torsdag 14. januar 2027',
    fileName: 'Telefontid – Telefonkort',
    clusterName: 'Prøveklyngen',
    notice: 'Kun en prøve',
    printedOn: '22. november 2026',
    printedDay: '2026-11-22',
    orientation: 'portrait',
  })
})

test('characters that file systems refuse are left out of the file name', () => {
  const clusterPackage = makeTelephonePackage({ title: 'KOL/astma: "hvad nu?"' })
  expect(buildHandout(telephoneSheet, makeHandoutInput({ clusterPackage })).fileName).toBe(
    'KOL astma hvad nu – Telefonkort',
  )
})

test('everything that was typed is on a sheet with every block', () => {
  const sheet = JSON.stringify(buildHandout(telephoneSheet, makeHandoutInput()))
  const typed = [
    'Mange ringer forgæves.',
    'Biblioteket',
    'Saml tal',
    'Sekretæren',
    'Besvarede opkald',
    'Forkontoret',
    'Spærretid tæller ikke.',
    'Find ugens liste',
    'Tæl streger',
    'I Papir',
    'Kø gør folk utålmodige.',
    'Lille',
    'Om telefonkø',
    'Prøveforlaget',
    'Hvem tager telefonen?',
    'Hvad vil vi prøve?',
    'Velkomst',
    'Kaffe.',
    'Lad dem gætte.',
    'Spørg alle.',
    '»Hvad ser du?«',
    'Åbne linjer',
  ]
  expect(typed.filter((text) => !sheet.includes(text))).toEqual([])
})

test('the same values give the same sheet', () => {
  expect(buildHandout(telephoneSheet, makeHandoutInput())).toEqual(
    buildHandout(telephoneSheet, makeHandoutInput()),
  )
})

test('placeholders are filled in headings and texts', () => {
  const text = {
    block: 'text',
    content: makeRichText('{cluster} den {meetingDate} kl. {meetingTime}'),
  } as const
  expect(JSON.stringify(build([text]))).toContain('Prøveklyngen den torsdag 14. januar 2027 kl. 17.00–18.30')
})

test('a placeholder without a value says that it is to come', () => {
  const blocks = build([{ block: 'heading', level: 1, text: 'Vi mødes {meetingDate}' }], nothingWritten)
  expect(blocks[0]).toMatchObject({ text: 'Vi mødes (dato aftales)' })
})

test('an unknown placeholder stays as it was written', () => {
  expect(build([{ block: 'heading', level: 1, text: '{hvad}' }])[0]).toMatchObject({ text: '{hvad}' })
})

test('an empty section prints lines to write on', () => {
  const blocks = build([{ block: 'section', section: 'why', heading: 1, lines: 4 }], nothingWritten)
  expect(blocks).toMatchObject([
    { kind: 'heading', text: 'Hvorfor telefonen' },
    { kind: 'writing-lines', count: 4 },
  ])
})

test('an empty package still prints every block, with tables to fill in by hand', () => {
  const blocks = buildHandout(telephoneSheet, makeHandoutInput(nothingWritten)).blocks
  const tables = blocks.filter((block) => block.kind === 'table')
  expect(tables.length).toBeGreaterThanOrEqual(4)
  expect(tables.every((table) => table.handwriting)).toBe(true)
})

test('a section that packages of this kind do not have is not printed', () => {
  expect(build([{ block: 'section', section: 'unknown', heading: 1 }])).toEqual([])
})

test('a conditional block is printed only when its condition holds', () => {
  const heading = { block: 'heading', level: 1, text: 'Om telefonen' } as const
  expect(build([{ ...heading, when: { filled: 'why' } }])).toHaveLength(1)
  expect(build([{ ...heading, when: { filled: 'why' } }], nothingWritten)).toHaveLength(0)
  expect(build([{ ...heading, when: { results: true } }])).toHaveLength(0)
  expect(build([{ ...heading, when: { kinds: ['clinical'] } }])).toHaveLength(0)
})

test('results that are not there yet say so', () => {
  expect(JSON.stringify(buildHandout(telephoneSheet, makeHandoutInput()).blocks)).toContain('Tallene kommer.')
})

test('a sheet says what was counted by, not what the package says after the collection was opened', () => {
  const frozenIndicators = [makeIndicator({ number: '1', numerator: 'Opkald besvaret i åbningstiden' })]
  const labels = telephoneSheet.blocks.find((block) => block.block === 'indicators')
  expect(labels).toBeDefined()
  const printed = JSON.stringify(build(labels ? [labels] : [], { frozenIndicators }))
  expect(printed).toContain('Opkald besvaret i åbningstiden')
  expect(printed).not.toContain(
    JSON.stringify(makeHandoutInput().clusterPackage.sections).match(/"numerator":"([^"]+)"/)?.[1],
  )
})
