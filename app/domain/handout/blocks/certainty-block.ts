import type { HandoutContext } from '#app/domain/handout/handout-context.ts'
import type { HandoutBlock } from '#app/domain/handout/handout.ts'
import { bold, plain } from '#app/domain/handout/inline.ts'
import type { BlockOf } from '#app/domain/template/handout-definition.ts'

/** How far the cluster's own numbers can be trusted, one row per indicator. Nothing while there are no results. */
export function buildCertaintyBlock(
  { labels }: BlockOf<'certainty'>,
  context: HandoutContext,
): readonly HandoutBlock[] {
  const rows = (context.results ?? []).flatMap(({ indicator: { number, title }, certainty }) =>
    certainty
      ? [
          {
            cells: [
              { paragraphs: [[...bold(number), ...plain(`  ${title}`)]] },
              { paragraphs: [plain(certainty.small)] },
              { paragraphs: [plain(certainty.widths)] },
            ],
          },
        ]
      : [],
  )
  if (rows.length === 0) return []
  const columns = [
    { title: labels.indicator, width: 36 },
    { title: labels.small, width: 34 },
    { title: labels.widths, width: 30 },
  ]
  return [{ kind: 'table', caption: '', handwriting: false, columns, rows }]
}
