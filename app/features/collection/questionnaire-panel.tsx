import { Form } from 'react-router'
import type { OpenedPage } from '#app/features/collection/collection-screen.tsx'
import { QuestionnaireGroup } from '#app/features/collection/questionnaire-group.tsx'
import { QuestionnairePartner } from '#app/features/collection/questionnaire-partner.tsx'
import styles from '#app/features/collection/questionnaire-panel.module.css'
import { SharedLinkNote } from '#app/features/collection/shared-link-note.tsx'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import type { CollectionOutcome } from '#app/server/collection-jobs.server.ts'
import { Button } from '#app/ui/button.tsx'
import { Field, TextInput } from '#app/ui/field.tsx'
import { Note } from '#app/ui/note.tsx'

/** Who answers the round's questions, how many have, and the codes and links by which they do. */
export function QuestionnairePanel({
  page,
  outcome,
}: {
  page: OpenedPage
  outcome: CollectionOutcome | undefined
}) {
  const { panel: words, outcome: problems } = useCatalogue().questionnaire
  const { questionnaire } = page
  if (!questionnaire.hasQuestions) return null
  const problem = outcome?.ok === false && outcome.reason === 'questionnaire' ? outcome.problem : undefined
  const isEmpty = questionnaire.questionsTo === 'practices' && questionnaire.partner === null
  return (
    <section className={styles.panel} aria-labelledby="spoergeskema">
      <h2 id="spoergeskema">{words.title}</h2>
      <p className={styles.who}>
        {words.asks[questionnaire.questionsTo]} {!isEmpty && words.never}
      </p>
      {problem && <Note tone="error">{problems[problem]}</Note>}
      {outcome?.ok === true && 'shared' in outcome && (
        <SharedLinkNote made={outcome.shared} key={outcome.shared.address} />
      )}
      {questionnaire.questionsTo === 'doctors' && (
        <QuestionnaireGroup page={page} respondents="doctors" name={words.doctors} />
      )}
      {questionnaire.partner === null ? (
        page.canCollect && page.round.status === 'open' && <AskPartner />
      ) : (
        <QuestionnairePartner page={page} name={questionnaire.partner} />
      )}
    </section>
  )
}

function AskPartner() {
  const { partner: words } = useCatalogue().questionnaire
  return (
    <details className={styles.more}>
      <summary>{words.add}</summary>
      <Form method="post" preventScrollReset className={styles.fields}>
        <Field label={words.name} help={words.nameHelp}>
          <TextInput name="partner" maxLength={80} autoComplete="off" required />
        </Field>
        <p className={styles.who}>{words.same}</p>
        <Button type="submit" name="intent" value="ask-partner" size="dense">
          {words.save}
        </Button>
      </Form>
    </details>
  )
}
