import { Form } from 'react-router'
import styles from '#app/features/people/folded-form.module.css'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import type { PeoplePage } from '#app/server/people.server.ts'
import { Button } from '#app/ui/button.tsx'

/** Takes oneself out of the cluster; the only owner is told what to do first. */
export function LeaveForm({ page }: { page: PeoplePage }) {
  const { leave: words } = useCatalogue().people
  return (
    <details className={styles.folded}>
      <summary>{words.open}</summary>
      {page.canLeave ? (
        <Form method="post" className={styles.form}>
          <p>{words.text}</p>
          <Button type="submit" variant="danger" name="intent" value="leave">
            {words.confirm}
          </Button>
        </Form>
      ) : (
        <p>{words.lastOwner}</p>
      )}
    </details>
  )
}
