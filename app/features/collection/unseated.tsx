import { Form } from 'react-router'
import styles from '#app/features/collection/unseated.module.css'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import { Button } from '#app/ui/button.tsx'
import { VisuallyHidden } from '#app/ui/visually-hidden.tsx'

/** Practices that came to the cluster after the round was opened. */
export function Unseated({
  practices,
  canCollect,
}: {
  practices: readonly { readonly id: string; readonly name: string }[]
  canCollect: boolean
}) {
  const { seats: words } = useCatalogue().collection
  return (
    <section className={styles.unseated}>
      <h2>{words.unseatedTitle}</h2>
      <p>{words.unseated}</p>
      <ul>
        {practices.map(({ id, name }) => (
          <li key={id}>
            {name}
            {canCollect && (
              <Form method="post" preventScrollReset>
                <input type="hidden" name="practice" value={id} />
                <Button type="submit" name="intent" value="add-seat" size="dense" icon="plus">
                  {words.addSeat}
                  <VisuallyHidden>: {name}</VisuallyHidden>
                </Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
