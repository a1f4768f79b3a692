import {
  type AnswerNotes,
  explanationTagWords,
  guessWords,
  influenceWords,
} from '#app/domain/collection/answer-notes.ts'
import type { Answer } from '#app/domain/collection/answers.ts'
import type { Locale } from '#app/domain/text/locale.ts'
import styles from '#app/features/practice-form/sent-notes.module.css'
import type { Catalogue } from '#app/i18n/catalogue.ts'
import { useCatalogue, useLocale } from '#app/i18n/use-catalogue.tsx'

type Words = Catalogue['practiceForm']['receipt']

/** What the practice said about an answer, line by line, as it was sent. */
export function SentNotes({ answer }: { answer: Answer | undefined }) {
  const { receipt: words } = useCatalogue().practiceForm
  const locale = useLocale()
  const reason = answer?.status === 'not-found' && answer.reason !== '' ? [words.reason(answer.reason)] : []
  const lines = [...reason, ...(answer?.notes ? sayNotes(answer.notes, words, locale) : [])]
  if (lines.length === 0) return null
  return (
    <ul className={styles.notes}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

function sayNotes(notes: AnswerNotes, words: Words, locale: Locale): readonly string[] {
  const { guess, tags, influence, leftOut, comment, released } = notes
  const explanation = tags.map((tag) => explanationTagWords[tag][locale]).join(', ')
  return [
    ...(guess === null ? [] : [words.guess(guessWords[guess][locale])]),
    ...(explanation === '' ? [] : [words.explanation(explanation)]),
    ...(influence === null ? [] : [words.influence(influenceWords[influence][locale])]),
    ...(leftOut === null ? [] : [words.leftOut(leftOut.count, leftOut.reason)]),
    ...(comment === '' ? [] : [words.comment(comment), released ? words.commentReleased : words.commentKept]),
  ]
}
