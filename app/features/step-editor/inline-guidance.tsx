import { Guidance, hasExample } from '#app/features/step-editor/guidance.tsx'
import styles from './guidance.module.css'
import type { Section } from '#app/domain/template/template.ts'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'

/** The guidance under the section's heading, where the screen has no room beside the sheet. */
export function InlineGuidance({
  section,
  onUseExample,
}: {
  section: Section
  onUseExample: (() => void) | undefined
}) {
  const { guidance } = useCatalogue().steps
  if (!section.guidance && !hasExample(section)) return null
  return (
    <details className={styles.inline}>
      <summary>{hasExample(section) ? guidance.more : guidance.moreWithout}</summary>
      <Guidance section={section} headingBase={2} onUseExample={onUseExample} />
    </details>
  )
}
