import { Form } from 'react-router'
import type { OpenedPage } from '#app/features/collection/collection-screen.tsx'
import { QuestionnaireGroup } from '#app/features/collection/questionnaire-group.tsx'
import styles from '#app/features/collection/questionnaire-panel.module.css'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import { Button } from '#app/ui/button.tsx'
import { Field, TextInput } from '#app/ui/field.tsx'

/** A partner that answers the same questions, or is known to give no answers. */
export function QuestionnairePartner({ page, name }: { page: OpenedPage; name: string }) {
  const { partner: words } = useCatalogue().questionnaire
  const { partnerReason, counts } = page.questionnaire
  if (partnerReason !== null) {
    return (
      <div className={styles.group}>
        <h3>{name}</h3>
        <p className={styles.who}>{words.none(partnerReason)}</p>
        {page.canCollect && (
          <Form method="post" preventScrollReset>
            <Button type="submit" name="intent" value="expect-partner" size="dense">
              {words.expect}
            </Button>
          </Form>
        )}
      </div>
    )
  }
  return (
    <>
      <QuestionnaireGroup page={page} respondents="partner" name={name} />
      {page.canCollect && counts.partner.answers === 0 && <NoAnswers isOpen={page.round.status === 'open'} />}
    </>
  )
}

function NoAnswers({ isOpen }: { isOpen: boolean }) {
  const { partner: words } = useCatalogue().questionnaire
  return (
    <details className={styles.more}>
      <summary>{words.noData}</summary>
      <Form method="post" preventScrollReset className={styles.fields}>
        <Field label={words.reason}>
          <TextInput name="reason" maxLength={200} autoComplete="off" />
        </Field>
        <div className={styles.actions}>
          <Button type="submit" name="intent" value="partner-no-data" size="dense">
            {words.confirm}
          </Button>
          {isOpen && (
            <Button type="submit" name="intent" value="drop-partner" size="dense">
              {words.remove}
            </Button>
          )}
        </div>
      </Form>
    </details>
  )
}
