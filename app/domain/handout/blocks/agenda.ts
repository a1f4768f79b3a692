import { handwritingTable } from '#app/domain/handout/blocks/handwriting.ts'
import { itemsOf, type HandoutContext } from '#app/domain/handout/handout-context.ts'
import type { HandoutBlock } from '#app/domain/handout/handout.ts'
import { bold, plain } from '#app/domain/handout/inline.ts'
import { computeProgramme, type ProgrammeEntry } from '#app/domain/meeting/programme.ts'
import type { BlockOf } from '#app/domain/template/handout-definition.ts'
import type { ProgrammeItem } from '#app/domain/template/roles.ts'
import { formatClock, formatMinutes } from '#app/domain/text/format-date.ts'

const rowsWhenEmpty = 5

/** The evening at a glance: when, and what. Minutes stand in for the clock while nobody knows when it begins. */
export function buildAgenda({ labels }: BlockOf<'agenda'>, context: HandoutContext): readonly HandoutBlock[] {
  const columns = [
    { title: labels.time, width: 18 },
    { title: labels.content, width: 82 },
  ]
  const programme = computeProgramme(itemsOf(context, 'programme'), context.meeting.startTime)
  if (programme.length === 0) return [handwritingTable(columns, rowsWhenEmpty)]
  const rows = programme.map((entry) => ({
    cells: [
      { paragraphs: [plain(timeOf(entry, context))] },
      { paragraphs: [bold(entry.item.title ?? (entry.item.isBreak === true ? labels.pause : ''))] },
    ],
  }))
  return [{ kind: 'table', caption: '', handwriting: false, columns, rows }]
}

function timeOf({ from, minutes }: ProgrammeEntry<ProgrammeItem>, context: HandoutContext): string {
  const { language } = context.clusterPackage
  if (from !== null) return formatClock(from, language)
  return minutes === 0 ? '' : formatMinutes(minutes, language)
}
