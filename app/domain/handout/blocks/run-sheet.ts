import { handwritingTable } from '#app/domain/handout/blocks/handwriting.ts'
import { addedLines, programmeCore } from '#app/domain/handout/blocks/leader-lines.ts'
import { itemsOf, type HandoutContext } from '#app/domain/handout/handout-context.ts'
import type { CellValue, HandoutBlock } from '#app/domain/handout/handout.ts'
import { indicatorNumbers } from '#app/domain/handout/indicator-names.ts'
import { bold, paragraphsOf, plain } from '#app/domain/handout/inline.ts'
import { computeProgramme, type ProgrammeEntry } from '#app/domain/meeting/programme.ts'
import type { BlockOf, RunSheetLabels } from '#app/domain/template/handout-definition.ts'
import type { ProgrammeItem } from '#app/domain/template/roles.ts'
import { formatClock } from '#app/domain/text/format-date.ts'

const core = [...programmeCore, 'responsible', 'slides', 'material']
const rowsWhenEmpty = 6

type Entry = ProgrammeEntry<ProgrammeItem> & { readonly minute: number }

/** What happens minute by minute, for those who lead: who, what, which slide, which technique, what to have at hand. */
export function buildRunSheet(
  { labels }: BlockOf<'run-sheet'>,
  context: HandoutContext,
): readonly HandoutBlock[] {
  const columns = [
    { title: labels.minute, width: 10 },
    { title: labels.who, width: 15 },
    { title: labels.what, width: 37 },
    { title: labels.slide, width: 13 },
    { title: labels.technique, width: 15 },
    { title: labels.material, width: 17 },
  ]
  const programme = computeProgramme(itemsOf(context, 'programme'), context.meeting.startTime)
  if (programme.length === 0) return [handwritingTable(columns, rowsWhenEmpty)]
  const rows = programme.map((entry, index) => {
    const minute = programme.slice(0, index).reduce((sum, { minutes }) => sum + minutes, 0)
    return { cells: buildCells({ ...entry, minute }, labels, context) }
  })
  return [{ kind: 'table', caption: '', handwriting: false, columns, rows }]
}

function buildCells(entry: Entry, labels: RunSheetLabels, context: HandoutContext): readonly CellValue[] {
  const { item } = entry
  const technique = itemsOf(context, 'techniques').find(({ id }) => id === item.techniqueId)
  const title = item.title ?? (item.isBreak === true ? labels.pause : '')
  return [
    { paragraphs: timeLines(entry, context) },
    { paragraphs: paragraphsOf(item.responsible ?? '') },
    {
      paragraphs: [
        bold(title),
        ...paragraphsOf(item.description ?? ''),
        ...paragraphsOf(item.leaderNotes ?? ''),
        ...addedLines(item, context, core),
      ],
    },
    { paragraphs: paragraphsOf(slidesOf(item, labels, context)) },
    { paragraphs: paragraphsOf(technique?.title ?? '') },
    { paragraphs: paragraphsOf(item.material ?? '') },
  ]
}

function slidesOf(
  { slides, indicatorIds = [] }: ProgrammeItem,
  labels: RunSheetLabels,
  context: HandoutContext,
) {
  if (slides !== undefined) return slides
  const numbers = indicatorNumbers(indicatorIds, context)
  return numbers === '' ? '' : labels.indicators.replaceAll('{numbers}', numbers)
}

/** "0–5" minutes into the meeting, and the clock below it. */
function timeLines({ from, to, minute, minutes }: Entry, context: HandoutContext) {
  const { language } = context.clusterPackage
  const clock =
    from === null || to === null ? [] : [plain(`${formatClock(from, language)}–${formatClock(to, language)}`)]
  return minutes === 0 ? clock : [bold(`${minute}–${minute + minutes}`), ...clock]
}
