import { Form } from 'react-router'
import { formatDate } from '#app/domain/text/format-date.ts'
import { danishDay, formatTimeOfDay } from '#app/domain/text/format-time.ts'
import styles from '#app/features/template-editor/template-head.module.css'
import { useCatalogue, useLocale } from '#app/i18n/use-catalogue.tsx'
import type { TemplateEditorPage } from '#app/server/template-editor.server.ts'
import { Button } from '#app/ui/button.tsx'

/** The template's name, which version it is, when it was saved, and what can be done with it as a whole. */
export function TemplateHead({ page }: { page: TemplateEditorPage }) {
  const { head: words } = useCatalogue().templateEditor
  const locale = useLocale()
  const { title, version, status, revision, changedAt, changedByName, publishedAt } = page.summary
  const isDraft = status === 'draft'
  const publishedDay = formatDate(danishDay(publishedAt ?? changedAt), locale, 'long')
  const day = formatDate(danishDay(changedAt), locale, 'short')
  const time = formatTimeOfDay(changedAt, locale)
  return (
    <header className={styles.head}>
      <div className={styles.words}>
        <p className={styles.status}>
          {isDraft ? words.draft(version) : words.published(version, publishedDay)}
        </p>
        <h1>{title}</h1>
        {isDraft && (
          <output className={styles.saved}>
            {changedByName === null ? words.saved(time, day) : words.savedBy(time, day, changedByName)}
          </output>
        )}
      </div>
      {isDraft && (
        <Form method="post" className={styles.buttons}>
          <input type="hidden" name="revision" value={revision} />
          {page.canUndo && (
            <Button type="submit" variant="quiet" icon="undo" name="intent" value="undo">
              {words.undo}
            </Button>
          )}
          <Button type="submit" icon="check" name="intent" value="publish">
            {words.publish}
          </Button>
        </Form>
      )}
    </header>
  )
}
