import { buildNumberBoxes, countedWords } from '#app/domain/handout/blocks/number-boxes.ts'
import type { HandoutContext } from '#app/domain/handout/handout-context.ts'
import type { CellValue, HandoutBlock, TableRowValue } from '#app/domain/handout/handout.ts'
import { bold, plain } from '#app/domain/handout/inline.ts'
import type { Indicator } from '#app/domain/indicator/indicator.ts'
import type { AnswerFormLabels, BlockOf } from '#app/domain/template/handout-definition.ts'

/** The form on paper, in the order of the form on the screen: numbers in one table, everything else as it is answered. */
export function buildAnswerForm(
  { labels }: BlockOf<'answer-form'>,
  context: HandoutContext,
): readonly HandoutBlock[] {
  if (context.indicators.length === 0) return [{ kind: 'writing-lines', count: 3, label: '' }]
  return groupTables(context.indicators, context).flatMap((group): readonly HandoutBlock[] =>
    group.isTable
      ? [buildTable(group.indicators, labels, context)]
      : buildOthers(group.indicators, labels, context),
  )
}

type Group = { readonly isTable: boolean; readonly indicators: readonly Indicator[] }

/** Neighbours that are answered with one or two numbers share a table. */
function groupTables(indicators: readonly Indicator[], context: HandoutContext): readonly Group[] {
  return indicators.reduce<readonly Group[]>((groups, indicator) => {
    const isTable = countedWords(indicator, context.clusterPackage.language) !== null
    const last = groups.at(-1)
    if (last?.isTable !== isTable) return [...groups, { isTable, indicators: [indicator] }]
    return [...groups.slice(0, -1), { isTable, indicators: [...last.indicators, indicator] }]
  }, [])
}

function buildTable(
  indicators: readonly Indicator[],
  labels: AnswerFormLabels,
  context: HandoutContext,
): HandoutBlock {
  return {
    kind: 'table',
    caption: '',
    handwriting: true,
    columns: [
      { title: labels.indicator, width: 42 },
      { title: labels.counted, width: 38 },
      { title: labels.yourNumber, width: 20 },
    ],
    rows: indicators.flatMap((indicator) => buildRows(indicator, context)),
  }
}

function buildRows(indicator: Indicator, context: HandoutContext): readonly TableRowValue[] {
  const empty: CellValue = { paragraphs: [] }
  const counted = countedWords(indicator, context.clusterPackage.language) ?? []
  return counted.map((words, index) => ({
    cells: [
      index === 0 ? { paragraphs: [nameOf(indicator)] } : empty,
      { paragraphs: [plain(words || indicator.title)] },
      empty,
    ],
  }))
}

function nameOf({ number, question, title }: Indicator) {
  return [...bold(number), ...plain(`  ${question || title}`)]
}

function buildOthers(
  indicators: readonly Indicator[],
  labels: AnswerFormLabels,
  context: HandoutContext,
): readonly HandoutBlock[] {
  return indicators.flatMap((indicator) => [
    { kind: 'paragraph', style: 'label', content: nameOf(indicator), keep: true } as const,
    ...buildNumberBoxes(indicator, labels, context),
  ])
}
