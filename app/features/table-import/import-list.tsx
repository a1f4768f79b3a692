import { Form } from 'react-router'
import { formatDate } from '#app/domain/text/format-date.ts'
import { danishDay } from '#app/domain/text/format-time.ts'
import styles from '#app/features/table-import/import-list.module.css'
import { useCatalogue, useLocale } from '#app/i18n/use-catalogue.tsx'
import type { ImportBatch } from '#db/queries/table-imports.server.ts'
import { Button } from '#app/ui/button.tsx'
import { VisuallyHidden } from '#app/ui/visually-hidden.tsx'

/** What was taken in, the newest first, each with its undo. */
export function ImportList({ imports }: { imports: readonly ImportBatch[] }) {
  const { imports: words } = useCatalogue().tables
  const locale = useLocale()
  if (imports.length === 0) return null
  return (
    <section>
      <h2>{words.title}</h2>
      <ol className={styles.list}>
        {imports.map((batch) => (
          <li key={batch.id}>
            <span>
              {words.line(batch.source, batch.practices)}
              <small>{formatDate(danishDay(batch.createdAt), locale, 'short')}</small>
            </span>
            {batch.undoneAt === null ? <UndoForm batch={batch} /> : <em>{words.undone}</em>}
          </li>
        ))}
      </ol>
    </section>
  )
}

function UndoForm({ batch }: { batch: ImportBatch }) {
  const { imports: words } = useCatalogue().tables
  return (
    <Form method="post" action="." encType="multipart/form-data">
      <input type="hidden" name="batch" value={batch.id} />
      <Button type="submit" name="intent" value="undo" variant="quiet" size="dense" icon="undo">
        {words.undo}
        <VisuallyHidden>{words.undoFor(batch.source)}</VisuallyHidden>
      </Button>
    </Form>
  )
}
