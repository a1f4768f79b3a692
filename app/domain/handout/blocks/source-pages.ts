import { addedFields } from '#app/domain/handout/blocks/indicators-block.ts'
import type { HandoutContext } from '#app/domain/handout/handout-context.ts'
import type { HandoutBlock } from '#app/domain/handout/handout.ts'
import { heading, subheading } from '#app/domain/handout/headings.ts'
import { plain } from '#app/domain/handout/inline.ts'
import { formatCodes } from '#app/domain/indicator/codes.ts'
import type { Indicator } from '#app/domain/indicator/indicator.ts'
import { isQuestion } from '#app/domain/indicator/kind-fields.ts'
import type { BlockOf, SourcePageLabels } from '#app/domain/template/handout-definition.ts'

/** Where somebody sits with the sheet in hand. An empty system: any that has no steps of its own. */
type Page = { readonly source: string; readonly system: string; readonly indicators: readonly Indicator[] }

/** A page for every source and record system, so that each practice needs the one with its own system's name on it. */
export function buildSourcePages(
  { labels }: BlockOf<'source-pages'>,
  context: HandoutContext,
): readonly HandoutBlock[] {
  if (context.indicators.length === 0) return [{ kind: 'writing-lines', count: 3, label: '' }]
  return listPages(context.indicators).flatMap((page): readonly HandoutBlock[] => [
    { kind: 'page-break' },
    heading(context.level + 1, titleOf(page, labels)),
    ...page.indicators.flatMap((indicator) => buildIndicator(indicator, page.system, labels, context)),
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

function buildIndicator(
  indicator: Indicator,
  system: string,
  labels: SourcePageLabels,
  context: HandoutContext,
): readonly HandoutBlock[] {
  const { number, title, note } = indicator
  const added = addedFields(indicator, context).map(({ label, value }) => ({ label, value }))
  const below = { ...context, level: context.level + 1 }
  return [
    subheading(below, `${number}  ${title}`),
    ...buildFacts(indicator, labels, context),
    ...(added.length > 0 ? [{ kind: 'facts', rows: added } as const] : []),
    ...buildSteps(indicator, system, labels),
    ...(note === '' ? [] : [{ kind: 'paragraph', style: 'small', content: plain(note) } as const]),
  ]
}

function buildFacts(
  { period, codes, minutes }: Indicator,
  labels: SourcePageLabels,
  context: HandoutContext,
): readonly HandoutBlock[] {
  const time = minutes > 0 ? labels.minutes.replaceAll('{minutes}', String(minutes)) : ''
  const facts = [period, formatCodes(codes, context.clusterPackage.language), time]
  const content = plain(facts.filter((part) => part !== '').join(' · '))
  return content.length === 0 ? [] : [{ kind: 'paragraph', style: 'small', content, keep: true }]
}

function buildSteps(
  { instructions, kind }: Indicator,
  system: string,
  labels: SourcePageLabels,
): readonly HandoutBlock[] {
  const written = instructions.filter(({ steps }) => steps.length > 0)
  const found =
    written.find(({ recordSystem }) => recordSystem === system) ??
    written.find(({ recordSystem }) => recordSystem === '')
  if (found) return [{ kind: 'list', ordered: true, items: found.steps.map((step) => plain(step)) }]
  return isQuestion(kind) ? [] : [{ kind: 'paragraph', style: 'normal', content: plain(labels.noSteps) }]
}
