import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Handout } from '#app/domain/handout/handout.ts'
import { textOfInline } from '#app/domain/handout/inline.ts'
import type { Slide } from '#app/domain/handout/slides/slide.ts'
import type { ExamplePackage } from '#app/domain/package/example-package.ts'
import type { Chart } from '#app/domain/results/chart.ts'
import { readSlides, type ReadSlide } from '#app/exports/read-slides.server.ts'
import { buildExampleSource } from '#app/server/example-handouts.server.ts'
import { buildHandouts, renderHandoutFile } from '#app/server/handouts.server.ts'
import { findTemplate, loadTemplates } from '#app/server/template-store.server.ts'

const store = loadTemplates('templates')

type Item = { readonly [field: string]: unknown }

describe.each(store.examples.map((example) => [example.id, example] as const))(
  'the deck of %s',
  (_, example) => {
    let deck: Handout
    let read: readonly ReadSlide[] = []
    let charts: readonly string[] = []

    beforeAll(async () => {
      deck = makeDeck(example)
      const { bytes } = await renderHandoutFile(deck)
      read = readSlides(bytes).slides
      charts = readCharts(bytes, read.length)
    }, 60_000)

    const shown = () => squeeze(read.map(({ text }) => text).join(' '))
    const noted = () => squeeze(read.map(({ notes }) => notes).join(' '))

    test('every part of the programme is on a slide, and what its leader needs in the notes', () => {
      const parts = itemsOf(example, 'programme')
      expect(parts.length).toBeGreaterThan(3)
      expect(missingFrom(shown(), wordsOf(parts, ['title', 'description']))).toEqual([])
      expect(missingFrom(noted(), wordsOf(parts, ['leaderNotes', 'responsible', 'material']))).toEqual([])
    })

    test('the meeting techniques that are used are explained in the notes', () => {
      const used = new Set(itemsOf(example, 'programme').map(({ techniqueId }) => techniqueId))
      const techniques = itemsOf(example, 'techniques').filter(({ id }) => used.has(id))
      expect(techniques.length).toBeGreaterThan(1)
      expect(missingFrom(noted(), wordsOf(techniques, ['title', 'how']))).toEqual([])
    })

    test('every indicator is there, with its question both for the room and for its leader', () => {
      const questions = itemsOf(example, 'questions')
      const own = itemsOf(example, 'indicators').flatMap(({ id }) => {
        const first = questions.find(
          ({ indicatorIds }) => Array.isArray(indicatorIds) && indicatorIds[0] === id,
        )
        return first ? [first] : []
      })
      expect(own.length).toBeGreaterThan(1)
      expect(missingFrom(shown(), wordsOf(itemsOf(example, 'indicators'), ['title']))).toEqual([])
      expect(missingFrom(shown(), wordsOf(own, ['text']))).toEqual([])
      expect(missingFrom(noted(), wordsOf(own, ['text']))).toEqual([])
    })

    test('each slide says all that it was given, in order, and each note is on its own slide', () => {
      const slides = slidesOf(deck)
      expect(read.length).toBe(slides.length)
      const lost = slides.flatMap((slide, at) => [
        ...missingInOrder(squeeze(read[at]?.text ?? ''), wordsOn(slide)),
        ...missingInOrder(squeeze(read[at]?.notes ?? ''), notesOn(slide)),
      ])
      expect(lost).toEqual([])
    })

    test('every figure of a chart is in its data, under its practice or its answer', () => {
      const drawn = slidesOf(deck).flatMap(({ chart }, at) => (chart ? [{ chart, at }] : []))
      const lost = drawn.flatMap(({ chart, at }) => missingFigures(chart, charts[at] ?? ''))
      expect(lost).toEqual([])
      expect(drawn.length > 0).toBe(example.rounds.length > 0)
    })
  },
)

function makeDeck(example: ExamplePackage): Handout {
  const template = findTemplate(store, example.template, example.language)
  const source = template && buildExampleSource(example, template, '2026-11-22')
  const deck = source && buildHandouts(source).find(({ format }) => format === 'slides')
  if (!deck) throw new Error(`${example.id} has no deck`)
  return deck
}

function slidesOf(deck: Handout): readonly Slide[] {
  return deck.blocks.filter((block) => block.kind === 'slide')
}

/** The cached data of the chart on each slide; empty where there is none. */
function readCharts(bytes: Uint8Array, count: number): readonly string[] {
  const parts = unzipSync(bytes)
  return Array.from({ length: count }, (_, at) => {
    const links = strFromU8(parts[`ppt/slides/_rels/slide${at + 1}.xml.rels`] ?? new Uint8Array())
    const name = /charts\/(chart\d+\.xml)"/.exec(links)?.[1]
    return name === undefined ? '' : strFromU8(parts[`ppt/charts/${name}`] ?? new Uint8Array())
  })
}

/** What is said before the chart and after it; the words about its bars are added to the last line. */
function wordsOn({ title, lines, table }: Slide): readonly string[] {
  const head = table?.columns.map((column) => column.title) ?? []
  const cells = (table?.rows ?? []).flatMap((row) =>
    row.cells.flatMap((cell) => ('tick' in cell ? [] : cell.paragraphs.map(textOfInline))),
  )
  return [title, ...(table ? [...head, ...cells] : lines.map(({ content }) => textOfInline(content)))]
}

function notesOn({ notes }: Slide): readonly string[] {
  return notes.flatMap(({ label, text }) => (label === '' ? [text] : [label, text]))
}

/** No file holds a share finer than it is printed. */
const halfAPercent = 0.0051

/** A practice is named on the axis by its last word, since there is room for no more. */
function missingFigures(chart: Chart, part: string): readonly string[] {
  const drawn = readPoints(part)
  const wanted = figuresOf(chart)
  if (wanted.length === 0) return [`${chart.title}: a ${chart.kind} chart that this test cannot read`]
  return wanted.flatMap(([label, value]) => {
    const names = [label, label.split(/\s/).at(-1) ?? label]
    const found = drawn.some(
      ([name, number]) => names.includes(name) && Math.abs(number - value) < halfAPercent,
    )
    return found ? [] : [`${chart.title}: ${label} ${value}`]
  })
}

function figuresOf(chart: Chart): readonly (readonly [label: string, value: number])[] {
  if (chart.kind === 'variation') return chart.rows.map(({ label, value }) => [label, value])
  if (chart.kind !== 'answers') return []
  return chart.rows.flatMap(({ label, bars }) => bars.map(({ share }) => [label, share] as const))
}

/** What every series has under its categories. */
function readPoints(part: string): readonly (readonly [name: string, value: number])[] {
  const series = [...part.matchAll(/<c:ser>.*?<\/c:ser>/gs)].map(([one]) => one)
  return series.flatMap((one) => {
    const names = readCache(one, 'cat')
    return [...readCache(one, 'val')].map(([at, value]) => [names.get(at) ?? '', Number(value)] as const)
  })
}

function readCache(series: string, kind: 'cat' | 'val'): ReadonlyMap<string, string> {
  const cache = new RegExp(`<c:${kind}>.*?</c:${kind}>`, 's').exec(series)?.[0] ?? ''
  const points = cache.matchAll(/<c:pt idx="(\d+)"[^>]*><c:v>([^<]*)<\/c:v>/g)
  return new Map([...points].map(([, at = '', value = '']) => [at, value]))
}

function itemsOf(example: ExamplePackage, section: string): readonly Item[] {
  const content = example.sections[section]
  return content?.type === 'list' ? content.items : []
}

function wordsOf(items: readonly Item[], fields: readonly string[]): readonly string[] {
  return items.flatMap((item) =>
    fields.flatMap((field) => {
      const value = item[field]
      return typeof value === 'string' ? value.split('\n').filter((line) => line.trim() !== '') : []
    }),
  )
}

function missingFrom(said: string, wanted: readonly string[]): readonly string[] {
  return wanted.filter((text) => !said.includes(squeeze(text)))
}

/** What does not come after what came before it. */
function missingInOrder(said: string, wanted: readonly string[]): readonly string[] {
  let from = 0
  return wanted.filter((text) => {
    const at = said.indexOf(squeeze(text), from)
    if (at < 0) return true
    from = at + squeeze(text).length
    return false
  })
}

function squeeze(text: string): string {
  return text.replaceAll(/[\s\u00a0]+/g, '').toLowerCase()
}
