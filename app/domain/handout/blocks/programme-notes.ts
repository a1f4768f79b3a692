import { itemsOf, type HandoutContext } from '#app/domain/handout/handout-context.ts'
import type { HandoutBlock } from '#app/domain/handout/handout.ts'
import type { BlockOf } from '#app/domain/template/handout-definition.ts'

/** Room for notes under each part that is about numbers; without a programme one place for them all. */
export function buildProgrammeNotes(
  { lines }: BlockOf<'programme-notes'>,
  context: HandoutContext,
): readonly HandoutBlock[] {
  const parts = itemsOf(context, 'programme').filter(({ isBreak, title }) => isBreak !== true && title)
  const measured = parts.filter(({ indicatorIds = [] }) => indicatorIds.length > 0)
  const noted = measured.length > 0 ? measured : parts
  if (noted.length === 0) return [{ kind: 'writing-lines', count: 3 * lines, label: '' }]
  return noted.map(({ title = '' }) => ({ kind: 'writing-lines', count: lines, label: title }))
}
