import { useId } from 'react'
import { Form } from 'react-router'
import styles from '#app/components/find-form.module.css'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import { Icon } from '#app/ui/icon.tsx'

/** Looks for words in all of a package. It goes to a page of its own, so that it works without script as well. */
export function FindForm({ packageId, query = '' }: { packageId: string; query?: string }) {
  const { find } = useCatalogue().texts
  const id = useId()
  return (
    <Form action={`/pakker/${packageId}/soeg`} role="search" className={styles.form}>
      <label htmlFor={id} className={styles.label}>
        {find.label}
      </label>
      <div className={styles.row}>
        <input
          type="search"
          name="q"
          id={id}
          key={query}
          defaultValue={query}
          maxLength={100}
          className={styles.field}
        />
        <button className={styles.button} aria-label={find.button} title={find.button}>
          <Icon name="search" />
        </button>
      </div>
    </Form>
  )
}
