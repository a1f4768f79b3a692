import {
  explanationTags,
  explanationTagWords,
  influences,
  influenceWords,
} from '#app/domain/collection/answer-notes.ts'
import { longestReflection, type Reflection, reflectionFields } from '#app/domain/collection/reflection.ts'
import guessStyles from '#app/features/practice-form/guess-field.module.css'
import styles from '#app/features/practice-form/own-page.module.css'
import { useCatalogue, useLocale } from '#app/i18n/use-catalogue.tsx'
import type { OwnView } from '#app/server/load-practice-results.server.ts'
import { Button } from '#app/ui/button.tsx'
import { Checkbox, Field, TextArea, TextInput } from '#app/ui/field.tsx'
import { Note } from '#app/ui/note.tsx'

/** What was typed about one indicator and may not be stored. */
export type WithheldReflection = { readonly indicatorId: string; readonly typed: Omit<Reflection, 'guess'> }

/** What to make of the number: what was planned last time, questions, explanation, target, next step, and the way to the patients. */
export function OwnReflection({
  result,
  withheld,
  saved,
}: {
  result: OwnView
  withheld: WithheldReflection | undefined
  saved: boolean
}) {
  return (
    <div className={styles.own}>
      <SaidBefore before={result.before} />
      <QuestionsToTalkOf questions={result.questions} />
      <ReflectionForm result={result} withheld={withheld} saved={saved} />
      <WayToPatients result={result} />
    </div>
  )
}

function SaidBefore({ before }: { before: OwnView['before'] }) {
  const { ownPage: words } = useCatalogue()
  if (!before) return null
  return (
    <Note title={words.before(before.label)}>
      {before.target !== '' && <p>{words.beforeTarget(before.target)}</p>}
      {before.nextStep !== '' && <p>{words.beforeStep(before.nextStep)}</p>}
    </Note>
  )
}

function QuestionsToTalkOf({ questions }: { questions: readonly string[] }) {
  const { ownPage: words } = useCatalogue()
  if (questions.length === 0) return null
  return (
    <section>
      <h3>{words.questions}</h3>
      <ul>
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </section>
  )
}

function ReflectionForm({
  result: { indicator, said },
  withheld,
  saved,
}: {
  result: OwnView
  withheld: WithheldReflection | undefined
  saved: boolean
}) {
  const { ownPage: words } = useCatalogue()
  const shown = withheld?.typed ?? said
  const isSaid = shown.target + shown.nextStep + shown.comment !== '' || shown.tags.length > 0
  return (
    <details className={styles.reflection} open={isSaid || withheld !== undefined || saved}>
      <summary>{words.explain}</summary>
      <form method="post" className={styles.form} action={`#maalepunkt-${indicator.id}`}>
        <input type="hidden" name="indicator" value={indicator.id} />
        <p>{words.explainHelp}</p>
        {withheld && <Note tone="error">{words.cpr}</Note>}
        <Explanation chosen={shown} />
        <OwnTexts indicatorId={indicator.id} shown={shown} />
        <Button type="submit" name="intent" value="reflect">
          {words.save}
        </Button>
        {saved && <output>{words.saved}</output>}
      </form>
    </details>
  )
}

function Explanation({ chosen }: { chosen: Pick<Reflection, 'tags' | 'influence'> }) {
  const { notes: words } = useCatalogue().practiceForm
  const locale = useLocale()
  return (
    <>
      <fieldset className={guessStyles.guess}>
        <legend>{words.tags}</legend>
        <div className={styles.tags}>
          {explanationTags.map((tag) => (
            <Checkbox
              key={tag}
              name={`tag-${tag}`}
              value="yes"
              defaultChecked={chosen.tags.includes(tag)}
              label={explanationTagWords[tag][locale]}
            />
          ))}
        </div>
      </fieldset>
      <fieldset className={guessStyles.guess}>
        <legend>{words.influence}</legend>
        <div className={guessStyles.choices}>
          {influences.map((influence) => (
            <label key={influence}>
              <input
                type="radio"
                name="influence"
                value={influence}
                defaultChecked={influence === chosen.influence}
              />
              <span>{influenceWords[influence][locale]}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </>
  )
}

function OwnTexts({ indicatorId, shown }: { indicatorId: string; shown: Omit<Reflection, 'guess'> }) {
  const { ownPage: words, practiceForm } = useCatalogue()
  const { comment, target, nextStep } = reflectionFields
  const id = (field: string) => `${field}-${indicatorId}`
  return (
    <>
      <Field label={words.comment} help={practiceForm.notes.commentHelp} id={id(comment)}>
        <TextArea name={comment} rows={3} maxLength={longestReflection} defaultValue={shown.comment} />
      </Field>
      <Field label={words.target} help={words.targetHelp} id={id(target)}>
        <TextInput
          name={target}
          maxLength={longestReflection}
          defaultValue={shown.target}
          autoComplete="off"
        />
      </Field>
      <Field label={words.nextStep} id={id(nextStep)}>
        <TextArea name={nextStep} rows={2} maxLength={longestReflection} defaultValue={shown.nextStep} />
      </Field>
    </>
  )
}

/** The same steps as when it was counted, in the practice's own record system. */
function WayToPatients({ result: { steps, stepsFor } }: { result: OwnView }) {
  const { ownPage: words } = useCatalogue()
  if (steps.length === 0) return null
  return (
    <details className={styles.reflection}>
      <summary>{stepsFor === '' ? words.find : words.findIn(stepsFor)}</summary>
      <p>{words.findHelp}</p>
      <ol>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </details>
  )
}
