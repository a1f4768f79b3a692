import { guesses, guessWords } from '#app/domain/collection/answer-notes.ts'
import { fieldName } from '#app/domain/collection/form-fields.ts'
import guessStyles from '#app/features/practice-form/guess-field.module.css'
import styles from '#app/features/practice-form/own-page.module.css'
import { useCatalogue, useLocale } from '#app/i18n/use-catalogue.tsx'
import { Button } from '#app/ui/button.tsx'

/** Where the practice thinks it lies, before it sees any number. Sent with one button; each guess may be left out. */
export function GuessFirst({
  indicators,
}: {
  indicators: readonly { readonly id: string; readonly number: string; readonly title: string }[]
}) {
  const { ownPage: words } = useCatalogue()
  const locale = useLocale()
  return (
    <form method="post" className={styles.guessing}>
      <h2>{words.guessTitle}</h2>
      <p>{words.guessIntro}</p>
      {indicators.map(({ id, number, title }) => (
        <fieldset key={id} className={guessStyles.guess}>
          <legend>{words.guessAbout(`${number}. ${title}`)}</legend>
          <div className={guessStyles.choices}>
            {guesses.map((guess) => (
              <label key={guess}>
                <input type="radio" name={fieldName('guess', id)} value={guess} />
                <span>{guessWords[guess][locale]}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      <Button type="submit" name="intent" value="guess" variant="filled" iconAfter="arrow-right">
        {words.show}
      </Button>
      <p>{words.guessSkip}</p>
    </form>
  )
}
