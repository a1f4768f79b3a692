import { Form } from 'react-router'
import styles from '#app/features/template-editor/published-panel.module.css'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import type { TemplateEditorPage } from '#app/server/template-editor.server.ts'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'

/** A published version: what it can be used for, how to go on, and what is in it. */
export function PublishedPanel({ page }: { page: TemplateEditorPage }) {
  const { templateEditor: words } = useCatalogue()
  const { cluster, summary, outline } = page
  return (
    <div className={styles.columns}>
      <Card as="section" heading={words.publishedPanel.title}>
        <div className={styles.body}>
          <p>{words.publishedPanel.text}</p>
          <p>
            <ButtonLink variant="filled" iconAfter="arrow-right" href={`/klynge/${cluster.id}/ny-pakke`}>
              {words.publishedPanel.startPackage}
            </ButtonLink>
          </p>
          <Form method="post" className={styles.next}>
            <input type="hidden" name="revision" value={summary.revision} />
            <p>{words.publishedPanel.nextHelp}</p>
            <Button type="submit" icon="edit" name="intent" value="continue">
              {words.publishedPanel.next(summary.version + 1)}
            </Button>
          </Form>
        </div>
      </Card>
      <section aria-label={words.structure}>
        <h2 className={styles.heading}>{words.steps}</h2>
        <ol className={styles.list}>
          {outline.steps.map((step) => (
            <li key={step.address}>
              {step.title}
              <ul className={styles.inner}>
                {step.sections.map((section) => (
                  <li key={section.address}>{section.title}</li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
        <h2 className={styles.heading}>{words.handouts}</h2>
        <ul className={styles.list}>
          {outline.handouts.map((handout) => (
            <li key={handout.address}>{handout.title}</li>
          ))}
        </ul>
      </section>
    </div>
  )
}
