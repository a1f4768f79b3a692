import styles from '#app/features/letters/code-sheet-page.module.css'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import { Note } from '#app/ui/note.tsx'

/** Why no codes were made, and the way back to where they are asked for. */
export function NoCodesPage({
  problem,
  backPath,
}: {
  /** Null where nobody asked for codes. */
  problem: keyof ReturnType<typeof useCatalogue>['questionnaire']['outcome'] | null
  backPath: string
}) {
  const { questionnaire, collection } = useCatalogue()
  return (
    <main className={styles.page}>
      <title>{questionnaire.panel.title}</title>
      <h1>{questionnaire.panel.title}</h1>
      {problem && <Note tone="error">{questionnaire.outcome[problem]}</Note>}
      <p>
        <a href={backPath}>{collection.title}</a>
      </p>
    </main>
  )
}
