import { memo, useEffect } from 'react'
import type { ChoicesByRole } from '#app/components/form/form-context.tsx'
import { AcceptanceNote } from '#app/features/step-editor/acceptance-note.tsx'
import { ConflictNote } from '#app/features/step-editor/conflict-note.tsx'
import { factsOf } from '#app/features/step-editor/known-facts.ts'
import { InlineGuidance } from '#app/features/step-editor/inline-guidance.tsx'
import { SectionExtras } from '#app/features/step-editor/section-extras.tsx'
import { SectionGaps } from '#app/features/step-editor/section-gaps.tsx'
import { SectionFrame } from '#app/features/step-editor/section-frame.tsx'
import { SectionFields } from '#app/features/step-editor/section-fields.tsx'
import type { StepPage } from '#app/features/step-editor/step-page.ts'
import styles from './step-editor.module.css'
import { useAutosave } from '#app/features/step-editor/use-autosave.ts'
import { useExample } from '#app/features/step-editor/use-example.tsx'
import type { SectionContent } from '#app/domain/template/template.ts'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import { Note } from '#app/ui/note.tsx'

/** One section to write in, with what there is to say about its saving. */
export const SectionEditor = memo(function SectionEditor({
  page,
  start,
  isActive,
  openItem,
  choices,
  wording,
  onActivate,
  onOpen,
  onContent,
  onExample,
}: {
  page: StepPage
  start: StepPage['sections'][number]
  isActive: boolean
  openItem: string | null
  choices: ChoicesByRole
  /** Of the section that this one accepts, as it stands; null for one that accepts none. */
  wording: string | null
  onActivate: (sectionId: string) => void
  onOpen: (sectionId: string, itemId: string | null) => void
  onContent: (sectionId: string, content: SectionContent) => void
  /** Tells what puts the section's example in, for those who offer it from elsewhere on the page. */
  onExample: (sectionId: string, insert: () => void) => void
}) {
  const { steps } = useCatalogue()
  const { section } = start
  const { accountId, packageId } = page
  const saving = useAutosave({
    accountId,
    packageId,
    sectionId: section.id,
    revision: start.revision,
    content: start.content,
  })
  const { autosaver, content, epoch, state, redacted } = saving
  const example = useExample(section, autosaver)
  const sectionState = factsOf(section, content).state
  useEffect(() => onContent(section.id, content), [onContent, section.id, content])
  useEffect(() => {
    if (example.insert) onExample(section.id, example.insert)
  }, [onExample, section.id, example.insert])
  return (
    <SectionFrame section={section} state={sectionState} isActive={isActive} onActivate={onActivate}>
      <InlineGuidance section={section} onUseExample={example.insert} />
      {saving.isRecovered && <Note>{steps.saving.recovered}</Note>}
      {state.status === 'conflict' && (
        <ConflictNote section={section} conflict={state} onResolve={autosaver.resolve} />
      )}
      {redacted.length > 0 && (
        <Note tone="error" icon="lock" title={steps.cpr.title}>
          {steps.cpr.text}
        </Note>
      )}
      <SectionFields
        section={section}
        content={content}
        epoch={epoch}
        merges={saving.merges}
        isActive={isActive}
        autosaver={autosaver}
        openItem={openItem}
        choices={choices}
        wording={wording}
        onOpen={onOpen}
        onUseExample={example.insert}
      />
      <SectionGaps section={section} content={content} state={sectionState} />
      <SectionExtras section={section} content={content} />
      {wording !== null && content.type === 'form' && (
        <AcceptanceNote
          values={content.values}
          wording={wording}
          onKeep={() =>
            autosaver.change({ type: 'form', values: { ...content.values, acceptedText: wording } })
          }
        />
      )}
      {saving.mergedWith !== null && (
        <p className={styles.hint}>{steps.saving.mergedWith(saving.mergedWith)}</p>
      )}
      {example.toast}
    </SectionFrame>
  )
})
