import type { Answers } from '#app/domain/collection/answers.ts'
import type { Indicator } from '#app/domain/indicator/indicator.ts'
import { isQuestion } from '#app/domain/indicator/kind-fields.ts'
import { answerText, echoText } from '#app/features/practice-form/answer-text.ts'
import { useCatalogue, useLocale } from '#app/i18n/use-catalogue.tsx'
import { SentNotes } from '#app/features/practice-form/sent-notes.tsx'
import table from '#app/ui/table.module.css'

/** What the practice itself sent, exactly. */
export function SentAnswers({ indicators, answers }: { indicators: readonly Indicator[]; answers: Answers }) {
  const { practiceForm: words } = useCatalogue()
  const locale = useLocale()
  return (
    <table className={table.table}>
      <thead>
        <tr>
          <th scope="col">{words.answerTable.indicator}</th>
          <th scope="col" className={table.numbers}>
            {words.answerTable.answer}
          </th>
        </tr>
      </thead>
      <tbody>
        {indicators.map((indicator) => {
          const { id, number, title, kind } = indicator
          const echo = echoText(indicator, answers[id], words.echo, locale)
          return (
            <tr key={id}>
              <th scope="row">{`${number}. ${title}`}</th>
              <td className={isQuestion(kind) ? undefined : table.numbers}>
                {answerText(indicator, answers[id], words.answer, locale)}
                {echo !== '' && ` · ${echo}`}
                <SentNotes answer={answers[id]} />
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
