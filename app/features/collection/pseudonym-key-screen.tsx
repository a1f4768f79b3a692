import { Form } from 'react-router'
import styles from '#app/features/collection/pseudonym-key-screen.module.css'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import type { showKey } from '#app/server/pseudonym-key.server.ts'
import { Button } from '#app/ui/button.tsx'
import { Note } from '#app/ui/note.tsx'

type Shown = Awaited<ReturnType<typeof showKey>>

/** Asks first and says that the look is logged; then the key. */
export function PseudonymKeyScreen({ packageId, shown }: { packageId: string; shown: Shown | undefined }) {
  const words = useCatalogue().activity.key
  return (
    <div className={styles.page}>
      <title>{words.title}</title>
      <div>
        <p>
          <a href={`/pakker/${packageId}/dataindsamling`}>{words.back}</a>
        </p>
        <h1>{words.title}</h1>
        <p className={styles.intro}>{words.intro}</p>
      </div>
      {shown ? (
        <Key rows={shown} />
      ) : (
        <Form method="post">
          <Button type="submit" variant="filled">
            {words.show}
          </Button>
        </Form>
      )}
    </div>
  )
}

function Key({ rows }: { rows: Shown }) {
  const words = useCatalogue().activity.key
  if (rows.length === 0) return <Note>{words.none}</Note>
  return (
    <>
      <Note tone="caution">{words.shown}</Note>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.pseudonym}</th>
            <th scope="col">{words.practice}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ pseudonym, practice }) => (
            <tr key={pseudonym}>
              <th scope="row">{pseudonym}</th>
              <td>{practice}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
