import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import styles from '#app/features/overview/demo-note.module.css'
import { Button } from '#app/ui/button.tsx'
import { Note } from '#app/ui/note.tsx'

/** Says that nothing here is real; its owner takes it all away again. */
export function DemoNote({ clusterId, canRemove }: { clusterId: string; canRemove: boolean }) {
  const { demo } = useCatalogue().packages
  return (
    <Note>
      <div className={styles.note}>
        <p>{demo.note}</p>
        {canRemove && (
          <form method="post" action="/eksempel">
            <Button type="submit" variant="quiet" size="dense" name="remove" value={clusterId}>
              {demo.remove}
            </Button>
          </form>
        )}
      </div>
    </Note>
  )
}
