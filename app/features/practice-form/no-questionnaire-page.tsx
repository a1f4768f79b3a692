import { PracticeFrame } from '#app/components/practice-frame.tsx'
import styles from '#app/features/practice-form/plain-page.module.css'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'

/** A code or shared link with nothing to answer: why, and what to do. It names no cluster and no topic. */
export function NoQuestionnairePage({
  status,
}: {
  status: 'used' | 'unknown' | 'revoked' | 'closed' | 'limited'
}) {
  const { questionnaire, common, running } = useCatalogue()
  const words = questionnaire.dead[status]
  return (
    <PracticeFrame>
      <title>{`${words.title} · ${common.productName}`}</title>
      <div className={styles.page}>
        <h1>{words.title}</h1>
        <p>{words.text}</p>
        <p>
          <a href="/kode">{running.code.enter}</a>
        </p>
      </div>
    </PracticeFrame>
  )
}

/** After sending, at an address of its own: nothing on it leads back to the code. */
export function QuestionnaireThanksPage() {
  const { questionnaire, common } = useCatalogue()
  const { thanks } = questionnaire
  return (
    <PracticeFrame>
      <title>{`${thanks.title} · ${common.productName}`}</title>
      <div className={styles.page} data-questionnaire-sent>
        <h1>{thanks.title}</h1>
        <p>{thanks.text}</p>
        <p>{thanks.shared}</p>
      </div>
      <script src="/practice-form.js" defer />
    </PracticeFrame>
  )
}
