import { Form } from 'react-router'
import styles from '#app/features/collection/round-dates.module.css'
import type { OpenedPage } from '#app/features/collection/collection-screen.tsx'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import type { CollectionOutcome } from '#app/server/collection-jobs.server.ts'
import { Button } from '#app/ui/button.tsx'
import { Field, TextInput } from '#app/ui/field.tsx'

/** A new last day: while the round is open, or to open a closed one again. Folded until it is asked for. */
export function RoundDates({ page, outcome }: { page: OpenedPage; outcome: CollectionOutcome | undefined }) {
  const { collection, running } = useCatalogue()
  const { dates: words } = running
  const isClosed = page.round.status === 'closed'
  const problem = outcome?.ok === false && outcome.reason === 'deadline' ? outcome.problem : undefined
  return (
    <details className={styles.dates} open={problem !== undefined}>
      <summary>{isClosed ? words.reopen : words.extend}</summary>
      <Form method="post" className={styles.form} noValidate>
        <Field
          label={words.newDeadline}
          help={isClosed ? words.reopenHelp : words.extendHelp}
          error={problem && collection.prepare.deadlineProblems[problem]}
        >
          <TextInput
            type="date"
            name="deadline"
            className={styles.date}
            min={page.today}
            defaultValue={page.round.deadline < page.today ? undefined : page.round.deadline}
          />
        </Field>
        <Button type="submit" name="intent" value={isClosed ? 'reopen' : 'extend'}>
          {isClosed ? words.confirmReopen : words.saveDeadline}
        </Button>
      </Form>
    </details>
  )
}
