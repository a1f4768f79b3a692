import { printedFields } from '#app/domain/handout/fields.ts'
import { findListSection, itemsOf, type HandoutContext } from '#app/domain/handout/handout-context.ts'
import { indicatorNumbers } from '#app/domain/handout/indicator-names.ts'
import { beforeValue, italic, joinInline, paragraphsOf, plain } from '#app/domain/handout/inline.ts'
import { textsValue, textValue } from '#app/domain/handout/item-values.ts'
import type { ProgrammeLabels } from '#app/domain/template/handout-definition.ts'
import type { Question } from '#app/domain/template/roles.ts'
import type { ListItem } from '#app/domain/template/template.ts'
import type { Inline } from '#app/domain/text/rich-text.ts'

/** Properties of a part of the programme that have a place of their own on the sheets. */
export const programmeCore: readonly string[] =
  'title minutes description leaderNotes isBreak indicatorIds techniqueId'.split(' ')

type Line = readonly Inline[]

/** What only the leader of the meeting reads about one part of the programme. */
export function leaderLines(
  item: ListItem,
  labels: ProgrammeLabels,
  context: HandoutContext,
): readonly Line[] {
  const numbers = indicatorNumbers(textsValue(item, 'indicatorIds'), context)
  const technique = itemsOf(context, 'techniques').find(({ id }) => id === item['techniqueId'])
  const name = technique ? textValue(technique, 'title') : ''
  return [
    ...paragraphsOf(textValue(item, 'leaderNotes')),
    ...labelled(labels.indicators, numbers),
    ...labelled(labels.technique, name),
    ...addedLines(item, context),
  ]
}

/** The questions of a part of the programme, each with the numbers of its indicators. */
export function questionLines(item: ListItem, context: HandoutContext): readonly Line[] {
  return questionsOfPart(item, context).map(({ indicatorIds = [], text = '' }) => {
    const numbers = indicatorNumbers(indicatorIds, context)
    return joinInline([plain(numbers, [{ type: 'bold' }]), plain(text.trim())], '  ')
  })
}

/** The questions for the indicators that this part is about, by themselves or through a recommendation. */
export function questionsOfPart(item: ListItem, context: HandoutContext): readonly Question[] {
  const ids = textsValue(item, 'indicatorIds')
  const recommendations = itemsOf(context, 'recommendations').filter(({ indicatorIds = [] }) =>
    indicatorIds.some((id) => ids.includes(id)),
  )
  return itemsOf(context, 'questions').filter(({ indicatorIds = [], recommendationIds = [] }) =>
    indicatorIds.length > 0
      ? indicatorIds.some((id) => ids.includes(id))
      : recommendations.some(({ id }) => recommendationIds.includes(id)),
  )
}

function labelled(label: string, value: string): readonly Line[] {
  return value === '' ? [] : [[...italic(beforeValue(label)), ...plain(value)]]
}

/** The fields that a template has added to the role, printed like the rest. */
export function addedLines(
  item: ListItem,
  context: HandoutContext,
  core: readonly string[] = programmeCore,
): readonly Line[] {
  const section = findListSection(context, 'programme')
  if (!section) return []
  const shape = { schema: section.itemSchema, uiSchema: section.itemUiSchema }
  return printedFields(shape, item, context, core).map(({ label, value }) => [
    ...italic(beforeValue(label)),
    ...value,
  ])
}
