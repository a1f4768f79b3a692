import { Form } from 'react-router'
import { AskedTable } from '#app/features/collection/asked-table.tsx'
import { OpeningProblems } from '#app/features/collection/opening-problems.tsx'
import styles from '#app/features/collection/preparation.module.css'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import type { CollectionOutcome } from '#app/server/collection-jobs.server.ts'
import type { CollectionPage } from '#app/server/load-collection.server.ts'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { Field, TextInput } from '#app/ui/field.tsx'
import { Note } from '#app/ui/note.tsx'

type PreparingPage = Extract<CollectionPage, { readonly status: 'preparing' }>

/** Before the round opens: what is in the way, what will be asked, of whom, by when and under which agreement. */
export function Preparation({
  page,
  outcome,
}: {
  page: PreparingPage
  outcome: CollectionOutcome | undefined
}) {
  const { title, prepare: words } = useCatalogue().collection
  const { preparation } = page
  return (
    <>
      <header>
        <p className={styles.kicker}>{words.kicker}</p>
        <h1>{title}</h1>
        <p className={styles.intro}>{words.intro}</p>
      </header>
      {preparation.problems.length > 0 && (
        <OpeningProblems
          problems={preparation.problems}
          packageId={page.packageId}
          clusterId={page.clusterId}
        />
      )}
      <div className={styles.columns}>
        <AskedTable preparation={preparation} packageId={page.packageId} />
        <Asked page={page} />
      </div>
      {page.canCollect ? <OpenForm page={page} outcome={outcome} /> : <Note>{words.cannotCollect}</Note>}
    </>
  )
}

function Asked({ page }: { page: PreparingPage }) {
  const { prepare: words } = useCatalogue().collection
  const { practices } = page.preparation
  return (
    <section className={styles.who}>
      <h2>{words.whoTitle}</h2>
      <p>{words.who(practices.length)}</p>
      <ul>
        {practices.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
      <ButtonLink href={`/klynge/${page.clusterId}/praksis`} size="dense" icon="edit">
        {words.seePractices}
      </ButtonLink>
    </section>
  )
}

function OpenForm({ page, outcome }: { page: PreparingPage; outcome: CollectionOutcome | undefined }) {
  const { prepare: words, outcome: outcomes } = useCatalogue().collection
  const problem = outcome?.ok === false && outcome.reason === 'deadline' ? outcome.problem : undefined
  const isReady = page.preparation.problems.length === 0
  return (
    <Form method="post" className={styles.open} noValidate>
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
          defaultValue={page.preparation.suggestedDeadline ?? undefined}
        />
      </Field>
      <div className={styles.agreement}>
        <h3>{`${words.agreement}: ${words.closedAgreement.toLowerCase()}`}</h3>
        <p>{words.closedAgreementHelp}</p>
        <p>{words.agreementNote}</p>
      </div>
      <div className={styles.action}>
        {isReady && (
          <Button type="submit" name="intent" value="open" variant="filled" iconAfter="arrow-right">
            {words.open}
          </Button>
        )}
        <p>{isReady ? words.lock : words.notReady}</p>
      </div>
    </Form>
  )
}
