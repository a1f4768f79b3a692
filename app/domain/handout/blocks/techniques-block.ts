import { printedFields } from '#app/domain/handout/fields.ts'
import { findListSection, itemsOf, type HandoutContext } from '#app/domain/handout/handout-context.ts'
import type { HandoutBlock } from '#app/domain/handout/handout.ts'
import { subheading } from '#app/domain/handout/headings.ts'
import { italic, linesOf, plain } from '#app/domain/handout/inline.ts'
import { numberValue, textValue } from '#app/domain/handout/item-values.ts'
import type { BlockOf, TechniqueLabels } from '#app/domain/template/handout-definition.ts'
import type { ListItem } from '#app/domain/template/template.ts'
import { formatMinutes } from '#app/domain/text/format-date.ts'
import type { Inline } from '#app/domain/text/rich-text.ts'

const core = ['title', 'when', 'minutes', 'how', 'words']

/** How to get everybody to speak: when, how long, what to do, and words to say. */
export function buildTechniques(
  { labels }: BlockOf<'techniques'>,
  context: HandoutContext,
): readonly HandoutBlock[] {
  const items = itemsOf(context, 'techniques')
  if (items.length === 0) return [{ kind: 'writing-lines', count: 3, label: '' }]
  return items.flatMap((item) => [
    subheading(context, textValue(item, 'title')),
    ...linesOf(textValue(item, 'how')).map(
      (line) => ({ kind: 'paragraph', style: 'normal', content: plain(line) }) as const,
    ),
    ...buildFacts(item, labels, context),
  ])
}

function buildFacts(
  item: ListItem,
  labels: TechniqueLabels,
  context: HandoutContext,
): readonly HandoutBlock[] {
  const section = findListSection(context, 'techniques')
  const shape = section && { schema: section.itemSchema, uiSchema: section.itemUiSchema }
  const minutes = numberValue(item, 'minutes')
  const rows: readonly { readonly label: string; readonly value: readonly Inline[] }[] = [
    { label: labels.when, value: plain(textValue(item, 'when')) },
    {
      label: labels.minutes,
      value: minutes ? plain(formatMinutes(minutes, context.clusterPackage.language)) : [],
    },
    { label: labels.words, value: italic(textValue(item, 'words')) },
    ...(shape ? printedFields(shape, item, context, core) : []),
  ]
  const filled = rows.filter(({ value }) => value.length > 0).map(({ label, value }) => ({ label, value }))
  return filled.length > 0 ? [{ kind: 'facts', rows: filled }] : []
}
