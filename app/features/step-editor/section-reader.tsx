import type { ChoicesByRole } from '#app/components/form/form-context.tsx'
import { RichTextBody } from '#app/components/rich-text/rich-text-body.tsx'
import { AcceptanceNote } from '#app/features/step-editor/acceptance-note.tsx'
import { SectionFrame } from '#app/features/step-editor/section-frame.tsx'
import { sectionHeadingBase } from '#app/features/step-editor/section-fields.tsx'
import styles from './step-editor.module.css'
import { textOfContent } from '#app/domain/package/content-text.ts'
import { stateOf } from '#app/domain/package/section-content.ts'
import type { Section, SectionContent } from '#app/domain/template/template.ts'
import { isEmptyRichText } from '#app/domain/text/rich-text-text.ts'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'

/** A section for somebody who may read but not write: values as text, never as fields that do nothing. */
export function SectionReader({
  section,
  content,
  choices,
  wording,
}: {
  section: Section
  content: SectionContent
  choices: ChoicesByRole
  wording: string | null
}) {
  const { steps } = useCatalogue()
  const items = Object.values(choices).flat()
  const nameOf = (id: string) => items.find(({ value }) => value === id)?.label
  const isEmpty =
    content.type === 'rich-text'
      ? isEmptyRichText(content.text)
      : textOfContent(section, content).trim() === ''
  const state = stateOf(section, { [section.id]: content })
  return (
    <SectionFrame section={section} state={state} isActive={false} onActivate={() => {}}>
      {isEmpty ? (
        <p className={styles.hint}>{steps.emptySection}</p>
      ) : content.type === 'rich-text' ? (
        <RichTextBody text={content.text} headingBase={sectionHeadingBase} />
      ) : (
        <p className={styles.values}>{textOfContent(section, content, { nameOf })}</p>
      )}
      {wording !== null && content.type === 'form' && (
        <AcceptanceNote values={content.values} wording={wording} />
      )}
    </SectionFrame>
  )
}
