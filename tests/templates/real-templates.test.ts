import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { buildHandout, handoutApplies } from '#app/domain/handout/build-handout.ts'
import type { Handout } from '#app/domain/handout/handout.ts'
import { checkIndicator } from '#app/domain/indicator/check-indicator.ts'
import { buildIndicators } from '#app/domain/indicator/number-indicators.ts'
import { computeProgress, initialSections, itemsOfRole } from '#app/domain/package/section-content.ts'
import { findSectionByRole, sectionsOf } from '#app/domain/template/find-section.ts'
import type { BlockDefinition } from '#app/domain/template/handout-definition.ts'
import { parseTemplate } from '#app/domain/template/parse-template.ts'
import type { PackageKind, Template } from '#app/domain/template/template.ts'
import { findExample, findTemplate, loadTemplates } from '#app/server/template-store.server.ts'

const store = loadTemplates('templates')

function readTemplate(): Template {
  const template = findTemplate(store, { id: 'klyngepakke', version: 1 }, 'da')
  if (!template) throw new Error('The template is missing.')
  return template
}

function readHeart() {
  const example = findExample(store, 'hjerte')
  if (!example) throw new Error('The heart package is missing.')
  return example
}

const template = readTemplate()
const kinds: readonly PackageKind[] = ['clinical', 'organisational', 'cross-sector']
const heart = readHeart()

/** The sections a block prints, by name or through their role. */
function printedSections(block: BlockDefinition): readonly (string | undefined)[] {
  if (block.block === 'section') return [block.section]
  if (block.block === 'plan') return [findSectionByRole(template, 'tasks')?.id]
  if (block.block === 'source-pages' || block.block === 'indicators') {
    return [findSectionByRole(template, 'indicators')?.id]
  }
  if (block.block === 'recommendations' || block.block === 'references') {
    return [findSectionByRole(template, block.block)?.id]
  }
  if (block.block === 'questions' || block.block === 'programme' || block.block === 'techniques') {
    return [findSectionByRole(template, block.block)?.id]
  }
  return []
}

/** Headings that are followed by nothing, or by a heading of their own level or above. */
function findBareHeadings({ id, blocks }: Handout): readonly string[] {
  return blocks.flatMap((block, at) => {
    const next = blocks[at + 1]
    if (block.kind !== 'heading') return []
    const isBare = !next || (next.kind === 'heading' && next.level <= block.level)
    return isBare ? [`${id}: ${block.text}`] : []
  })
}

describe('the Danish template', () => {
  test('has five steps and the six parts of a finished package', () => {
    expect(template.steps.map(({ title }) => title)).toEqual([
      'Fokus og plan',
      'Dataudtræk',
      'Faktaark',
      'Refleksionsark',
      'Koordinatorark',
    ])
    const booklet = template.handouts.find(({ id }) => id === 'booklet')
    const parts = booklet?.blocks
      .filter(({ when }) => when?.kinds?.includes('clinical') ?? true)
      .flatMap((block) => (block.block === 'heading' && block.level === 1 ? [block.text] : []))
    expect(parts).toEqual([
      'Formål med klyngemødet',
      'Faglige anbefalinger og målepunkter',
      'Program for klyngemødet',
      'Refleksioner på klyngemødet',
      'Implementering og opfølgning',
      'Referencer og inspiration',
    ])
  })

  test('prints every section somewhere: nothing that is typed is left in the machine', () => {
    const printed = new Set(template.handouts.flatMap((handout) => handout.blocks.flatMap(printedSections)))
    const sections = template.steps.flatMap((step) => step.sections.map(({ id }) => id))
    expect(sections.filter((id) => !printed.has(id))).toEqual([])
  })

  test('has guidance for every section', () => {
    const silent = template.steps.flatMap((step) => step.sections).filter((section) => !section.guidance)
    expect(silent.map(({ id }) => id)).toEqual([])
  })

  test.each(kinds)('has a %s programme whose minutes add up to the length of the meeting', (kind) => {
    const meeting = findSectionByRole(template, 'meeting')
    const programme = itemsOfRole(template, initialSections(template, kind), 'programme')
    expect(programme.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0)).toBe(150)
    expect(meeting?.initial).toEqual({ minutes: 150 })
  })

  test.each(kinds)('lets each item of the %s programme name a technique that exists', (kind) => {
    const sections = initialSections(template, kind)
    const techniques = new Set(itemsOfRole(template, sections, 'techniques').map(({ id }) => id))
    const named = itemsOfRole(template, sections, 'programme').flatMap(({ techniqueId }) => techniqueId ?? [])
    expect(named.filter((id) => !techniques.has(id))).toEqual([])
  })

  test('gives a cross-sector package a partner, and no other kind one', () => {
    const ownSections = [
      'partner',
      'shared-work',
      'partner-brief',
      'partner-contacts',
      'partner-data',
      'agreements',
    ]
    const having = (kind: PackageKind) =>
      sectionsOf(template, kind).flatMap(({ id }) => (ownSections.includes(id) ? [id] : []))
    expect(having('cross-sector')).toEqual(ownSections)
    expect([...having('clinical'), ...having('organisational')]).toEqual([])
    const partnerless = template.handouts.filter((handout) => !handoutApplies(handout, 'cross-sector'))
    const extra = template.handouts.filter((handout) => !handoutApplies(handout, 'clinical'))
    expect(partnerless.map(({ id }) => id)).toEqual(['own-answers-sheet'])
    const ofPartner = extra.filter((handout) => handoutApplies(handout, 'cross-sector'))
    expect(ofPartner.map(({ id }) => id)).toEqual(['partner-sheet', 'agreement-sheet'])
  })

  test.each(kinds)('prints a new %s package with something below every heading', (kind) => {
    const clusterPackage = {
      id: 'new',
      title: 'Emnet',
      kind,
      language: template.language,
      template: { id: template.id, version: template.version },
      notice: '',
      sections: initialSections(template, kind),
    }
    const input = { template, clusterPackage, clusterName: 'Klyngen', results: null, printedOn: '2026-11-22' }
    const printed = template.handouts
      .filter((definition) => handoutApplies(definition, kind))
      .map((definition) => buildHandout(definition, input))
    expect(printed.flatMap(findBareHeadings)).toEqual([])
  })
})

describe('the heart package', () => {
  const indicators = buildIndicators(itemsOfRole(template, heart.sections, 'indicators'))

  test('has the eight indicators, complete, to be found in under ten minutes', () => {
    expect(indicators.map(({ number }) => number)).toEqual(['1', '2a', '2b', '2c', '2d', '3', '4', '5'])
    expect(itemsOfRole(template, heart.sections, 'indicators').flatMap(checkIndicator)).toEqual([])
    expect(indicators.reduce((sum, { minutes }) => sum + minutes, 0)).toBeLessThanOrEqual(10)
  })

  test('has no words left over from other packages', () => {
    const text = JSON.stringify(heart)
    expect(text).not.toMatch(/hba1c/i)
    expect(text).not.toMatch(/kommune/i)
  })

  test('keeps the limit of 140 and says why it is not the recommended one', () => {
    const pressure = indicators.find(({ number }) => number === '3')
    expect(pressure?.title).toContain('140')
    expect(pressure?.note).toMatch(/130.*145.*fælles grænse/)
  })

  test('counts statin out of the patients with LDL above 1.4 mmol/l', () => {
    expect(indicators.find(({ number }) => number === '5')?.denominator).toBe('Patienter med LDL over 1,4 mmol/l')
  })

  test('has an introduction to every block of the programme, and minutes that add up', () => {
    const programme = itemsOfRole(template, heart.sections, 'programme')
    const silent = programme.filter((item) => item.isBreak !== true && !item.description)
    expect(silent).toEqual([])
    expect(programme.reduce((sum, item) => sum + (item.minutes ?? 0), 0)).toBe(150)
    expect(heart.sections['meeting']).toMatchObject({ values: { minutes: 150 } })
  })

  test('ties recommendations, questions and programme to indicators and techniques that exist', () => {
    const ids = new Set(indicators.map(({ id }) => id))
    const techniques = new Set(itemsOfRole(template, heart.sections, 'techniques').map(({ id }) => id))
    const programme = itemsOfRole(template, heart.sections, 'programme')
    const named = [
      ...itemsOfRole(template, heart.sections, 'recommendations'),
      ...itemsOfRole(template, heart.sections, 'questions'),
      ...programme,
    ].flatMap((item) => item.indicatorIds ?? [])
    expect(named.filter((id) => !ids.has(id))).toEqual([])
    expect(programme.filter(({ techniqueId }) => techniqueId && !techniques.has(techniqueId))).toEqual([])
    expect([...ids].filter((id) => !named.includes(id))).toEqual([])
  })

  test('is written to the end, and stamped as not reviewed', () => {
    const open = computeProgress(template, heart.kind, heart.sections).filter(({ written, standard, total }) => written + standard < total)
    expect(open).toEqual([])
    expect(heart.notice).toBe('Ikke fagligt gennemset')
  })

  test('has answers from eleven of twelve practices, one number not found and one practice with few patients', () => {
    const [round] = heart.rounds
    const answers = round?.answers.flatMap((practice) => Object.values(practice.answers)) ?? []
    const few = round?.answers.filter(({ answers: own }) => {
      const first = own['control']
      return first?.status === 'counted' && (first.denominator ?? 0) < 30
    })
    expect(heart.cluster.practices).toHaveLength(12)
    expect(round?.answers).toHaveLength(11)
    expect(answers.filter(({ status }) => status === 'not-found')).toHaveLength(1)
    expect(few).toHaveLength(1)
  })
})

describe('a fault planted in the real template is found where it is', () => {
  const source = readFileSync('templates/klyngepakke.da.v1.json', 'utf8')
  const schema: unknown = JSON.parse(readFileSync('templates/template.schema.json', 'utf8'))
  const cases: readonly (readonly [string, string, string, RegExp])[] = [
    ['a misspelt role', '"role": "tasks"', '"role": "task"', /^\$\.steps\[0\]\.sections\[\d+\]\.role$/],
    ['a section renamed', '"id": "closing",', '"id": "ending",', /^\$\.handouts\[0\]\.blocks\[\d+\]\.section$/],
    ['a field renamed', '#/properties/practical"', '#/properties/practice"', /\.uiSchema\.elements\[2\]\.scope$/],
    ['a misspelt block', '"block": "plan"', '"block": "plans"', /^\$\.handouts\[1\]\.blocks\[\d+\]\.block$/],
    ['an unknown mark', '"type": "bold"', '"type": "strong"', /\.marks\[0\]\.type$/],
  ]
  test.each(cases)('%s', (_name, before, after, path) => {
    expect(source).toContain(before)
    const parsed = parseTemplate(JSON.parse(source.replace(before, after)), schema)
    expect(parsed.ok ? [] : parsed.faults.map((fault) => fault.path)).toContainEqual(expect.stringMatching(path))
  })
})
