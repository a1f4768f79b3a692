import { useState } from 'react'
import styles from '#app/components/form/list.module.css'
import { assignRest, findUnassigned } from '#app/domain/package/assign-rest.ts'
import type { ListItem } from '#app/domain/template/template.ts'
import { readText } from '#app/domain/text/json-value.ts'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import { Button } from '#app/ui/button.tsx'
import { Toast } from '#app/ui/toast.tsx'

type Update = (items: readonly ListItem[]) => readonly ListItem[]

/** How many tasks have nobody, and one press that gives them the person most of the others have. */
export function AssignRest({
  items,
  onChange,
}: {
  items: readonly ListItem[]
  onChange: (update: Update) => void
}) {
  const { common, forms } = useCatalogue()
  const [given, setGiven] = useState<readonly string[]>([])
  const { count, person } = findUnassigned(items)
  const give = (to: string) => {
    setGiven(items.filter((item) => readText(item, 'responsible') === undefined).map(({ id }) => id))
    onChange((current) => assignRest(current, to))
  }
  const takeBack = () => {
    onChange((current) =>
      current.map((item) => (given.includes(item.id) ? { ...item, responsible: undefined } : item)),
    )
    setGiven([])
  }
  return (
    <>
      {count > 0 && (
        <div className={styles.assign}>
          <p>{person === null ? forms.assign.nobody(count) : forms.assign.missing(count)}</p>
          {person !== null && (
            <Button size="dense" icon="copy" onClick={() => give(person)}>
              {forms.assign.offer(person, count)}
            </Button>
          )}
        </div>
      )}
      {given.length > 0 && (
        <Toast
          onDone={() => setGiven([])}
          action={
            <button type="button" onClick={takeBack}>
              {common.undo}
            </button>
          }
        >
          {forms.assign.done(given.length)}
        </Toast>
      )}
    </>
  )
}
