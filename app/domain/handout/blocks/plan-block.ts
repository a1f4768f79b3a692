import type { RoundStatus } from '#app/domain/collection/round.ts'
import { handwritingTable } from '#app/domain/handout/blocks/handwriting.ts'
import { printedFields } from '#app/domain/handout/fields.ts'
import { findListSection, itemsOf, type HandoutContext } from '#app/domain/handout/handout-context.ts'
import type { CellValue, HandoutBlock } from '#app/domain/handout/handout.ts'
import { handoutWords } from '#app/domain/handout/handout-words.ts'
import { plain } from '#app/domain/handout/inline.ts'
import { textValue } from '#app/domain/handout/item-values.ts'
import { findReachedTasks } from '#app/domain/package/milestones.ts'
import { computePlan, type PlanEntry } from '#app/domain/package/plan.ts'
import type { BlockOf } from '#app/domain/template/handout-definition.ts'
import { formatDate } from '#app/domain/text/format-date.ts'

const core = ['title', 'responsible', 'daysBefore', 'done']
const rowsWhenEmpty = 6

/** Who does what by when, counted back from the meeting. */
export function buildPlanBlock(
  { labels }: BlockOf<'plan'>,
  context: HandoutContext,
): readonly HandoutBlock[] {
  const columns = [
    { title: labels.task, width: 46 },
    { title: labels.responsible, width: 22 },
    { title: labels.deadline, width: 20 },
    { title: labels.done, width: 12 },
  ]
  const reached = findReachedTasks(context.template, context.clusterPackage, roundStatusOf(context))
  const plan = computePlan(itemsOf(context, 'tasks'), context.meeting.date, reached)
  if (plan.length === 0) return [handwritingTable(columns, rowsWhenEmpty)]
  const rows = plan.map((entry) => ({ cells: buildCells(entry, context) }))
  return [{ kind: 'table', caption: '', handwriting: false, columns, rows }]
}

/** As far as a sheet knows: indicators freeze when practices are asked, and results come when the collection is closed. */
function roundStatusOf({ results, frozenIndicators }: HandoutContext): RoundStatus | null {
  if (results !== null) return 'closed'
  return frozenIndicators ? 'open' : null
}

function buildCells(entry: PlanEntry, context: HandoutContext): readonly CellValue[] {
  const { task, done } = entry
  const section = findListSection(context, 'tasks')
  const shape = section && { schema: section.itemSchema, uiSchema: section.itemUiSchema }
  const added = shape ? printedFields(shape, task, context, core) : []
  return [
    {
      paragraphs: [
        plain(textValue(task, 'title')),
        ...added.map(({ label, value }) => [...plain(`${label}: `), ...value]),
      ],
    },
    { paragraphs: [plain(textValue(task, 'responsible'))] },
    { paragraphs: [plain(dayOf(entry, context))] },
    { tick: done },
  ]
}

/** The day when the meeting has one, else how far from the meeting. */
function dayOf({ date, daysBefore }: PlanEntry, context: HandoutContext): string {
  const { language } = context.clusterPackage
  const words = handoutWords(language)
  if (date !== null) return formatDate(date, language, 'long')
  if (daysBefore === null) return ''
  if (daysBefore === 0) return words.onTheDay
  return daysBefore > 0 ? words.daysBefore(daysBefore) : words.daysAfter(-daysBefore)
}
