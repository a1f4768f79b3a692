import { addedFields } from '#app/domain/handout/blocks/definition-rows.ts'
import type { HandoutContext } from '#app/domain/handout/handout-context.ts'
import type { CellValue, HandoutBlock } from '#app/domain/handout/handout.ts'
import { heading } from '#app/domain/handout/headings.ts'
import { beforeValue, bold, paragraphsOf, plain } from '#app/domain/handout/inline.ts'
import { formatCodes } from '#app/domain/indicator/codes.ts'
import type { Indicator } from '#app/domain/indicator/indicator.ts'
import { isQuestion } from '#app/domain/indicator/kind-fields.ts'
import type { BlockOf, SourcePageLabels } from '#app/domain/template/handout-definition.ts'
import type { Inline } from '#app/domain/text/rich-text.ts'

/** Where somebody sits with the sheet in hand. An empty system: any that has no steps of its own. */
type Page = { readonly source: string; readonly system: string; readonly indicators: readonly Indicator[] }

/**
 * A page for every source and record system, so that each practice needs the one with its own system's name on it.
 * Questions are answered out of the head: they stand in the form alone.
 */
export function buildSourcePages(
  { labels }: BlockOf<'source-pages'>,
  context: HandoutContext,
): readonly HandoutBlock[] {
  if (context.indicators.length === 0) return [{ kind: 'writing-lines', count: 3, label: '' }]
  const lookedUp = context.indicators.filter(({ kind }) => !isQuestion(kind))
  return listPages(lookedUp).flatMap((page): readonly HandoutBlock[] => [
    { kind: 'page-break' },
    heading(1, titleOf(page, labels)),
    {
      kind: 'table',
      caption: '',
      handwriting: false,
      columns: [
        { title: labels.indicator, width: 31 },
        { title: labels.steps, width: 69 },
      ],
      rows: page.indicators.map((indicator) => ({
        indicator: indicator.number,
        cells: buildCells(indicator, page.system, labels, context),
      })),
    },
  ])
}

function listPages(indicators: readonly Indicator[]): readonly Page[] {
  const sources = [...new Set(indicators.map(({ source }) => source))]
  return sources.flatMap((source) => {
    const found = indicators.filter((indicator) => indicator.source === source)
    return systemsOf(found).map((system) => ({ source, system, indicators: found }))
  })
}

/** The systems that some indicator has steps for, and last the page for all others. */
function systemsOf(indicators: readonly Indicator[]): readonly string[] {
  const systems = indicators.flatMap(({ instructions }) =>
    instructions.filter(({ steps }) => steps.length > 0).map(({ recordSystem }) => recordSystem),
  )
  return [...new Set(systems.filter((system) => system !== '')), '']
}

function titleOf({ source, system, indicators }: Page, labels: SourcePageLabels): string {
  const named = source === '' ? labels.otherSource : source
  if (system === '' && systemsOf(indicators).length === 1) return named
  const where = system === '' ? labels.otherSystems : system
  return labels.page.replaceAll('{source}', named).replaceAll('{system}', where)
}

function buildCells(
  indicator: Indicator,
  system: string,
  labels: SourcePageLabels,
  context: HandoutContext,
): readonly CellValue[] {
  const { number, title, note } = indicator
  const added = addedFields(indicator, context).map(({ label, value }) => [
    ...plain(beforeValue(label)),
    ...value,
  ])
  const steps = stepsFor(indicator, system)
  const missing = steps.length === 0 ? [plain(labels.noSteps)] : []
  return [
    { paragraphs: [[...bold(number), ...bold(`  ${title}`)], ...factLines(indicator, labels, context)] },
    { steps: steps.map((step) => plain(step)), paragraphs: [...missing, ...added, ...paragraphsOf(note)] },
  ]
}

function factLines(
  { period, codes, minutes }: Indicator,
  labels: SourcePageLabels,
  context: HandoutContext,
): readonly (readonly Inline[])[] {
  const time = minutes > 0 ? labels.minutes.replaceAll('{minutes}', String(minutes)) : ''
  const facts = [period, formatCodes(codes, context.clusterPackage.language), time]
  const content = plain(facts.filter((part) => part !== '').join(' · '))
  return content.length === 0 ? [] : [content]
}

/** The system's own steps, or those that hold for every system without any. */
function stepsFor({ instructions }: Indicator, system: string): readonly string[] {
  const written = instructions.filter(({ steps }) => steps.length > 0)
  const own = written.find(({ recordSystem }) => recordSystem === system)
  return (own ?? written.find(({ recordSystem }) => recordSystem === ''))?.steps ?? []
}
