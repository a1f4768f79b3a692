import { guesses, guessWords } from '#app/domain/collection/answer-notes.ts'
import { fieldName } from '#app/domain/collection/form-fields.ts'
import styles from '#app/features/practice-form/guess-field.module.css'
import { useCatalogue, useLocale } from '#app/i18n/use-catalogue.tsx'

/** Where the practice thinks it lies: one tap, before it has seen any number. */
export function GuessField({ indicatorId, guess }: { indicatorId: string; guess: string }) {
  const { guess: words } = useCatalogue().practiceForm
  const locale = useLocale()
  return (
    <fieldset className={styles.guess}>
      <legend>{words.question}</legend>
      <div className={styles.choices}>
        {guesses.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name={fieldName('guess', indicatorId)}
              value={each}
              defaultChecked={each === guess}
              data-guess
            />
            <span>{guessWords[each][locale]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
