import '@fontsource/carlito/latin-400.css'
import '@fontsource/carlito/latin-400-italic.css'
import '@fontsource/carlito/latin-700.css'
import { useCallback, useRef, useState } from 'react'
import { Toolbar } from '#app/components/rich-text/toolbar.tsx'
import { acceptedWording } from '#app/features/step-editor/acceptance-note.tsx'
import { GuidancePanel } from '#app/features/step-editor/guidance-panel.tsx'
import { LiveMeeting } from '#app/features/step-editor/live-meeting.tsx'
import { SavingNote } from '#app/features/step-editor/saving-note.tsx'
import { SectionEditor } from '#app/features/step-editor/section-editor.tsx'
import { SectionReader } from '#app/features/step-editor/section-reader.tsx'
import { StepHead } from '#app/features/step-editor/step-head.tsx'
import { StepLinks } from '#app/features/step-editor/step-links.tsx'
import type { Contents, StepPage } from '#app/features/step-editor/step-page.ts'
import { StepTexts } from '#app/features/step-editor/step-texts.tsx'
import styles from './step-editor.module.css'
import { useChoices } from '#app/features/step-editor/use-choices.ts'
import { useOpenAddressed } from '#app/features/step-editor/use-open-addressed.ts'
import { useTellProgress } from '#app/features/step-editor/use-tell-progress.ts'
import type { SectionContent } from '#app/domain/template/template.ts'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import { Note } from '#app/ui/note.tsx'

/** One step: its sections on the sheet they become, guidance beside it. */
export function StepEditor({ page }: { page: StepPage }) {
  const { steps } = useCatalogue()
  const { sections, canWrite } = page
  const [activeId, setActiveId] = useState(sections[0]?.section.id ?? '')
  const [openItems, setOpenItems] = useState<{ readonly [sectionId: string]: string | null }>({})
  const [contents, tellContent] = useContents(page)
  useTellProgress(page, contents)
  const choices = useChoices(page, contents)
  const open = useCallback((sectionId: string, itemId: string | null) => {
    setOpenItems((before) => ({ ...before, [sectionId]: itemId }))
  }, [])
  useOpenAddressed(page, open)
  const examples = useRef(new Map<string, () => void>())
  const tellExample = useCallback((sectionId: string, insert: () => void) => {
    examples.current.set(sectionId, insert)
  }, [])
  const hasText = sections.some(({ section }) => section.type === 'rich-text')
  return (
    <StepTexts page={page} contents={contents}>
      <div className={styles.page}>
        <div className={styles.desk}>
          <StepHead page={page} contents={contents} />
          {!canWrite && <Note>{steps.readOnly}</Note>}
          <SavingNote />
          {canWrite && hasText && <Toolbar />}
          <article className={styles.sheet}>
            <div className={styles.running} aria-hidden="true">
              <span>{page.clusterName}</span>
              <span>{page.packageTitle}</span>
            </div>
            <h1 className={styles.title}>{page.step.title}</h1>
            <p className={styles.intro}>{page.step.intro}</p>
            <LiveMeeting page={page} contents={contents}>
              {sections.map((start) =>
                canWrite ? (
                  <SectionEditor
                    key={start.section.id}
                    page={page}
                    start={start}
                    isActive={start.section.id === activeId}
                    openItem={openItems[start.section.id] ?? null}
                    choices={choices}
                    wording={acceptedWording(start.section, contents)}
                    onActivate={setActiveId}
                    onOpen={open}
                    onContent={tellContent}
                    onExample={tellExample}
                  />
                ) : (
                  <SectionReader
                    key={start.section.id}
                    section={start.section}
                    content={start.content}
                    choices={choices}
                    wording={acceptedWording(start.section, contents)}
                  />
                ),
              )}
            </LiveMeeting>
          </article>
          <StepLinks page={page} />
        </div>
        <GuidancePanel
          page={page}
          contents={contents}
          activeId={activeId}
          openItem={openItems[activeId] ?? null}
          onUseExample={() => examples.current.get(activeId)?.()}
        />
      </div>
    </StepTexts>
  )
}

/** What stands in the sections now: progress, choices and checks follow the writing. */
function useContents(page: StepPage): readonly [Contents, (id: string, content: SectionContent) => void] {
  const [contents, setContents] = useState<Contents>(() =>
    Object.fromEntries(page.sections.map(({ section, content }) => [section.id, content])),
  )
  const tell = useCallback((id: string, content: SectionContent) => {
    setContents((before) => (before[id] === content ? before : { ...before, [id]: content }))
  }, [])
  return [contents, tell]
}
