import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { buildPalette } from '#app/domain/colour/palette.ts'
import type { Handout } from '#app/domain/handout/handout.ts'
import { plain } from '#app/domain/handout/inline.ts'
import { type Slide, slideOf, lineOf } from '#app/domain/handout/slides/slide.ts'
import { buildChart } from '#app/domain/results/build-chart.ts'
import type { Chart } from '#app/domain/results/chart.ts'
import { showChange } from '#app/domain/results/show-change.ts'
import { showResult } from '#app/domain/results/show-result.ts'
import { readSlides } from '#app/exports/read-slides.server.ts'
import { renderSlides } from '#app/exports/slides.server.ts'
import { buildExampleSource } from '#app/server/example-handouts.server.ts'
import { findHandout } from '#app/server/handouts.server.ts'
import { findExample, findTemplate, loadTemplates } from '#app/server/template-store.server.ts'
import { makeChange } from '#tests/builders/make-change.ts'
import { makeHandout } from '#tests/builders/make-handout.ts'
import { readCharts } from '#tests/builders/read-chart.ts'
import { type MadeCounts, makeResult } from '#tests/builders/make-result.ts'

const store = loadTemplates('templates')

function makeDeck(): Handout {
  const example = findExample(store, 'hjerte')
  const template = example && findTemplate(store, example.template, example.language)
  const deck = template && findHandout(buildExampleSource(example, template, '2026-11-22'), 'slides')
  if (!deck) throw new Error('The deck is not made')
  return deck
}

/** What the file says, with the spaces that keep words together as plain ones. */
function readPlain(bytes: Uint8Array) {
  const plainly = (text: string) => text.replaceAll('\u00A0', ' ')
  return readSlides(bytes).slides.map(({ title, text, notes }) => ({
    title: plainly(title),
    text: plainly(text),
    notes: plainly(notes),
  }))
}

function readParts(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [
      name,
      name.endsWith('.xlsx') ? '' : strFromU8(part),
    ]),
  )
}

describe('the heart package on the screen', () => {
  const deck = makeDeck()
  let bytes = new Uint8Array()
  let parts: ReadonlyMap<string, string> = new Map()

  beforeAll(() => {
    bytes = new Uint8Array(renderSlides(deck))
    parts = readParts(bytes)
  })

  test('every indicator has a slide whose title is its sentence, and then its question', () => {
    const slides = readPlain(bytes)
    const titles = slides.map(({ title }) => title)
    expect(titles[0]).toBe('Iskæmisk hjertesygdom')
    expect(titles.filter((title) => /svarende til \d+,\d %/.test(title))).toHaveLength(8)
    const first = titles.findIndex((title) => title.includes('årskontrol'))
    expect(titles[first + 1]).toBe('Til drøftelse: Årskontrol inden for 18 måneder')
    expect(slides[first + 1]?.text).toContain('Hvem gør hvad hos jer')
    expect(titles.slice(-2)).toEqual(['Det aftaler vi', 'Næste gang'])
    expect(slides.find(({ title }) => title === 'Pause')?.text).toContain('Vi fortsætter kl. 18.15')
  })

  test('the notes hold the facilitator’s card', () => {
    const slide = readPlain(bytes).find(({ title }) => title.includes('årskontrol'))
    for (const head of ['Tid:', 'Det viser figuren:', 'Det viser den ikke:', 'Spørgsmål:', 'Mødeteknik:'])
      expect(slide?.notes).toContain(head)
    expect(slide?.notes).toContain(
      '9 min. af 45 min. i »Blok 1: Kontrol og opfølgning«, tal og opsamling medregnet',
    )
    expect(slide?.text).not.toContain('Det viser den ikke')
  })

  test('no text on a slide is smaller than 20 points', () => {
    const onSlides = [...parts].filter(([name]) =>
      /ppt\/(slides|charts|slideLayouts|slideMasters)\/[^/]+\.xml$/.test(name),
    )
    const sizes = onSlides.flatMap(([, xml]) =>
      [...xml.matchAll(/ sz="(\d+)"/g)].map(([, size]) => Number(size)),
    )
    expect(sizes.length).toBeGreaterThan(50)
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(2000)
  })

  test('every run says its language, and every chart what it shows', () => {
    const slides = [...parts].filter(([name]) => /ppt\/(slides|notesSlides)\/[^/]+\.xml$/.test(name))
    const runs = slides.flatMap(([, xml]) =>
      [...xml.matchAll(/<a:rPr([^>]*)>/g)].map(([, attributes]) => attributes),
    )
    expect(runs.filter((attributes) => !attributes?.includes('lang="da-DK"'))).toEqual([])
    const frames = slides.flatMap(([, xml]) => [...xml.matchAll(/name="Diagram" descr="([^"]*)"/g)])
    expect(frames).toHaveLength(8)
    expect(frames.filter(([, words = '']) => words.length < 40)).toEqual([])
  })

  test('the same deck gives the same bytes', () => {
    expect(Buffer.from(renderSlides(deck)).equals(Buffer.from(bytes))).toBe(true)
  })

  test('the cluster’s colour and mark are on the master', () => {
    const logo = { kind: 'png', bytes: new Uint8Array([1]), width: 200, height: 100 } as const
    const clusterLook = {
      accent: '7a1f3d',
      contact: '',
      footer: '',
      logo: { imageId: 'logo', alt: 'Klyngens logo' },
    } as const
    const own = readParts(renderSlides({ ...deck, clusterLook }, new Map([['logo', logo]])))
    expect(own.get('ppt/theme/theme1.xml')).toContain('<a:accent1><a:srgbClr val="7a1f3d"/></a:accent1>')
    expect(own.get('ppt/theme/theme1.xml')).toContain(
      `<a:lt2><a:srgbClr val="${buildPalette('7a1f3d').tint}"/></a:lt2>`,
    )
    expect(own.get('ppt/slideMasters/slideMaster1.xml')).toContain('descr="Klyngens logo"')
    expect(own.get('ppt/slideMasters/_rels/slideMaster1.xml.rels')).toContain('../media/logo.png')
  })
})

test('after a second round an indicator has a slide with what happened, before its question', () => {
  const example = findExample(store, 'hjerte')
  const template = example && findTemplate(store, example.template, example.language)
  if (!example || !template) throw new Error('The example is missing')
  const source = buildExampleSource(example, template, '2026-11-22')
  const change = showChange(
    makeChange(
      [
        [20, 40],
        [30, 90],
      ],
      [
        [30, 40],
        [40, 90],
      ],
    ),
    {
      kind: 'cluster',
      agreement: 'closed',
    },
  )
  const history = {
    pair: { type: 'variation', change },
    labels: { before: 'maj 2026', after: 'dec. 2026' },
    trend: null,
    roundLabels: new Map(),
  } as const
  const histories = (source.shown ?? []).map((_, at) => (at === 0 ? history : null))
  const deck = findHandout({ ...source, histories }, 'slides')
  if (!deck) throw new Error('The deck is not made')
  const bytes = renderSlides(deck)
  const slides = readPlain(bytes)
  const at = slides.findIndex(({ title }) => title.includes('årskontrol'))
  expect(slides[at + 1]?.title).toMatch(/^Klyngen er gået fra 38,5 til 53,8 %, en stigning på/)
  expect(slides[at + 1]?.text).toContain('maj 2026 – dec. 2026')
  expect(slides[at + 1]?.notes).toContain('Det viser den ikke:')
  expect(slides[at + 2]?.title).toBe('Til drøftelse: Årskontrol inden for 18 måneder')
  expect(readCharts(bytes)[1]?.xml).toContain('<c:v>maj 2026</c:v>')
})

const counts: readonly MadeCounts[] = [
  [60, 100],
  [3, 9473],
  [70, 120],
  [35, 80],
  [50, 110],
  [44, 95],
  [48, 103],
]

function makeChartSlide(chart: Chart | null): Slide {
  if (!chart) throw new Error('There is nothing to draw')
  return slideOf('content', 'Et udsagn', { chart, lines: [lineOf(plain('Grundlag'))] })
}

function readChart(bytes: Uint8Array) {
  const [chart] = readCharts(bytes)
  if (!chart) throw new Error('The chart is missing')
  return chart
}

test('a chart’s cached numbers are those of its workbook, and both hold what is shown and nothing finer', () => {
  const shown = showResult(makeResult(counts), { kind: 'cluster', agreement: 'closed' })
  const read = readChart(
    renderSlides(makeHandout([makeChartSlide(buildChart(shown, 'da'))], { format: 'slides' })),
  )
  expect(read.cells.size).toBeGreaterThan(counts.length * 3)
  expect([...read.cached].filter(([at, value]) => read.cells.get(at) !== value)).toEqual([])
  const practices = [...read.cells].filter(([at]) => /^B(?!1$)/.test(at)).map(([, value]) => Number(value))
  expect(
    practices.filter(
      (value) =>
        Math.round(value * 100) !== value * 100 && !Number.isInteger(Number((value * 100).toFixed(6))),
    ),
  ).toEqual([])
  expect(read.xml + read.sheet).not.toMatch(/9473|9\.473/)
})

test('out of the cluster a chart names nobody and leaves the small count out', () => {
  const shown = showResult(makeResult(counts), { kind: 'outside' })
  const read = readChart(
    renderSlides(makeHandout([makeChartSlide(buildChart(shown, 'da'))], { format: 'slides' })),
  )
  expect(read.sheet).not.toMatch(/Praksis [A-Z]/)
  const inside = readChart(
    renderSlides(
      makeHandout(
        [
          makeChartSlide(
            buildChart(showResult(makeResult(counts), { kind: 'cluster', agreement: 'closed' }), 'da'),
          ),
        ],
        { format: 'slides' },
      ),
    ),
  )
  expect(read.cells.size).toBeLessThan(inside.cells.size)
})
