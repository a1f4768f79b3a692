import { Link } from 'react-router'
import { usePackageFacts } from '#app/components/package-facts.tsx'
import { PresenceHere } from '#app/features/step-editor/presence.tsx'
import styles from '#app/features/step-editor/section-tools.module.css'
import type { Section } from '#app/domain/template/template.ts'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'

/** Quietly beside a section's heading: who else writes here, and the way to what stood here before. */
export function SectionTools({ section }: { section: Section }) {
  const { steps } = useCatalogue()
  const packageId = usePackageFacts()?.packageId
  if (packageId === undefined) return null
  return (
    <div className={styles.tools}>
      <PresenceHere packageId={packageId} sectionId={section.id} />
      <Link
        to={`/pakker/${packageId}/historik/${section.id}`}
        className={styles.history}
        aria-label={steps.historyOf(section.title)}
      >
        {steps.history}
      </Link>
    </div>
  )
}
