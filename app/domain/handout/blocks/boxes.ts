import { printedFields } from '#app/domain/handout/fields.ts'
import {
  findContent,
  findOwnSection,
  itemsOf,
  type HandoutContext,
} from '#app/domain/handout/handout-context.ts'
import type { HandoutBlock } from '#app/domain/handout/handout.ts'
import { beforeValue, bold, joinInline, plain } from '#app/domain/handout/inline.ts'
import { textValue } from '#app/domain/handout/item-values.ts'
import { fillText } from '#app/domain/handout/placeholders.ts'
import { computeProgramme } from '#app/domain/meeting/programme.ts'
import { computePlan, isBeforeMeeting, type PlanEntry } from '#app/domain/package/plan.ts'
import type { BlockOf, ColumnSource, FactRow } from '#app/domain/template/handout-definition.ts'
import { formatClock, formatDate } from '#app/domain/text/format-date.ts'
import type { Block, Inline } from '#app/domain/text/rich-text.ts'

type Line = readonly Inline[]

/** A box of label–value rows; a row whose value is still missing is left out, and so is an empty box. */
export function buildFactBox(
  definition: BlockOf<'fact-box'>,
  context: HandoutContext,
): readonly HandoutBlock[] {
  const rows = definition.rows
    .map((row) => ({ label: row.label, value: factValue(row.value, context) }))
    .filter((row) => row.value.length > 0)
  if (rows.length === 0) return []
  return [{ kind: 'box', title: fillText(definition.title, context).text, blocks: [{ kind: 'facts', rows }] }]
}

/** Columns side by side: before, during and after the meeting. */
export function buildColumnsBlock(
  definition: BlockOf<'columns'>,
  context: HandoutContext,
): readonly HandoutBlock[] {
  const columns = definition.columns.map(({ title, source }) => ({
    title: fillText(title, context).text,
    lines: columnLines(source, context),
  }))
  return [{ kind: 'columns', columns }]
}

function factValue(value: FactRow['value'], context: HandoutContext): Line {
  if ('text' in value) {
    const filled = fillText(value.text, context)
    return filled.complete ? plain(filled.text) : []
  }
  if ('role' in value) {
    const titles = itemsOf(context, value.role).map(
      (item) => textValue(item, 'title') || textValue(item, 'name'),
    )
    return joinInline(
      titles.map((title) => plain(title)),
      '\n',
    )
  }
  return sectionLines(value.section, context)
}

function sectionLines(sectionId: string, context: HandoutContext): Line {
  const content = findContent(context, sectionId)
  if (content?.type === 'rich-text') return joinInline(content.text.content.flatMap(linesOfBlock), '\n')
  const section = findOwnSection(context, sectionId)
  if (content?.type !== 'form' || section?.type !== 'form') return []
  const fields = printedFields(section, content.values, context)
  return joinInline(
    fields.map(({ label, value }) => [...plain(beforeValue(label)), ...value]),
    '\n',
  )
}

function linesOfBlock(block: Block): readonly Line[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [block.content ?? []]
    case 'image':
      return block.attrs.alt === '' ? [] : [plain(block.attrs.alt)]
    case 'table':
      return block.content.map((row) =>
        joinInline(
          row.content.flatMap((cell) => cell.content.flatMap(linesOfBlock)),
          ' · ',
        ),
      )
    case 'blockquote':
      return block.content.flatMap(linesOfBlock)
    default:
      return block.content.flatMap((item) => item.content.flatMap(linesOfBlock))
  }
}

function columnLines(source: ColumnSource, context: HandoutContext): readonly Line[] {
  if (source.from === 'lines') return source.lines.map((line) => plain(fillText(line, context).text))
  if (source.from === 'programme') return programmeLines(context)
  const plan = computePlan(itemsOf(context, 'tasks'), context.meeting.date)
  const wanted = source.from === 'tasks-before'
  return plan.filter((entry) => isBeforeMeeting(entry) === wanted).map((entry) => taskLine(entry, context))
}

function taskLine({ task, date }: PlanEntry, context: HandoutContext): Line {
  const day = date === null ? [] : bold(formatDate(date, context.clusterPackage.language, 'short'))
  return joinInline([day, plain(textValue(task, 'title'))], ' ')
}

/** Parts without a title of their own, such as breaks, are left out. */
function programmeLines(context: HandoutContext): readonly Line[] {
  const { language } = context.clusterPackage
  const entries = computeProgramme(itemsOf(context, 'programme'), context.meeting.startTime)
  return entries
    .filter(({ item }) => item.title)
    .map(({ item, from }) => {
      const time = from === null ? [] : bold(formatClock(from, language))
      return joinInline([time, plain(item.title ?? '')], ' ')
    })
}
