import { Form } from 'react-router'
import styles from '#app/features/collection/open-form.module.css'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import type { CollectionOutcome } from '#app/server/collection-jobs.server.ts'
import type { Preparation } from '#app/server/load-collection.server.ts'
import { Button } from '#app/ui/button.tsx'
import { Field, RadioGroup, Select, TextInput } from '#app/ui/field.tsx'
import { Note } from '#app/ui/note.tsx'

/** By when and under which agreement: opens for everybody, or (`pilotChoice`) for one practice as a trial. */
export function OpenForm({
  page,
  outcome,
  title,
  deadline,
  pilotChoice = false,
}: {
  page: { readonly clusterId: string; readonly today: string; readonly preparation: Preparation }
  outcome: CollectionOutcome | undefined
  title?: string
  /** ISO day; the suggested one where there is none yet. */
  deadline?: string
  pilotChoice?: boolean
}) {
  const { prepare: words, outcome: outcomes } = useCatalogue().collection
  const problem = outcome?.ok === false && outcome.reason === 'deadline' ? outcome.problem : undefined
  const isReady = page.preparation.problems.length === 0
  return (
    <Form method="post" className={styles.open} noValidate>
      {title && <h2>{title}</h2>}
      {outcome?.ok === false && outcome.reason === 'already-open' && (
        <Note tone="error">{outcomes['already-open']}</Note>
      )}
      <Field
        label={words.deadline}
        help={words.deadlineHelp}
        error={problem && words.deadlineProblems[problem]}
        id="frist"
      >
        <TextInput
          type="date"
          name="deadline"
          className={styles.date}
          min={page.today}
          defaultValue={deadline ?? page.preparation.suggestedDeadline ?? undefined}
        />
      </Field>
      {page.preparation.questionCount > 0 && <QuestionsTo />}
      <Agreed page={page} />
      <div className={styles.action}>
        {isReady && (
          <Button type="submit" name="intent" value="open" variant="filled" iconAfter="arrow-right">
            {words.open}
          </Button>
        )}
        <p>{isReady ? words.lock : words.notReady}</p>
      </div>
      {isReady && pilotChoice && <PilotChoice practices={page.preparation.practices} />}
    </Form>
  )
}

/** The practices, or their doctors one by one: it cannot be changed once they have been asked. */
function QuestionsTo() {
  const { open: words } = useCatalogue().questionnaire
  return (
    <RadioGroup
      legend={words.legend}
      help={`${words.help} ${words.later}`}
      name="questions-to"
      defaultValue="practices"
      choices={[
        { value: 'practices', label: words.practices, help: words.practicesHelp },
        { value: 'doctors', label: words.doctors, help: words.doctorsHelp },
      ]}
    />
  )
}

/** Who will see what, before anybody is asked. */
function Agreed({ page }: { page: { readonly clusterId: string; readonly preparation: Preparation } }) {
  const { agreement, collection } = useCatalogue()
  const { terms, wording } = page.preparation
  return (
    <div className={styles.agreement}>
      <h3>{`${collection.prepare.agreement}: ${agreement.names[terms.agreement].toLowerCase()}`}</h3>
      <p>{agreement.means[terms.agreement]}</p>
      {wording !== '' && <p>{agreement.agreed(wording)}</p>}
      {terms.agreement !== 'open' && <p>{agreement.courtesy}</p>}
      <p>
        <a href={`/klynge/${page.clusterId}/aftale`}>{collection.prepare.changeAgreement}</a>
      </p>
    </div>
  )
}

function PilotChoice({ practices }: { practices: Preparation['practices'] }) {
  const { pilot: words } = useCatalogue().running
  return (
    <details className={styles.pilot}>
      <summary>{words.choose}</summary>
      <div className={styles.pilotFields}>
        <Field label={words.practice} help={words.chooseHelp}>
          <Select name="practice" choices={practices.map(({ id, name }) => ({ value: id, label: name }))} />
        </Field>
        <Button type="submit" name="intent" value="pilot">
          {words.start}
        </Button>
      </div>
    </details>
  )
}
