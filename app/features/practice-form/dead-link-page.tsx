import { PracticeFrame } from '#app/components/practice-frame.tsx'
import styles from '#app/features/practice-form/plain-page.module.css'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'

/** A link that opens nothing: why, that nothing is lost, and what to do. It names no cluster and no practice. */
export function DeadLinkPage({ status }: { status: 'unknown' | 'revoked' | 'limited' }) {
  const { practiceForm, common, running } = useCatalogue()
  const { dead } = practiceForm
  const words = {
    unknown: { title: dead.unknownTitle, text: dead.unknown },
    revoked: { title: dead.revokedTitle, text: dead.revoked },
    limited: { title: dead.limitedTitle, text: dead.limited },
  }[status]
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
