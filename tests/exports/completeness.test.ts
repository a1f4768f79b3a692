import { beforeAll, describe, expect, test } from 'vitest'
import type { ExamplePackage } from '#app/domain/package/example-package.ts'
import type { Handout } from '#app/domain/handout/handout.ts'
import type { SectionContent } from '#app/domain/template/template.ts'
import { readWordText } from '#app/exports/read-word-text.server.ts'
import { buildExampleSource } from '#app/server/example-handouts.server.ts'
import { buildHandouts, renderHandoutFile } from '#app/server/handouts.server.ts'
import { findTemplate, loadTemplates } from '#app/server/template-store.server.ts'

const store = loadTemplates('templates')

/** Values that are codes or links between items: what they point at is printed in their place. */
const codes = new Set([
  'id',
  'type',
  'kind',
  'direction',
  'acceptedText',
  'recordSystem',
  'href',
  'startTime',
  'date',
  'apart',
])
/** Answers to choose from are printed in words. */
const choices = new Set(['yes', 'partly', 'no'])
const codeEndings = /(Id|Ids|On|From|from)$/

function squeeze(text: string): string {
  return text
    .replace(/^https?:\/\/(www\.)?/i, '')
    .replace(/\/$/, '')
    .replace(/[\s\u00A0]+/gu, '')
    .toLowerCase()
}

/** Every sentence that somebody typed: paragraphs of rich text run by run, fields line by line. */
function typedIn(value: unknown, key = ''): readonly string[] {
  if (typeof value === 'string' && choices.has(value)) return []
  if (typeof value === 'string') return codes.has(key) || codeEndings.test(key) ? [] : value.split('\n')
  if (Array.isArray(value)) return codeEndings.test(key) ? [] : value.flatMap((each) => typedIn(each, key))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => (name === 'attrs' ? [] : typedIn(inner, name)))
}

/** What is drawn, and what stands in the frame of a page, is not in the running text. */
const besideTheText = new Set(['chart', 'strip'])
const saidAs = new Set(['text', 'title', 'subtitle', 'caption', 'lead', 'label'])

/** Every word that a block was given, wherever it stands in it. */
function givenIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(givenIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => {
    const isInFooter = name === 'label' && 'kind' in value && value.kind === 'copy'
    if (besideTheText.has(name) || isInFooter) return []
    if (typeof inner === 'string') return saidAs.has(name) && inner.trim() !== '' ? [inner] : []
    return givenIn(inner)
  })
}

function sentencesOf(content: SectionContent | undefined): readonly string[] {
  return typedIn(content).filter((text) => text.trim() !== '')
}

function missingFrom(said: string, wanted: readonly string[]): readonly string[] {
  return wanted.filter((text) => !said.includes(squeeze(text)))
}

describe.each(store.examples.map((example) => [example.id, example] as const))(
  'the package %s',
  (_, example) => {
    const made = new Map<string, { readonly handout: Handout; readonly said: string }>()

    beforeAll(async () => {
      for (const handout of makeHandouts(example)) {
        const { bytes } = await renderHandoutFile(handout)
        const said = readWordText(bytes)
          .map(({ text }) => squeeze(text))
          .join('')
        made.set(handout.id, { handout, said })
      }
    }, 60_000)

    const saidBy = (id: string) => made.get(id)?.said ?? ''

    test('every sentence that was typed is in some Word file', () => {
      const all = [...made.values()].map(({ said }) => said).join('')
      const lost = Object.entries(example.sections).flatMap(([id, content]) =>
        missingFrom(all, sentencesOf(content)).map((text) => `${id}: ${text}`),
      )
      expect(lost).toEqual([])
    })

    test('every Word file says all that its sheet was given', () => {
      const lost = [...made.values()].flatMap(({ handout, said }) =>
        missingFrom(said, handout.blocks.flatMap(givenIn)).map((text) => `${handout.id}: ${text}`),
      )
      expect(lost).toEqual([])
    })

    test.each(['booklet', 'reflection-sheet', 'coordinator-sheet'])('every question is in the %s', (id) => {
      const { questions } = example.sections
      const texts = questions?.type === 'list' ? questions.items.map((item) => String(item['text'])) : []
      expect(texts.length).toBeGreaterThan(3)
      expect(missingFrom(saidBy(id), texts)).toEqual([])
    })

    test.each(['booklet', 'fact-sheet', 'local-guidance'])(
      'every reference is in the %s, with its address',
      (id) => {
        expect(missingFrom(saidBy(id), sentencesOf(example.sections['references']))).toEqual([])
      },
    )

    test.each(['booklet', 'results'])('every number that is shown is in the %s', (id) => {
      const tables = made.get(id)?.handout.blocks.filter((block) => block.kind === 'chart') ?? []
      const values = tables.flatMap(({ chart }) =>
        chart.kind === 'variation' ? chart.rows.flatMap(({ label, valueText }) => [label, valueText]) : [],
      )
      expect(missingFrom(saidBy(id), values)).toEqual([])
      expect(tables.length > 0).toBe(example.rounds.length > 0)
    })

    test('each section that a sheet prints is there to its last sentence', () => {
      const template = findTemplate(store, example.template, example.language)
      const lost = (template?.handouts ?? []).flatMap(({ id, blocks }) =>
        blocks.flatMap((block) =>
          block.block === 'section' && block.when === undefined && made.has(id) && block.columns === undefined
            ? missingFrom(saidBy(id), sentencesOf(example.sections[block.section])).map(
                (text) => `${id}: ${text}`,
              )
            : [],
        ),
      )
      expect(lost).toEqual([])
    })
  },
)

function makeHandouts(example: ExamplePackage): readonly Handout[] {
  const template = findTemplate(store, example.template, example.language)
  if (!template) throw new Error(`The template of ${example.id} is missing.`)
  const handouts = buildHandouts(buildExampleSource(example, template, '2026-11-22'))
  return handouts.filter(({ format }) => format === 'sheet')
}
