import { readFileSync } from 'node:fs'
import type { ClusterPackage } from '#app/domain/package/cluster-package.ts'
import type { CheckFacts } from '#app/domain/package/consistency/finding.ts'
import { parseExample } from '#app/domain/package/parse-example.ts'
import { parseTemplate } from '#app/domain/template/parse-template.ts'
import type { ListItem, SectionContent, Template } from '#app/domain/template/template.ts'
import { makeRichText } from '#tests/builders/make-template.ts'

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** The Danish template as it is published. */
export function readDanishTemplate(): Template {
  const parsed = parseTemplate(
    readJson('templates/klyngepakke.da.v1.json'),
    readJson('templates/template.schema.json'),
  )
  if (!parsed.ok) throw new Error(parsed.faults.map(({ path }) => path).join())
  return parsed.template
}

/** A ready package, and what is known of its cluster while the practices answer. */
export function readExample(file: string): { clusterPackage: ClusterPackage; facts: CheckFacts } {
  const parsed = parseExample(readJson(file), [readDanishTemplate()])
  if (!parsed.ok) throw new Error(parsed.faults.map(({ path }) => path).join())
  const { example } = parsed
  return {
    clusterPackage: example,
    facts: {
      rounds: example.rounds.map(({ deadline }) => ({ deadline, status: 'open' })),
      today: '2026-12-10',
      practiceRecordSystems: example.cluster.practices.map(({ recordSystem }) => recordSystem),
    },
  }
}

export function readHeartExample() {
  return readExample('templates/examples/hjerte.da.json')
}

/** The package with other content in one section. */
export function withSection(
  clusterPackage: ClusterPackage,
  sectionId: string,
  content: SectionContent,
): ClusterPackage {
  return { ...clusterPackage, sections: { ...clusterPackage.sections, [sectionId]: content } }
}

/** The package with other properties in one item of a list. */
export function withItem(
  clusterPackage: ClusterPackage,
  sectionId: string,
  itemId: string,
  properties: { readonly [name: string]: unknown },
): ClusterPackage {
  const items = itemsIn(clusterPackage, sectionId).map((item) =>
    item.id === itemId ? { ...item, ...properties } : item,
  )
  return withSection(clusterPackage, sectionId, { type: 'list', items })
}

export function itemsIn(clusterPackage: ClusterPackage, sectionId: string): readonly ListItem[] {
  const content = clusterPackage.sections[sectionId]
  if (content?.type !== 'list') throw new Error(`${sectionId} is no list`)
  return content.items
}

/** The heart package with the slips that such packages are found to have: leftovers, limits, denominators, minutes. */
export function makeSlippedPackage(): ClusterPackage {
  const edits: readonly ((clusterPackage: ClusterPackage) => ClusterPackage)[] = [
    (base) =>
      withItem(base, 'programme', 'pr-follow-up', {
        description: 'Kort om målepunkterne: blodtryk og hvor mange der vedvarende har et højt HbA1c.',
      }),
    (base) =>
      withSection(base, 'closing', {
        type: 'rich-text',
        text: makeRichText('Sidst på mødet udfylder kommunen og klyngens praksis planen sammen.'),
      }),
    (base) =>
      withItem(base, 'recommendations', 'rec-bp', {
        recommendation: 'Systolisk BT skal være: <130 (<80 år) og <145 (80 år+).',
      }),
    (base) => withItem(base, 'indicators', 'bp', { note: '' }),
    (base) => withItem(base, 'indicators', 'statin', { denominator: '' }),
    (base) =>
      withItem(base, 'programme', 'pr-treatment', {
        description: 'Introduktion til målepunkterne:\n\nGruppearbejde og samling i plenum.',
      }),
    (base) => withItem(base, 'programme', 'pr-break', { title: 'Pause 15 min.', minutes: undefined }),
  ]
  return edits.reduce((base, edit) => edit(base), readHeartExample().clusterPackage)
}

const lateTask = { id: 'task-late', title: 'Find et sted', responsible: 'Koordinatoren', daysBefore: 40 }

/** One fault for every rule that the slips above do not break, in a package whose round is open. */
export function makeFaultyPackage(): { clusterPackage: ClusterPackage; facts: CheckFacts } {
  const edits: readonly ((clusterPackage: ClusterPackage) => ClusterPackage)[] = [
    (base) =>
      withSection(base, 'acceptance', {
        type: 'form',
        values: { decidedOn: '2026-11-04', decidedBy: 'Alle', acceptedText: 'Andre ord.' },
      }),
    (base) =>
      withSection(base, 'gate', {
        type: 'form',
        values: { relevant: 'yes', measurable: 'no', actionable: 'yes' },
      }),
    (base) => withSection(base, 'expectation', { type: 'rich-text', text: makeRichText(' ') }),
    (base) => withSection(base, 'tasks', { type: 'list', items: [lateTask] }),
    (base) => withItem(base, 'programme', 'pr-intro', { description: ' ', leaderNotes: '', techniqueId: '' }),
    (base) => withItem(base, 'programme', 'pr-plan', { techniqueId: 'te-gone' }),
    (base) =>
      withItem(base, 'recommendations', 'rec-control', {
        indicatorIds: ['control', 'home-bp', 'ldl', 'egfr'],
      }),
    (base) => withItem(base, 'recommendations', 'rec-smoking', { note: '' }),
    (base) =>
      withSection(base, 'known', {
        type: 'rich-text',
        text: makeRichText('Ved IHS gavner medicinen mest, hvor lipiderne er højest [1, 4].'),
      }),
    (base) =>
      withItem(base, 'references', 'ref-dsam', { address: 'vejledninger.dsam.dk', readOn: '2027-02-01' }),
    (base) =>
      withItem(base, 'indicators', 'antithrombotic', {
        minutes: 40,
        instructions: [{ recordSystem: 'XMO', steps: 'Tæl dem.' }],
      }),
    (base) => withItem(base, 'questions', 'q-home', { text: 'Er hjemmeblodtryk blevet det almindelige?' }),
  ]
  const { clusterPackage, facts } = readHeartExample()
  return {
    clusterPackage: edits.reduce((base, edit) => edit(base), clusterPackage),
    facts: {
      rounds: [{ status: 'open', deadline: '2027-01-20' }],
      today: '2026-12-10',
      practiceRecordSystems: [...facts.practiceRecordSystems.filter((system) => system === 'XMO'), 'Novax'],
    },
  }
}
