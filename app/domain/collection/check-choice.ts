import { answered, type CheckedAnswer, problem, refuse } from '#app/domain/collection/answer-problems.ts'
import { noneChosen, type RawAnswer } from '#app/domain/collection/raw-answer.ts'
import type { ChoiceMeasure } from '#app/domain/indicator/indicator.ts'

/** One of the answers, or several where several may be given; what stands apart stands alone. */
export function checkChoice(measure: ChoiceMeasure, raw: RawAnswer): CheckedAnswer {
  const { options, apart } = measure
  const ticked = new Set(raw.chosen)
  const chosen = options.filter(({ id }) => ticked.has(id)).map(({ id }) => id)
  const aside = apart.filter((choice) => ticked.has(choice))
  const none = measure.kind === 'multiple-choice' && ticked.has(noneChosen)
  const kinds = (chosen.length > 0 ? 1 : 0) + aside.length + (none ? 1 : 0)
  if (kinds > 1) return refuse(problem('chosen', 'not-together'))
  if (measure.kind === 'single-choice' && chosen.length > 1) return refuse(problem('chosen', 'one-only'))
  const [choice] = aside
  if (choice) return answered({ status: 'apart', choice })
  if (kinds === 0) return refuse(problem('chosen', 'no-choice'))
  return answered({ status: 'chosen', options: chosen })
}
