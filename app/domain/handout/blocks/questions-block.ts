import type { HandoutContext } from '#app/domain/handout/handout-context.ts'
import { itemsOf } from '#app/domain/handout/handout-context.ts'
import type { HandoutBlock } from '#app/domain/handout/handout.ts'
import { heading } from '#app/domain/handout/headings.ts'
import { indicatorHeading, indicatorsById } from '#app/domain/handout/indicator-names.ts'
import { joinWords } from '#app/domain/handout/handout-words.ts'
import { plain } from '#app/domain/handout/inline.ts'
import { textsValue, textValue } from '#app/domain/handout/item-values.ts'
import type { Indicator } from '#app/domain/indicator/indicator.ts'
import type { BlockOf } from '#app/domain/template/handout-definition.ts'
import type { ListItem } from '#app/domain/template/template.ts'

const linesWhenEmpty = 3

type Group = { readonly indicators: readonly Indicator[]; readonly questions: readonly string[] }

/** Open questions, grouped by the indicators they are about, or those that are about none. */
export function buildQuestionsBlock(
  definition: BlockOf<'questions'>,
  context: HandoutContext,
): readonly HandoutBlock[] {
  const groups = groupQuestions(itemsOf(context, 'questions'), context).filter(
    ({ indicators }) => indicators.length > 0 === (definition.about === 'indicators'),
  )
  if (groups.length === 0)
    return [{ kind: 'writing-lines', count: definition.lines || linesWhenEmpty, label: '' }]
  return groups.flatMap((group) => [
    ...groupHeading(group, definition, context),
    ...groupQuestionsBlocks(group, definition),
  ])
}

/** Questions about the same indicators stand together, in the order of their first indicator. */
function groupQuestions(items: readonly ListItem[], context: HandoutContext): readonly Group[] {
  const groups = new Map<string, Group>()
  for (const item of items) {
    const text = textValue(item, 'text')
    const indicators = indicatorsById(textsValue(item, 'indicatorIds'), context)
    const key = indicators.map(({ id }) => id).join(' ')
    if (text !== '') groups.set(key, { indicators, questions: [...(groups.get(key)?.questions ?? []), text] })
  }
  return [...groups.values()].toSorted((a, b) => placeOf(a, context) - placeOf(b, context))
}

function placeOf({ indicators }: Group, context: HandoutContext): number {
  return context.indicators.findIndex(({ id }) => id === indicators[0]?.id)
}

function groupHeading(
  { indicators }: Group,
  definition: BlockOf<'questions'>,
  context: HandoutContext,
): readonly HandoutBlock[] {
  const [first, ...more] = indicators
  if (!first) return []
  const pattern = definition.groupTitle ?? '{number}  {title}'
  const level = definition.heading ?? context.level + 1
  if (more.length === 0) return [heading(level, indicatorHeading(pattern, first))]
  const number = joinWords(
    indicators.map((indicator) => indicator.number),
    context.clusterPackage.language,
  )
  const title = joinWords(
    indicators.map((indicator) => indicator.title),
    context.clusterPackage.language,
  )
  return [heading(level, shortHeading(pattern, number, title))]
}

/** Several indicators under one heading: their titles only where they fit on a line. */
function shortHeading(pattern: string, number: string, title: string): string {
  const whole = pattern.replaceAll('{number}', number).replaceAll('{title}', title)
  if (whole.length <= 70) return whole
  return pattern
    .replaceAll('{title}', '')
    .replaceAll('{number}', number)
    .replace(/[\s:–·-]+$/, '')
}

function groupQuestionsBlocks(
  { questions }: Group,
  { lines, ticks }: BlockOf<'questions'>,
): readonly HandoutBlock[] {
  if (lines > 0) {
    return questions.map((question) => ({ kind: 'writing-lines', count: lines, label: question }) as const)
  }
  const items = questions.map((question) => plain(question))
  if (ticks) return [{ kind: 'ticks', items: items.map((content) => ({ content, checked: false })) }]
  return [{ kind: 'list', ordered: false, items }]
}
