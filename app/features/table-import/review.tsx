import { Form } from 'react-router'
import { ColumnMapping } from '#app/features/table-import/column-mapping.tsx'
import { PlanView } from '#app/features/table-import/plan-view.tsx'
import styles from '#app/features/table-import/review.module.css'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import type { ImportReview } from '#app/server/table/review-import.server.ts'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { Note } from '#app/ui/note.tsx'

/** What was read and what it would do. The table travels with the form: nothing is stored before it is taken in. */
export function Review({ review, isChanged }: { review: ImportReview; isChanged: boolean }) {
  const { tables } = useCatalogue()
  const { review: words } = tables
  const { plan } = review
  const written = plan ? plan.counts.set + plan.counts.change : 0
  return (
    <Form method="post" action="." encType="multipart/form-data" className={styles.review}>
      <input type="hidden" name="table" value={review.table} />
      <input type="hidden" name="source" value={review.source} />
      <input type="hidden" name="digest" value={review.digest} />
      <input type="hidden" name="header-before" value={review.mapping.header} />
      {/* Enter in a field shows again and never takes anything in: the first button of a form is pressed by it. */}
      <button type="submit" name="intent" value="check" hidden tabIndex={-1} aria-hidden />
      {isChanged && <Note tone="caution">{tables.outcome.changed}</Note>}
      <ColumnMapping review={review} />
      {plan && <PlanView review={review} plan={plan} />}
      <div className={styles.actions}>
        {review.canImport && (
          <Button type="submit" name="intent" value="import" variant="filled" icon="check">
            {words.import(written)}
          </Button>
        )}
        <Button type="submit" name="intent" value="check">
          {words.again}
        </Button>
        <ButtonLink href="?" variant="quiet">
          {words.start}
        </ButtonLink>
      </div>
    </Form>
  )
}
