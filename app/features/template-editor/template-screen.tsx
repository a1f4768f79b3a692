import { FaultList } from '#app/features/template-editor/fault-list.tsx'
import { NewPart } from '#app/features/template-editor/new-part.tsx'
import { PartPanel } from '#app/features/template-editor/part-panel.tsx'
import { PublishedPanel } from '#app/features/template-editor/published-panel.tsx'
import { StaleNote } from '#app/features/template-editor/stale-note.tsx'
import { Structure } from '#app/features/template-editor/structure.tsx'
import { TemplateHead } from '#app/features/template-editor/template-head.tsx'
import styles from '#app/features/template-editor/template-screen.module.css'
import type { Trouble } from '#app/features/template-editor/told.ts'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import type { TemplateEditorPage } from '#app/server/template-editor.server.ts'

/** A cluster's own template: its parts to the left, the chosen one to the right. A published one can only be read. */
export function TemplateScreen({
  page,
  trouble,
}: {
  page: TemplateEditorPage
  trouble: Trouble | undefined
}) {
  const isDraft = page.summary.status === 'draft'
  return (
    <>
      <TemplateHead page={page} />
      {trouble?.did === 'stale' && <StaleNote trouble={trouble} keepsTyped={keepsTyped(page, trouble)} />}
      {isDraft && <FaultList faults={page.faults} refused={trouble?.did === 'faulty'} />}
      {isDraft ? <Editor page={page} trouble={trouble} /> : <PublishedPanel page={page} />}
    </>
  )
}

function Editor({ page, trouble }: { page: TemplateEditorPage; trouble: Trouble | undefined }) {
  const { templateEditor: words } = useCatalogue()
  const { panel, summary } = page
  const part = panel.path.at(-1)
  if (!part) return null
  const key = `${part.address} ${panel.adding?.addition.kind}`
  const told = trouble?.did === 'stale' && !keepsTyped(page, trouble) ? undefined : trouble
  return (
    <div className={styles.columns}>
      <Structure outline={page.outline} path={panel.path} />
      <div className={styles.panel}>
        {panel.adding ? (
          <NewPart key={key} adding={panel.adding} into={part} revision={summary.revision} trouble={told} />
        ) : (
          <PartPanel key={key} panel={panel} part={part} revision={summary.revision} trouble={told} />
        )}
        {part.part === 'template' && !panel.adding && <p className={styles.note}>{words.head.publishHelp}</p>}
      </div>
    </div>
  )
}

/**
 * Whether what was typed can stand in its form again. A block is known by its place alone, and another one may stand
 * there now; and a part that is gone has no form.
 */
function keepsTyped(page: TemplateEditorPage, trouble: Extract<Trouble, { did: 'stale' }>): boolean {
  const { adding, path } = page.panel
  if (page.summary.status !== 'draft') return false
  if (trouble.sent === 'add') return adding !== null
  return trouble.sent === 'save' && adding === null && path.at(-1)?.part !== 'block' && page.isPlaceThere
}
