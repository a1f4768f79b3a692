import type { FormSource } from '#app/features/practice-form/form-view.ts'
import { PracticeFrame } from '#app/components/practice-frame.tsx'
import styles from '#app/features/practice-form/plain-page.module.css'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'

/** A practice whose doctors answer one by one: there is nothing for the practice to send. */
export function NothingAskedPage({ source }: { source: FormSource }) {
  const { practiceForm, questionnaire } = useCatalogue()
  const { nothingAsked: words } = questionnaire
  return (
    <PracticeFrame clusterName={source.clusterName}>
      <title>{practiceForm.pageTitle(source.title)}</title>
      <div className={styles.page}>
        <p className={styles.kicker}>{practiceForm.formFor(source.practiceName)}</p>
        <h1>{words.title}</h1>
        <p>{words.text}</p>
      </div>
    </PracticeFrame>
  )
}
