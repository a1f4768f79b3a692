import { printedFields } from '#app/domain/handout/fields.ts'
import { findListSection, itemsOf, type HandoutContext } from '#app/domain/handout/handout-context.ts'
import type { HandoutBlock } from '#app/domain/handout/handout.ts'
import { heading } from '#app/domain/handout/headings.ts'
import { inLanguage, joinInline, link, plain } from '#app/domain/handout/inline.ts'
import { textValue } from '#app/domain/handout/item-values.ts'
import type { BlockOf } from '#app/domain/template/handout-definition.ts'
import type { Reference } from '#app/domain/template/roles.ts'
import type { ListItem } from '#app/domain/template/template.ts'
import { formatDate } from '#app/domain/text/format-date.ts'
import type { TextLanguage } from '#app/domain/text/locale.ts'
import type { Inline } from '#app/domain/text/rich-text.ts'

const core = ['title', 'kind', 'publisher', 'address', 'readOn', 'language']

/** Numbered references. The address is printed too: a reader on paper has to type it. */
export function buildReferences(
  definition: BlockOf<'references'>,
  context: HandoutContext,
): readonly HandoutBlock[] {
  const items = itemsOf(context, 'references')
  const title = definition.title ?? findListSection(context, 'references')?.title ?? ''
  const head = definition.heading && title !== '' ? [heading(definition.heading, title)] : []
  if (items.length === 0) return [...head, { kind: 'writing-lines', count: 3, label: '' }]
  const references = items.map((item) => buildReference(item, definition.readOnLabel, context))
  return [...head, { kind: 'list', ordered: true, items: references, isReferences: true }]
}

function buildReference(item: Reference, readOnLabel: string, context: HandoutContext): readonly Inline[] {
  const { language } = context.clusterPackage
  const [title, address, readOn] = ['title', 'address', 'readOn'].map((property) => textValue(item, property))
  const named = title ? titleIn(item, link(title, address ?? ''), language) : []
  const read = readOn ? `${readOnLabel} ${formatDate(readOn, language, 'long')}` : ''
  const words = [textValue(item, 'publisher'), kindOf(item, context), withoutScheme(address ?? ''), read]
  const parts = [named, ...words.map((word) => plain(word))]
  return joinInline([...parts, ...addedParts(item, context)], '. ')
}

function titleIn(item: Reference, title: readonly Inline[], language: TextLanguage): readonly Inline[] {
  return item.language === undefined || item.language === language ? title : inLanguage(title, item.language)
}

/** "Vejledning", in the template's words. That something is of another kind says nothing. */
function kindOf({ kind }: Reference, context: HandoutContext): string {
  if (kind === undefined || kind === 'other') return ''
  const schema = findListSection(context, 'references')?.itemSchema.properties?.['kind']
  return schema?.oneOf?.find((choice) => choice.const === kind)?.title ?? ''
}

function addedParts(item: ListItem, context: HandoutContext): readonly (readonly Inline[])[] {
  const section = findListSection(context, 'references')
  if (!section) return []
  const shape = { schema: section.itemSchema, uiSchema: section.itemUiSchema }
  return printedFields(shape, item, context, core).map(({ label, value }) => [
    ...plain(`${label}: `),
    ...value,
  ])
}

function withoutScheme(address: string): string {
  return address.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '')
}
