import type { DescribedTallies } from '#app/domain/results/describe-tallies.ts'
import type { ResultDescription } from '#app/domain/results/result-description.ts'
import styles from '#app/features/results/result-aside.module.css'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import type { ResultView } from '#app/server/result-view.server.ts'
import { Note } from '#app/ui/note.tsx'

/** How to read the chart: what it shows, what it does not, where to be careful, and what to ask the group. */
export function ResultAside({
  packageId,
  description,
  questions,
  hasChart,
  compared,
  tallies,
}: {
  packageId: string
  hasChart: boolean
  description: ResultDescription
  questions: readonly string[]
  compared: ResultView['compared']
  tallies: DescribedTallies
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
      <Tallies tallies={tallies} />
      {compared && <OnceOnly compared={compared} />}
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

/** Practices without a number in one of the two rounds. */
function OnceOnly({ compared }: { compared: NonNullable<ResultView['compared']> }) {
  const { followUp: words } = useCatalogue()
  const { onlyBefore, onlyAfter } = compared
  if (onlyBefore.length + onlyAfter.length === 0) return null
  return (
    <section>
      <h2>{words.onceTitle}</h2>
      {onlyAfter.map((label) => (
        <p key={label}>{words.onceNew(label)}</p>
      ))}
      {onlyBefore.map((label) => (
        <p key={label}>{words.onceGone(label)}</p>
      ))}
    </section>
  )
}

/** What the practices guessed and how they explain it, counted together. */
function Tallies({ tallies }: { tallies: DescribedTallies }) {
  const { aside: words } = useCatalogue().results
  const { guesses, explanations, influence } = tallies
  return (
    <>
      {guesses !== '' && (
        <section>
          <h2>{words.guesses}</h2>
          <p>{guesses}</p>
        </section>
      )}
      {explanations.length > 0 && (
        <section>
          <h2>{words.explanations}</h2>
          {explanations.map((line) => (
            <p key={line}>{line}</p>
          ))}
          {influence !== '' && <p>{influence}</p>}
        </section>
      )}
    </>
  )
}
