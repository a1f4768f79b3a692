import { Form } from 'react-router'
import { placeholders, type TextProblem } from '#app/domain/collection/round-text.ts'
import type { WriteAnswer } from '#app/features/writing/write-page.tsx'
import styles from '#app/features/writing/write-page.module.css'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import type { WritePage } from '#app/server/write-to-missing.server.ts'
import { Button } from '#app/ui/button.tsx'
import { Field, TextArea, TextInput } from '#app/ui/field.tsx'

/**
 * Subject and text with their placeholders. Files open beside the page, so that what was typed stays here: the browser posts
 * the form itself, since only it knows what a button’s own target is.
 */
export function TextForm({
  page,
  text,
  answer,
}: {
  page: WritePage
  text: NonNullable<WritePage['text']>
  answer: WriteAnswer | undefined
}) {
  const { roundMail: words } = useCatalogue()
  const shown = answer?.typed ?? text
  const errors = useErrors(page, answer)
  return (
    <Form method="post" className={styles.form} noValidate reloadDocument>
      <input type="hidden" name="kind" value={page.kind} />
      <Field label={words.subject} error={errors('subject')} id="emne">
        <TextInput name="subject" defaultValue={shown.subject} autoComplete="off" />
      </Field>
      <Field label={words.body} error={errors('body')} id="tekst">
        <TextArea name="body" rows={14} defaultValue={shown.body} />
      </Field>
      <div className={styles.placeholders}>
        <p>{words.placeholders}</p>
        <ul>
          {placeholders[page.language].map((name) => (
            <li key={name}>
              <code>{`{${name}}`}</code> {words.meaning[name]}
            </li>
          ))}
        </ul>
      </div>
      <Ways page={page} />
    </Form>
  )
}

function useErrors(page: WritePage, answer: WriteAnswer | undefined) {
  const { problems: words } = useCatalogue().roundMail
  const outcome = answer?.outcome
  const problems: readonly TextProblem[] =
    outcome?.ok === false && outcome.reason === 'text' ? outcome.problems : []
  const known = placeholders[page.language].map((name) => `{${name}}`).join(', ')
  return (field: TextProblem['field']) => {
    const sentences = problems
      .filter((problem) => problem.field === field)
      .map((problem) =>
        problem.kind === 'unknown' ? words.unknown(problem.name, known) : words[problem.kind],
      )
    return sentences.length > 0 ? sentences.join(' ') : undefined
  }
}

function Ways({ page }: { page: WritePage }) {
  const { roundMail: words } = useCatalogue()
  const { recipients, packageId, canSend } = page
  const reachable = recipients.filter(({ hasEmail }) => hasEmail).length
  const others = recipients.filter(({ hasEmail }) => !hasEmail).map(({ name }) => name)
  const address = `/pakker/${packageId}/dataindsamling`
  return (
    <section className={styles.ways}>
      <h2>{words.ways}</h2>
      {canSend && reachable > 0 && (
        <div>
          <Button type="submit" name="intent" value="mail" variant="filled" icon="mail">
            {words.send(reachable)}
          </Button>
          <p>{words.sendHelp}</p>
        </div>
      )}
      {!canSend && <p>{words.notConfigured}</p>}
      {others.length > 0 && <p>{words.withoutEmail(others.join(', '))}</p>}
      <div className={styles.buttons}>
        <Button type="submit" name="intent" value="copy" icon="copy">
          {words.copy}
        </Button>
        <Button type="submit" formAction={`${address}/breve`} formTarget="_blank" icon="print">
          {words.letters}
        </Button>
        <Button type="submit" formAction={`${address}/brevfletning`} formTarget="_blank" icon="download">
          {words.csv}
        </Button>
        <Button type="submit" name="intent" value="save">
          {words.save}
        </Button>
      </div>
      <p>{words.csvHelp}</p>
    </section>
  )
}
