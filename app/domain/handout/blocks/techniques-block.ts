import { printedFields } from '#app/domain/handout/fields.ts'
import { findListSection, itemsOf, type HandoutContext } from '#app/domain/handout/handout-context.ts'
import type { HandoutBlock } from '#app/domain/handout/handout.ts'
import { quote } from '#app/domain/handout/handout-words.ts'
import { subheading } from '#app/domain/handout/headings.ts'
import { beforeValue, italic, joinInline, linesOf, plain } from '#app/domain/handout/inline.ts'
import type { BlockOf, TechniqueLabels } from '#app/domain/template/handout-definition.ts'
import type { Technique } from '#app/domain/template/roles.ts'
import { formatMinutes } from '#app/domain/text/format-date.ts'
import type { Inline } from '#app/domain/text/rich-text.ts'

const core = ['title', 'when', 'minutes', 'how', 'words']

/** How to get everybody to speak: what to do, when and for how long, and words to say. */
export function buildTechniques(
  { labels }: BlockOf<'techniques'>,
  context: HandoutContext,
): readonly HandoutBlock[] {
  const items = itemsOf(context, 'techniques')
  if (items.length === 0) return [{ kind: 'writing-lines', count: 3, label: '' }]
  return items.flatMap((item) => [
    subheading(context, item.title ?? ''),
    ...paragraphs(linesOf(item.how ?? '').map((line) => plain(line))),
    ...paragraphs(wordsToSay(item, labels, context)),
    ...useOf(item, labels, context),
  ])
}

function paragraphs(lines: readonly (readonly Inline[])[]): readonly HandoutBlock[] {
  return lines.map((content) => ({ kind: 'paragraph', style: 'normal', content, keep: true }))
}

function wordsToSay(
  { words }: Technique,
  labels: TechniqueLabels,
  context: HandoutContext,
): readonly (readonly Inline[])[] {
  return words
    ? [[...plain(`${labels.words}: `), ...italic(quote(words, context.clusterPackage.language))]]
    : []
}

/** When, how long, and the fields that a template has added to the role, on one quiet line. */
function useOf(item: Technique, labels: TechniqueLabels, context: HandoutContext): readonly HandoutBlock[] {
  const section = findListSection(context, 'techniques')
  const shape = section && { schema: section.itemSchema, uiSchema: section.itemUiSchema }
  const minutes = item.minutes ? formatMinutes(item.minutes, context.clusterPackage.language) : ''
  const parts = [
    labelled(labels.when, plain(item.when ?? '')),
    labelled(labels.minutes, plain(minutes)),
    ...(shape ? printedFields(shape, item, context, core) : []).map(({ label, value }) =>
      labelled(label, value),
    ),
  ]
  const content = joinInline(parts, ' · ')
  return content.length > 0 ? [{ kind: 'paragraph', style: 'small', content }] : []
}

function labelled(label: string, value: readonly Inline[]): readonly Inline[] {
  return value.length > 0 ? [...plain(beforeValue(label)), ...value] : []
}
