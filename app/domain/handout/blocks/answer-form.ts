import { guesses, guessWords } from '#app/domain/collection/answer-notes.ts'
import { asksExplanation, asksGuess } from '#app/domain/collection/note-kinds.ts'
import { handwritingTable } from '#app/domain/handout/blocks/handwriting.ts'
import { buildNumberBoxes, countedWords } from '#app/domain/handout/blocks/number-boxes.ts'
import type { HandoutContext } from '#app/domain/handout/handout-context.ts'
import { handoutWords } from '#app/domain/handout/handout-words.ts'
import type { CellValue, HandoutBlock, TableRowValue } from '#app/domain/handout/handout.ts'
import { bold, plain } from '#app/domain/handout/inline.ts'
import type { Indicator } from '#app/domain/indicator/indicator.ts'
import { isQuestion } from '#app/domain/indicator/kind-fields.ts'
import type { AnswerFormLabels, BlockOf } from '#app/domain/template/handout-definition.ts'

/**
 * The form on paper, in the order of the form on the screen and with all that it asks: numbers in one table, everything
 * else as it is answered, and what the practice may say about its numbers last.
 */
export function buildAnswerForm(
  { labels }: BlockOf<'answer-form'>,
  context: HandoutContext,
): readonly HandoutBlock[] {
  if (context.indicators.length === 0) return [{ kind: 'writing-lines', count: 3, label: '' }]
  const groups = groupTables(context.indicators, context).flatMap((group): readonly HandoutBlock[] =>
    group.isTable
      ? [buildTable(group.indicators, labels, context)]
      : buildOthers(group.indicators, labels, context),
  )
  return [buildSender(context), ...groups, ...buildNotes(labels, context)]
}

/** Whose form it is, for whoever types it in. */
function buildSender({ clusterPackage, indicators }: HandoutContext): HandoutBlock {
  const words = handoutWords(clusterPackage.language)
  const looksUp = indicators.some(({ kind }) => !isQuestion(kind))
  const table = handwritingTable(
    [
      { title: words.practice, width: 45 },
      ...(looksUp ? [{ title: words.recordSystem, width: 30 }] : []),
      { title: words.minutesUsed, width: 25 },
    ],
    1,
  )
  return { ...table, shortFields: true }
}

/** What may be said about a number; a question is answered already. */
function buildNotes(
  labels: AnswerFormLabels,
  { indicators, clusterPackage: { language } }: HandoutContext,
): readonly HandoutBlock[] {
  const numbers = indicators.filter(({ kind }) => asksExplanation(kind))
  if (numbers.length === 0) return []
  const words = handoutWords(language)
  const choices = [plain(guesses.map((guess) => guessWords[guess][language]).join(' / '))]
  const rows = numbers.map(({ number, kind }) => ({
    cells: [
      { paragraphs: [bold(number)] },
      { paragraphs: asksGuess(kind) ? choices : [] },
      { paragraphs: [] },
      { paragraphs: [] },
    ],
  }))
  return [
    { kind: 'paragraph', style: 'label', content: plain(words.about), keep: true },
    {
      kind: 'table',
      caption: '',
      handwriting: true,
      columns: [
        { title: labels.indicator, width: 13 },
        { title: words.guess, width: 30 },
        { title: words.leftOut, width: 25 },
        { title: words.explains, width: 32 },
      ],
      rows,
    },
  ]
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
      { title: labels.indicator, width: 36 },
      { title: labels.counted, width: 32 },
      { title: labels.yourNumber, width: 16 },
      { title: handoutWords(context.clusterPackage.language).notFound, width: 16 },
    ],
    rows: indicators.flatMap((indicator) => buildRows(indicator, context)),
  }
}

function buildRows(indicator: Indicator, context: HandoutContext): readonly TableRowValue[] {
  const empty: CellValue = { paragraphs: [] }
  const { language } = context.clusterPackage
  const counted = countedWords(indicator, language) ?? []
  const isShare = indicator.kind === 'proportion' || indicator.kind === 'rate'
  const before = isShare ? `${handoutWords(language).outOf}: ` : ''
  return counted.map((words, index) => ({
    cells: [
      index === 0 ? { paragraphs: [nameOf(indicator)] } : empty,
      { paragraphs: [index === 0 ? plain(words || indicator.title) : plain(`${before}${words}`)] },
      empty,
      index === 0 ? { tick: false } : empty,
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
    ...buildNotFound(indicator, context),
  ])
}

/** A question may be left alone; a number that cannot be found is an answer. */
function buildNotFound({ kind }: Indicator, { clusterPackage }: HandoutContext): readonly HandoutBlock[] {
  if (isQuestion(kind)) return []
  const content = plain(handoutWords(clusterPackage.language).notFound)
  return [{ kind: 'ticks', items: [{ content, checked: false }] }]
}
