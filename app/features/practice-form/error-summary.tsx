import type { CheckedCard } from '#app/domain/collection/draft.ts'
import { fieldProblems } from '#app/features/practice-form/field-problems.ts'
import styles from '#app/features/practice-form/error-summary.module.css'
import { useCatalogue, useLocale } from '#app/i18n/use-catalogue.tsx'
import { Note } from '#app/ui/note.tsx'

/** On top of a form that could not be sent: how many fields, and a link to each. Focus comes here. */
export function ErrorSummary({ cards, sending }: { cards: readonly CheckedCard[]; sending: boolean }) {
  const { errors } = useCatalogue().practiceForm
  const locale = useLocale()
  const problems = cards.flatMap((card) =>
    fieldProblems(card, sending).map((problem) => ({ ...problem, number: card.number })),
  )
  return (
    <Note tone="error" id="fejl" title={sending ? errors.summary(problems.length) : errors.stored}>
      <ul className={styles.list}>
        {problems.map(({ number, fieldId, message }) => (
          <li key={fieldId + message.da}>
            <a href={`#${fieldId}`}>{errors.link(number, message[locale])}</a>
          </li>
        ))}
      </ul>
      {sending && <p>{errors.kept}</p>}
    </Note>
  )
}
