import { Form } from 'react-router'
import type { PracticesOutcome } from '#app/features/cluster/practice-outcome.tsx'
import { useKeptLines } from '#app/features/cluster/use-kept-lines.ts'
import styles from '#app/features/cluster/paste-form.module.css'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import { Button } from '#app/ui/button.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { Field, TextArea } from '#app/ui/field.tsx'

/** Many practices at once, a line each. All lines are taken, or none. */
export function PasteForm({
  clusterId,
  outcome,
}: {
  clusterId: string
  outcome: PracticesOutcome | undefined
}) {
  const { practices: words } = useCatalogue().packages
  const kept = useKeptLines(clusterId, outcome?.did)
  const refused = outcome?.did === 'not-pasted' ? outcome : undefined
  return (
    <details className={styles.paste} open={refused !== undefined || kept.lines !== ''} key={outcome?.did}>
      <summary>
        <Icon name="plus" />
        {words.pasteTitle}
      </summary>
      <Form method="post" action="." className={styles.form}>
        <Field
          label={words.pasteLabel}
          help={
            <>
              {words.pasteHelp} <span className={styles.example}>{words.pasteExample}</span>
            </>
          }
          error={refused && <Faults faults={refused.faults} />}
        >
          <TextArea
            key={kept.lines}
            name="lines"
            rows={6}
            defaultValue={refused?.lines ?? kept.lines}
            onInput={(event) => kept.keep(event.currentTarget.value)}
            wrap="off"
          />
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
