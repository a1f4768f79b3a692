import { blockLabel } from '#app/domain/handout/blocks/block-label.ts'
import { addedFields } from '#app/domain/handout/blocks/definition-rows.ts'
import { buildNumberBoxes } from '#app/domain/handout/blocks/number-boxes.ts'
import type { HandoutContext } from '#app/domain/handout/handout-context.ts'
import type { HandoutBlock } from '#app/domain/handout/handout.ts'
import { indicatorSubheading } from '#app/domain/handout/headings.ts'
import { plain } from '#app/domain/handout/inline.ts'
import { formatCodes } from '#app/domain/indicator/codes.ts'
import type { Indicator, Instruction } from '#app/domain/indicator/indicator.ts'
import { isQuestion } from '#app/domain/indicator/kind-fields.ts'
import type { BlockOf, ExtractionLabels } from '#app/domain/template/handout-definition.ts'

/** Per indicator: the question, how to find the number in each record system, and room to write it. */
export function buildExtractionGuide(
  { labels }: BlockOf<'extraction-guide'>,
  context: HandoutContext,
): readonly HandoutBlock[] {
  if (context.indicators.length === 0) return [{ kind: 'writing-lines', count: 3, label: '' }]
  return context.indicators.flatMap((indicator, index) => [
    ...blockLabel(context.indicators, index),
    indicatorSubheading(context, `${indicator.number}  ${indicator.title}`, indicator),
    ...buildQuestion(indicator),
    ...buildFacts(indicator, labels, context),
    ...buildInstructions(indicator, labels),
    ...buildNumberBoxes(indicator, labels, context),
    ...buildNote(indicator),
  ])
}

function buildQuestion({ question, title }: Indicator): readonly HandoutBlock[] {
  if (question === '' || question === title) return []
  return [{ kind: 'paragraph', style: 'normal', content: plain(question), keep: true }]
}

function buildFacts(
  indicator: Indicator,
  labels: ExtractionLabels,
  context: HandoutContext,
): readonly HandoutBlock[] {
  const minutes = indicator.minutes > 0 ? [withMinutes(labels.minutes, indicator.minutes)] : []
  const codes = formatCodes(indicator.codes, context.clusterPackage.language)
  const found = [indicator.source, indicator.period, codes, ...minutes].filter((part) => part !== '')
  const added = addedFields(indicator, context)
  return [
    ...(found.length > 0
      ? [{ kind: 'paragraph', style: 'small', content: plain(found.join(' · ')), keep: true } as const]
      : []),
    ...(added.length > 0
      ? [{ kind: 'facts', rows: added.map(({ label, value }) => ({ label, value })) } as const]
      : []),
  ]
}

function buildInstructions(indicator: Indicator, labels: ExtractionLabels): readonly HandoutBlock[] {
  const written = indicator.instructions.filter(({ steps }) => steps.length > 0)
  if (written.length === 0 && isQuestion(indicator.kind)) return []
  if (written.length === 0) return [{ kind: 'paragraph', style: 'normal', content: plain(labels.noSteps) }]
  return written.flatMap((instruction) => [
    { kind: 'paragraph', style: 'label', content: plain(instructionTitle(instruction, labels)) } as const,
    { kind: 'list', ordered: true, items: instruction.steps.map((step) => plain(step)) } as const,
  ])
}

function instructionTitle({ recordSystem }: Instruction, labels: ExtractionLabels): string {
  return recordSystem === '' ? labels.steps : labels.stepsIn.replaceAll('{system}', recordSystem)
}

function buildNote({ note }: Indicator): readonly HandoutBlock[] {
  return note === '' ? [] : [{ kind: 'paragraph', style: 'small', content: plain(note) }]
}

function withMinutes(label: string, minutes: number): string {
  return label.includes('{minutes}')
    ? label.replaceAll('{minutes}', String(minutes))
    : `${label}: ${minutes} min.`
}
