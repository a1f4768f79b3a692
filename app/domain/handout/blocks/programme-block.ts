import { handwritingTable } from '#app/domain/handout/blocks/handwriting.ts'
import { leaderLines, questionLines } from '#app/domain/handout/blocks/leader-lines.ts'
import { itemsOf, type HandoutContext } from '#app/domain/handout/handout-context.ts'
import type { CellValue, HandoutBlock } from '#app/domain/handout/handout.ts'
import { bold, paragraphsOf, plain } from '#app/domain/handout/inline.ts'
import { textValue } from '#app/domain/handout/item-values.ts'
import { computeProgramme, type ProgrammeEntry } from '#app/domain/meeting/programme.ts'
import type { BlockOf, ProgrammeLabels } from '#app/domain/template/handout-definition.ts'
import { formatClock, formatMinutes } from '#app/domain/text/format-date.ts'
import type { Inline } from '#app/domain/text/rich-text.ts'

const rowsWhenEmpty = 5

/** The evening on the clock: what everybody reads, or the version of whoever leads it. */
export function buildProgrammeBlock(
  { version, labels }: BlockOf<'programme'>,
  context: HandoutContext,
): readonly HandoutBlock[] {
  const entries = computeProgramme(itemsOf(context, 'programme'), context.meeting.startTime)
  const asks = entries.length === 0 || entries.some(({ item }) => questionLines(item, context).length > 0)
  const columns = version === 'members' ? memberColumns(labels) : leaderColumns(labels, asks)
  if (entries.length === 0) return [handwritingTable(columns, rowsWhenEmpty)]
  const build = version === 'members' ? memberCells : leaderCells
  const rows = entries.map((entry) => ({ cells: build(entry, labels, context).slice(0, columns.length) }))
  return [{ kind: 'table', caption: '', handwriting: false, columns, rows }]
}

function memberColumns(labels: ProgrammeLabels) {
  return [
    { title: labels.time, width: 19 },
    { title: labels.content, width: 66 },
    { title: labels.minutes, width: 15, align: 'right' as const },
  ]
}

/** @param asks without questions to any part their column would stand empty */
function leaderColumns(labels: ProgrammeLabels, asks: boolean) {
  const time = { title: labels.time, width: 15 }
  if (!asks) return [time, { title: labels.content, width: 85 }]
  return [time, { title: labels.content, width: 41 }, { title: labels.questions, width: 44 }]
}

function memberCells(
  entry: ProgrammeEntry,
  labels: ProgrammeLabels,
  context: HandoutContext,
): readonly CellValue[] {
  const { language } = context.clusterPackage
  return [
    { paragraphs: [clockOf(entry, context)] },
    { paragraphs: [titleOf(entry, labels), ...paragraphsOf(textValue(entry.item, 'description'))] },
    { paragraphs: entry.minutes > 0 ? [plain(formatMinutes(entry.minutes, language))] : [] },
  ]
}

function leaderCells(
  entry: ProgrammeEntry,
  labels: ProgrammeLabels,
  context: HandoutContext,
): readonly CellValue[] {
  const minutes =
    entry.minutes > 0 ? [plain(formatMinutes(entry.minutes, context.clusterPackage.language))] : []
  const description = paragraphsOf(textValue(entry.item, 'description'))
  return [
    { paragraphs: [clockOf(entry, context), ...minutes].filter((line) => line.length > 0) },
    { paragraphs: [titleOf(entry, labels), ...description, ...leaderLines(entry.item, labels, context)] },
    { paragraphs: questionLines(entry.item, context) },
  ]
}

function clockOf({ from, to }: ProgrammeEntry, context: HandoutContext): readonly Inline[] {
  const { language } = context.clusterPackage
  return from === null || to === null
    ? []
    : plain(`${formatClock(from, language)}–${formatClock(to, language)}`)
}

function titleOf({ item }: ProgrammeEntry, labels: ProgrammeLabels): readonly Inline[] {
  const title = textValue(item, 'title')
  return bold(title === '' && item['isBreak'] === true ? labels.pause : title)
}
