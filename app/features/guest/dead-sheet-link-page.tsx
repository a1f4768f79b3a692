import { PracticeFrame } from '#app/components/practice-frame.tsx'
import styles from '#app/features/guest/guest.module.css'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'

/** A link that opens nothing: why, and what to do. It names no cluster and no topic. */
export function DeadSheetLinkPage({ status }: { status: 'unknown' | 'revoked' | 'expired' | 'limited' }) {
  const { common, guest } = useCatalogue()
  const { title, text } = guest.dead[status]
  return (
    <PracticeFrame>
      <title>{`${title} · ${common.productName}`}</title>
      <div className={styles.page}>
        <h1>{title}</h1>
        <p>{text}</p>
      </div>
    </PracticeFrame>
  )
}
