import type { ResultDescription } from '#app/domain/results/result-description.ts'
import styles from '#app/features/results/result-aside.module.css'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import { Note } from '#app/ui/note.tsx'

/** How to read the chart: what it shows, what it does not, where to be careful, and what to ask the group. */
export function ResultAside({
  packageId,
  description,
  questions,
  hasChart,
}: {
  packageId: string
  hasChart: boolean
  description: ResultDescription
  questions: readonly string[]
}) {
  const { aside: words } = useCatalogue().results
  const { shows, showsNot, cautions, response } = description
  return (
    <aside className={styles.aside}>
      <section>
        <h2>{hasChart ? words.shows : words.basis}</h2>
        <p>{[...shows, response].join(' ')}</p>
      </section>
      {showsNot !== '' && (
        <section>
          <h2>{words.showsNot}</h2>
          <p>{showsNot}</p>
        </section>
      )}
      {cautions.map(({ lead, text }) => (
        <Note key={lead + text} tone="caution">
          <p>
            <strong>{lead}</strong> {text}
          </p>
        </Note>
      ))}
      <section>
        <h2>{words.questions}</h2>
        {questions.length === 0 ? (
          <p>
            {words.noQuestions} <a href={`/pakker/${packageId}`}>{words.toPackage}</a>
          </p>
        ) : (
          <ol>
            {questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ol>
        )}
      </section>
    </aside>
  )
}
