import { IndicatorPreview } from '#app/components/form/indicator-preview.tsx'
import { Guidance } from '#app/features/step-editor/guidance.tsx'
import styles from './guidance.module.css'
import { OpenChecks } from '#app/features/step-editor/open-checks.tsx'
import type { Contents, StepPage } from '#app/features/step-editor/step-page.ts'
import { PresenceList } from '#app/features/step-editor/presence.tsx'
import { useFolded } from '#app/features/step-editor/use-folded.ts'
import { usePresence } from '#app/features/step-editor/use-presence.ts'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import { Icon } from '#app/ui/icon.tsx'

/** Beside the sheet: guidance for the section in use, or how the open indicator will look to a practice; who else writes. */
export function GuidancePanel({
  page,
  contents,
  activeId,
  openItem,
  onUseExample,
}: {
  page: StepPage
  contents: Contents
  activeId: string
  openItem: string | null
  onUseExample: () => void
}) {
  const { guidance } = useCatalogue().steps
  const [isFolded, setIsFolded] = useFolded('guidance')
  usePresence(page.packageId)
  const section = page.sections.find((one) => one.section.id === activeId)?.section
  const content = contents[activeId]
  const isIndicators = section?.type === 'list' && section.role === 'indicators'
  if (isFolded) {
    return (
      <aside className={styles.strip} aria-label={guidance.title}>
        <button type="button" onClick={() => setIsFolded(false)} aria-expanded="false">
          {guidance.title}
        </button>
      </aside>
    )
  }
  return (
    <aside className={styles.panel} aria-label={guidance.title}>
      <div className={styles.panelHead}>
        <h2>{guidance.title}</h2>
        <button type="button" className={styles.fold} onClick={() => setIsFolded(true)} aria-expanded="true">
          {guidance.fold}
          <Icon name="chevron-right" size={16} />
        </button>
      </div>
      {isIndicators && content?.type === 'list' && openItem !== null && (
        <IndicatorPreview items={content.items} openId={openItem} />
      )}
      {section && (
        <div>
          <h3 className={styles.sectionName}>{section.title}</h3>
          <Guidance
            section={section}
            headingBase={3}
            onUseExample={page.canWrite ? onUseExample : undefined}
          />
        </div>
      )}
      <PresenceList packageId={page.packageId} />
      <OpenChecks page={page} contents={contents} />
    </aside>
  )
}
