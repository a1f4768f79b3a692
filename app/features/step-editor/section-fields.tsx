import { useCallback } from 'react'
import type { ChoicesByRole } from '#app/components/form/form-context.tsx'
import { ListSection } from '#app/components/form/list-section.tsx'
import { SchemaForm } from '#app/components/form/schema-form.tsx'
import { RichTextEditor } from '#app/components/rich-text/rich-text-editor.tsx'
import type { Autosaver } from '#app/features/step-editor/autosaver.ts'
import styles from './step-editor.module.css'
import { stampAcceptance } from '#app/domain/package/acceptance.ts'
import type { FormValues, ListItem, Section, SectionContent } from '#app/domain/template/template.ts'
import type { RichText } from '#app/domain/text/rich-text.ts'
import { countWords } from '#app/domain/text/rich-text-text.ts'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'

/** Headings of the text come below the section's own h2. */
export const sectionHeadingBase = 2

/** What a section of each type is written with. */
export function SectionFields({
  section,
  content,
  epoch,
  merges,
  isActive,
  autosaver,
  openItem,
  choices,
  wording,
  onOpen,
  onUseExample,
}: {
  section: Section
  content: SectionContent
  epoch: number
  merges: number
  isActive: boolean
  autosaver: Autosaver
  openItem: string | null
  choices: ChoicesByRole
  wording: string | null
  onOpen: (sectionId: string, itemId: string | null) => void
  onUseExample: (() => void) | undefined
}) {
  const changeText = useCallback(
    (text: RichText) => autosaver.change({ type: 'rich-text', text }),
    [autosaver],
  )
  const changeForm = useCallback(
    (values: FormValues) => {
      const before = autosaver.getSnapshot().content
      const stamped =
        wording === null || before.type !== 'form' ? values : stampAcceptance(values, before.values, wording)
      autosaver.change({ type: 'form', values: stamped })
    },
    [autosaver, wording],
  )
  // From the newest items, not from those last drawn: two changes may come between two drawings.
  const changeList = useCallback(
    (update: (items: readonly ListItem[]) => readonly ListItem[]) => {
      const newest = autosaver.getSnapshot().content
      autosaver.change({ type: 'list', items: update(newest.type === 'list' ? newest.items : []) })
    },
    [autosaver],
  )
  if (section.type === 'rich-text' && content.type === 'rich-text') {
    return (
      <>
        <RichTextEditor
          text={content.text}
          epoch={epoch}
          merges={merges}
          isActive={isActive}
          onChange={changeText}
          label={section.title}
          placeholder={section.placeholder ?? ''}
          headingBase={sectionHeadingBase}
        />
        <LengthHint text={content.text} enough={section.lengthHint} />
      </>
    )
  }
  if (section.type === 'form' && content.type === 'form') {
    return (
      <div className={styles.card}>
        <SchemaForm
          key={epoch}
          schema={section.schema}
          uiSchema={section.uiSchema}
          initialValues={content.values}
          merges={merges}
          onChange={changeForm}
          prefix={section.id}
          choices={choices}
        />
      </div>
    )
  }
  if (section.type === 'list' && content.type === 'list') {
    return (
      <ListSection
        section={section}
        items={content.items}
        epoch={epoch}
        merges={merges}
        openId={openItem}
        choices={choices}
        onOpen={(itemId) => onOpen(section.id, itemId)}
        onChange={changeList}
        onUseExample={onUseExample}
      />
    )
  }
  return null
}

/** How much is enough. Past it nothing happens: it is a hint, never a limit. */
function LengthHint({ text, enough }: { text: RichText; enough: number | undefined }) {
  const { steps } = useCatalogue()
  if (enough === undefined) return null
  const count = countWords(text)
  return (
    <p className={styles.hint}>{count === 0 ? steps.wordsEnough(enough) : steps.wordCount(count, enough)}</p>
  )
}
