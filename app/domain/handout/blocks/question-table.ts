import {
  groupQuestions,
  titleOfGroup,
  type QuestionGroup,
} from '#app/domain/handout/blocks/questions-block.ts'
import { itemsOf, type HandoutContext } from '#app/domain/handout/handout-context.ts'
import type { HandoutBlock } from '#app/domain/handout/handout.ts'
import { bold, plain } from '#app/domain/handout/inline.ts'
import type { BlockOf } from '#app/domain/template/handout-definition.ts'

const linesWhenEmpty = 3

/** Every question of the package, those about the same things in a row of their own, with room to write beside them. */
export function buildQuestionTable(
  { labels }: BlockOf<'question-table'>,
  context: HandoutContext,
): readonly HandoutBlock[] {
  const groups = groupQuestions(itemsOf(context, 'questions'), context)
  if (groups.length === 0) return [{ kind: 'writing-lines', count: linesWhenEmpty, label: '' }]
  const columns = [
    { title: labels.questions, width: 66 },
    { title: labels.notes, width: 34 },
  ]
  const rows = groupsInOrder(groups).map((group) => ({
    cells: [
      {
        paragraphs: [
          bold(titleOfGroup(group, labels[group.about], context)),
          ...group.questions.map((question) => plain(question)),
        ],
      },
      { paragraphs: [] },
    ],
  }))
  return [{ kind: 'table', caption: '', handwriting: true, columns, rows }]
}

function groupsInOrder(groups: readonly QuestionGroup[]): readonly QuestionGroup[] {
  const abouts = ['indicators', 'recommendations', 'general'] as const
  return abouts.flatMap((about) => groups.filter((group) => group.about === about))
}
