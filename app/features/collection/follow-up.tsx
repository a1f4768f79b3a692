import { Form } from 'react-router'
import type { OpenedPage } from '#app/features/collection/collection-screen.tsx'
import styles from '#app/features/collection/follow-up.module.css'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import type { CollectionOutcome } from '#app/server/collection-jobs.server.ts'
import type { FollowUpOffer } from '#app/server/follow-up.server.ts'
import { Button, ButtonSummary } from '#app/ui/button.tsx'
import { Checkbox, Field, TextInput } from '#app/ui/field.tsx'
import { Note } from '#app/ui/note.tsx'

/** The same numbers again, in one action: everything is filled in, and whoever wants to looks it through first. */
export function FollowUp({
  page,
  offer,
  outcome,
}: {
  page: OpenedPage
  offer: FollowUpOffer
  outcome: CollectionOutcome | undefined
}) {
  const { followUp: words, collection } = useCatalogue()
  const refused = outcome?.ok === false ? outcome : undefined
  const problem = refused?.reason === 'deadline' ? refused.problem : undefined
  const isFaulty = problem !== undefined || refused?.reason === 'problems'
  return (
    <details className={styles.followUp} open={isFaulty} id="opfoelgning">
      <ButtonSummary>{words.offer}</ButtonSummary>
      <Form method="post" className={styles.form} noValidate>
        <h2>{words.title(offer.number)}</h2>
        <p>{words.offerText}</p>
        <Questions offer={offer} />
        <Field
          label={collection.prepare.deadline}
          error={problem && collection.prepare.deadlineProblems[problem]}
          id="frist-opfoelgning"
        >
          <TextInput
            type="date"
            name="deadline"
            className={styles.date}
            min={page.today}
            defaultValue={offer.suggestedDeadline}
          />
        </Field>
        <Recipients recipients={offer.recipients} />
        {refused?.reason === 'problems' && <Note tone="error">{words.nobody}</Note>}
        <p>{words.texts}</p>
        <Button type="submit" name="intent" value="follow-up" iconAfter="arrow-right">
          {words.open(offer.number)}
        </Button>
      </Form>
    </details>
  )
}

/** What is asked, and where that is not what the package says by now. */
function Questions({ offer }: { offer: FollowUpOffer }) {
  const { followUp: words } = useCatalogue()
  return (
    <div className={styles.questions}>
      <p>{words.same(offer.indicatorCount)}</p>
      {offer.mended.length > 0 && <NamedList lead={words.mended} named={offer.mended} />}
      {offer.kept.length > 0 && <NamedList lead={words.kept} named={offer.kept} />}
    </div>
  )
}

function NamedList({ lead, named }: { lead: string; named: FollowUpOffer['mended'] }) {
  return (
    <Note>
      <p>{lead}</p>
      <ul>
        {named.map(({ number, title }) => (
          <li key={number}>{`${number}. ${title}`}</li>
        ))}
      </ul>
    </Note>
  )
}

function Recipients({ recipients: { same, fresh } }: { recipients: FollowUpOffer['recipients'] }) {
  const { followUp: words } = useCatalogue()
  return (
    <fieldset className={styles.who}>
      <legend>{words.who}</legend>
      <p>{words.whoHelp}</p>
      <ul>
        {same.map(({ id, name, noDataReason }) => (
          <li key={id}>
            <Checkbox
              name={`practice-${id}`}
              value="yes"
              defaultChecked
              label={name}
              help={noDataReason === null ? undefined : words.noData(noDataReason)}
            />
          </li>
        ))}
        {fresh.map(({ id, name }) => (
          <li key={id}>
            <Checkbox name={`practice-${id}`} value="yes" defaultChecked label={name} help={words.fresh} />
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
