import styles from './step-editor.module.css'
import { findGaps } from '#app/domain/package/consistency/check-required.ts'
import { foldFindings } from '#app/domain/package/consistency/fold-findings.ts'
import type { SectionState } from '#app/domain/package/section-content.ts'
import type { Section, SectionContent } from '#app/domain/template/template.ts'
import { useCatalogue, useLocale } from '#app/i18n/use-catalogue.tsx'

/** Why a section that was begun does not count as written yet. */
export function SectionGaps({
  section,
  content,
  state,
}: {
  section: Section
  content: SectionContent
  state: SectionState
}) {
  const { steps } = useCatalogue()
  const locale = useLocale()
  const gaps = state === 'begun' ? foldFindings(findGaps(section, content)) : []
  if (gaps.length === 0) return null
  return (
    <p className={styles.gaps}>
      {steps.gaps} {gaps.map(({ message }) => message[locale]).join(' ')}
    </p>
  )
}
