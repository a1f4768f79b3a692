import { itemsOf, type HandoutContext } from '#app/domain/handout/handout-context.ts'
import type { HandoutBlock } from '#app/domain/handout/handout.ts'
import type { BlockOf } from '#app/domain/template/handout-definition.ts'
import type { ProgrammeItem } from '#app/domain/template/roles.ts'

/**
 * Room for notes under each part that is about numbers, and under the last one before the meeting ends with agreements: there the
 * groups tell each other what they do. Without a programme one place for them all.
 */
export function buildProgrammeNotes(
  { lines }: BlockOf<'programme-notes'>,
  context: HandoutContext,
): readonly HandoutBlock[] {
  const parts = itemsOf(context, 'programme').filter(({ isBreak, title }) => isBreak !== true && title)
  const first = parts.findIndex(isMeasured)
  const noted =
    first < 0
      ? parts
      : parts.filter((part, at) => isMeasured(part) || (at > first && at === parts.length - 2))
  if (noted.length === 0) return [{ kind: 'writing-lines', count: 3 * lines, label: '' }]
  return noted.map(({ title = '' }) => ({ kind: 'writing-lines', count: lines, label: title }))
}

function isMeasured({ indicatorIds = [] }: ProgrammeItem): boolean {
  return indicatorIds.length > 0
}
