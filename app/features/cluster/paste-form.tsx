import { Form } from 'react-router'
import type { PracticesOutcome } from '#app/features/cluster/practice-outcome.tsx'
import styles from '#app/features/cluster/paste-form.module.css'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import { Button } from '#app/ui/button.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { Field, TextArea } from '#app/ui/field.tsx'

/** Many practices at once, a line each. All lines are taken, or none. */
export function PasteForm({ outcome }: { outcome: PracticesOutcome | undefined }) {
  const { practices: words } = useCatalogue().packages
  const refused = outcome?.did === 'not-pasted' ? outcome : undefined
  return (
    <details className={styles.paste} open={refused !== undefined} key={outcome?.did}>
      <summary>
        <Icon name="plus" />
        {words.pasteTitle}
      </summary>
      <Form method="post" action="." className={styles.form}>
        <Field
          label={words.pasteLabel}
          help={words.pasteHelp}
          error={refused && <Faults faults={refused.faults} />}
        >
          <TextArea name="lines" rows={6} defaultValue={refused?.lines} wrap="off" />
        </Field>
        <Button type="submit" name="job" value="paste">
          {words.paste}
        </Button>
      </Form>
    </details>
  )
}

function Faults({ faults }: Pick<Extract<PracticesOutcome, { did: 'not-pasted' }>, 'faults'>) {
  const { practices: words, problems } = useCatalogue().packages
  return (
    <>
      {words.pasteFaults}
      {faults.map((fault) => (
        <span key={`${fault.line} ${fault.field}`} className={styles.fault}>
          {words.pasteFault(fault.line, words[fault.field], problems[fault.problem])}
        </span>
      ))}
    </>
  )
}
