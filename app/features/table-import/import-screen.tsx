import { Form } from 'react-router'
import { TableRefusalNote, TableUpload } from '#app/components/table-upload.tsx'
import { DownloadRound } from '#app/features/table-import/download-round.tsx'
import { ImportList } from '#app/features/table-import/import-list.tsx'
import styles from '#app/features/table-import/import-screen.module.css'
import { Review } from '#app/features/table-import/review.tsx'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import type { ImportOutcome, ImportPage } from '#app/server/table/import-table.server.ts'
import { Button } from '#app/ui/button.tsx'
import { Field, TextInput } from '#app/ui/field.tsx'
import { Note } from '#app/ui/note.tsx'

/** Numbers out of a table: paste or choose, look at what it would do, take it in, undo it. */
export function ImportScreen({
  page,
  outcome,
  imported,
}: {
  page: ImportPage
  outcome: ImportOutcome | undefined
  /** The batch that was just taken in. */
  imported: string | null
}) {
  const { tables: words } = useCatalogue()
  return (
    <div className={styles.page}>
      <title>{words.title}</title>
      <header className={styles.head}>
        <a href={`/pakker/${page.packageId}/dataindsamling`}>{words.back}</a>
        <h1>{words.title}</h1>
        <p>{words.intro}</p>
      </header>
      <Outcome page={page} outcome={outcome} imported={imported} />
      {outcome?.step === 'review' ? (
        <Review key={outcome.review.digest} review={outcome.review} isChanged={outcome.isChanged} />
      ) : (
        <Start page={page} outcome={outcome} />
      )}
    </div>
  )
}

function Start({ page, outcome }: { page: ImportPage; outcome: ImportOutcome | undefined }) {
  const { tables: words } = useCatalogue()
  if (page.status !== 'ready') return <Note>{words.states[page.status]}</Note>
  const refused = outcome?.step === 'refused' ? outcome : undefined
  return (
    <div className={styles.columns}>
      <Form
        method="post"
        action="."
        encType="multipart/form-data"
        className={styles.form}
        key={refused?.pasted}
      >
        <TableUpload pasted={refused?.pasted} />
        <Field label={words.source} help={words.sourceHelp} optional={words.optional}>
          <TextInput name="source" defaultValue={refused?.source} maxLength={120} />
        </Field>
        <div>
          <Button type="submit" name="intent" value="read" variant="filled" iconAfter="arrow-right">
            {words.read}
          </Button>
        </div>
      </Form>
      <aside className={styles.aside}>
        <section>
          <h2>{words.rules.title}</h2>
          <ul>
            {words.rules.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </section>
        <ImportList imports={page.imports} />
        <DownloadRound packageId={page.packageId} />
      </aside>
    </div>
  )
}

function Outcome({
  page,
  outcome,
  imported,
}: {
  page: ImportPage
  outcome: ImportOutcome | undefined
  imported: string | null
}) {
  const { tables: words } = useCatalogue()
  const batch = outcome ? undefined : page.imports.find(({ id, undoneAt }) => id === imported && !undoneAt)
  if (batch) {
    return (
      <output>
        <Note icon="check">{words.outcome.imported(batch.practices)}</Note>
      </output>
    )
  }
  if (outcome?.step === 'refused') return <TableRefusalNote refused={outcome} />
  if (outcome?.step === 'not-now') return <Note tone="error">{words.outcome['not-now']}</Note>
  if (outcome?.step !== 'undone') return null
  return (
    <Note icon="undo" tone={outcome.kept.length > 0 ? 'caution' : 'info'}>
      <output>
        {words.outcome.undone(outcome.restored)}{' '}
        {outcome.kept.length > 0 && words.outcome.kept(outcome.kept.join(', '))}
      </output>
    </Note>
  )
}
