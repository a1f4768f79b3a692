import type { HandoutContext } from '#app/domain/handout/handout-context.ts'
import { itemsOf } from '#app/domain/handout/handout-context.ts'
import type { HandoutBlock } from '#app/domain/handout/handout.ts'
import { heading } from '#app/domain/handout/headings.ts'
import { indicatorHeading, indicatorsById } from '#app/domain/handout/indicator-names.ts'
import { joinWords } from '#app/domain/handout/handout-words.ts'
import { questionsOfPart } from '#app/domain/handout/blocks/leader-lines.ts'
import { plain } from '#app/domain/handout/inline.ts'
import type { Indicator } from '#app/domain/indicator/indicator.ts'
import type { BlockOf } from '#app/domain/template/handout-definition.ts'
import type { Question, Recommendation } from '#app/domain/template/roles.ts'

const linesWhenEmpty = 3

type About = BlockOf<'questions'>['about']

/** Questions about the same things. */
export type QuestionGroup = {
  readonly about: About
  readonly indicators: readonly Indicator[]
  readonly recommendations: readonly Recommendation[]
  readonly questions: readonly string[]
}

/** Open questions, grouped by the indicators or recommendations they are about, or those that are about neither. */
export function buildQuestionsBlock(
  definition: BlockOf<'questions'>,
  context: HandoutContext,
): readonly HandoutBlock[] {
  const questions = itemsOf(context, 'questions')
  const asked = definition.unplanned ? questions.filter((one) => !isPlanned(one, context)) : questions
  const groups = groupQuestions(asked, context).filter(({ about }) => about === definition.about)
  if (groups.length === 0) return questions.length > 0 ? [] : buildEmpty(definition)
  const level = definition.heading ?? context.level + 1
  return groups.flatMap((group, index) => {
    const part = partOf(group)
    const opens = part !== '' && part !== partOf(groups[index - 1])
    return [
      ...(opens ? [heading(level, part)] : []),
      ...groupHeading(group, definition, part === '' ? level : level + 1, context),
      ...groupQuestionsBlocks(group, definition),
    ]
  })
}

/** The part of the meeting that a group's indicators belong to, where they name one. */
function partOf(group: QuestionGroup | undefined): string {
  return group?.indicators[0]?.block ?? ''
}

/** A part of the programme brings it up, so that it stands there. */
function isPlanned(question: Question, context: HandoutContext): boolean {
  return itemsOf(context, 'programme').some((item) =>
    questionsOfPart(item, context).some(({ id }) => id === question.id),
  )
}

/** Nobody has written questions yet: room to write some. Few packages have questions about recommendations. */
function buildEmpty({ about, lines }: BlockOf<'questions'>): readonly HandoutBlock[] {
  if (about === 'recommendations') return []
  return [{ kind: 'writing-lines', count: lines || linesWhenEmpty, label: '' }]
}

/** Questions about the same things stand together, in the order of the first indicator or recommendation. */
export function groupQuestions(
  items: readonly Question[],
  context: HandoutContext,
): readonly QuestionGroup[] {
  const all = itemsOf(context, 'recommendations')
  const groups = new Map<string, QuestionGroup>()
  for (const { text, indicatorIds = [], recommendationIds = [] } of items) {
    const indicators = indicatorsById(indicatorIds, context)
    const recommendations =
      indicators.length > 0 ? [] : all.filter(({ id }) => recommendationIds.includes(id))
    const key = [...indicators, ...recommendations].map(({ id }) => id).join(' ')
    const about = aboutOf(indicators, recommendations)
    const questions = [...(groups.get(key)?.questions ?? []), ...(text === undefined ? [] : [text.trim()])]
    if (questions.length > 0) groups.set(key, { about, indicators, recommendations, questions })
  }
  const placeOf = ({ indicators: [indicator], recommendations: [recommendation] }: QuestionGroup) =>
    indicator ? context.indicators.indexOf(indicator) : all.findIndex(({ id }) => id === recommendation?.id)
  return [...groups.values()].toSorted((a, b) => placeOf(a) - placeOf(b))
}

function aboutOf(indicators: readonly Indicator[], recommendations: readonly Recommendation[]): About {
  if (indicators.length > 0) return 'indicators'
  return recommendations.length > 0 ? 'recommendations' : 'general'
}

function groupHeading(
  group: QuestionGroup,
  definition: BlockOf<'questions'>,
  level: number,
  context: HandoutContext,
): readonly HandoutBlock[] {
  if (group.about === 'general') return []
  return [heading(level, titleOfGroup(group, definition.groupTitle ?? '{number}  {title}', context))]
}

/** @param pattern "Målepunkt {number}: {title}" */
export function titleOfGroup(
  { indicators, recommendations }: QuestionGroup,
  pattern: string,
  context: HandoutContext,
): string {
  const [first, ...more] = indicators
  if (first && more.length === 0) return indicatorHeading(pattern, first)
  const join = (words: readonly string[]) => joinWords(words, context.clusterPackage.language)
  const number = join(indicators.map((indicator) => indicator.number))
  const title = join([...indicators.map((one) => one.title), ...recommendations.map(nameOf)])
  return shortHeading(pattern, number, title).trim()
}

/** A recommendation without a title is known by its first words. */
function nameOf({ title, recommendation = '' }: Recommendation): string {
  return title ?? recommendation.split(/\s+/).slice(0, 6).join(' ')
}

/** Several under one heading: their titles only where they fit on a line. */
function shortHeading(pattern: string, number: string, title: string): string {
  const whole = pattern.replaceAll('{number}', number).replaceAll('{title}', title)
  if (whole.length <= 70 || number === '') return whole
  return pattern
    .replaceAll('{title}', '')
    .replaceAll('{number}', number)
    .replace(/[\s:–·-]+$/, '')
}

function groupQuestionsBlocks(
  { questions }: QuestionGroup,
  { lines, ticks }: BlockOf<'questions'>,
): readonly HandoutBlock[] {
  if (lines > 0) {
    return questions.map((question) => ({ kind: 'writing-lines', count: lines, label: question }) as const)
  }
  const items = questions.map((question) => plain(question))
  if (ticks) return [{ kind: 'ticks', items: items.map((content) => ({ content, checked: false })) }]
  return [{ kind: 'list', ordered: false, items }]
}
