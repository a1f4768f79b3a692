import { checkAnswer } from '#app/domain/collection/check-answers.ts'
import type { Answer } from '#app/domain/collection/answers.ts'
import { typeAnswer } from '#app/domain/collection/raw-answer.ts'
import type { Indicator } from '#app/domain/indicator/indicator.ts'
import { buildIndicators } from '#app/domain/indicator/number-indicators.ts'
import type { ExamplePackage } from '#app/domain/package/example-package.ts'
import { itemsOfRole } from '#app/domain/package/section-content.ts'
import type { Template } from '#app/domain/template/template.ts'
import { makeFault, pathTo, type Fault } from '#app/domain/text/fault.ts'

/** Answers must belong to practices and indicators of the package, and be numbers that a practice could have sent. */
export function checkExampleAnswers(example: ExamplePackage, template: Template): Fault[] {
  const indicators = buildIndicators(itemsOfRole(template, example.sections, 'indicators'))
  const numbers = example.cluster.practices.map(({ number }) => number)
  return example.rounds.flatMap((round, roundAt) =>
    round.answers.flatMap(({ practice, answers }, at) => {
      const path = `$.rounds[${roundAt}].answers[${at}]`
      return [
        ...(numbers.includes(practice) ? [] : [unknownPractice(practice, `${path}.practice`)]),
        ...Object.entries(answers).flatMap(([id, answer]) =>
          checkAnswerOf(
            indicators.find((indicator) => indicator.id === id),
            answer,
            pathTo(`${path}.answers`, id),
          ),
        ),
      ]
    }),
  )
}

function checkAnswerOf(indicator: Indicator | undefined, answer: Answer, path: string): Fault[] {
  if (!indicator)
    return [makeFault(path, 'Pakken har ikke det målepunkt.', 'The package has no such indicator.')]
  const checked = checkAnswer(indicator, typeAnswer(answer))
  if (!checked.ok) return checked.problems.map(({ message }) => ({ path, message }))
  if (checked.kind === 'answered' && checked.answer.status === answer.status) return []
  return [
    makeFault(
      path,
      'Svaret er af en anden slags end målepunktet.',
      'The answer is of another kind than the indicator.',
    ),
  ]
}

function unknownPractice(practice: string, path: string): Fault {
  return makeFault(path, `Klyngen har ingen praksis ${practice}.`, `The cluster has no practice ${practice}.`)
}
