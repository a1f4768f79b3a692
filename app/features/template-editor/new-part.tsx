import { useEffect, useRef } from 'react'
import type { PartName } from '#app/domain/template/template-outline.ts'
import { kindName } from '#app/features/template-editor/add-parts.tsx'
import { addressOf, kindOf, lookUp } from '#app/features/template-editor/part-words.ts'
import styles from '#app/features/template-editor/part-panel.module.css'
import { SettingsForm } from '#app/features/template-editor/settings-form.tsx'
import { tellForm, type Trouble } from '#app/features/template-editor/told.ts'
import { useCatalogue } from '#app/i18n/use-catalogue.tsx'
import type { TemplatePanel } from '#app/server/template-editor.server.ts'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'

/** What must be said about a part before it is there. */
export function NewPart({
  adding: { addition, settings },
  into,
  revision,
  trouble,
}: {
  adding: NonNullable<TemplatePanel['adding']>
  into: PartName
  revision: number
  trouble: Trouble | undefined
}) {
  const { common, templateEditor: words } = useCatalogue()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const kind = kindOf(words, { address: '', part: addition.what, title: '', kind: kindName(addition) })
  const what = words.add[addition.what]
  return (
    <section className={styles.panel} aria-labelledby="part-title">
      <div>
        <h2 id="part-title" ref={heading} tabIndex={-1}>
          {kind === '' ? what : words.add.title(what, kind)}
        </h2>
        {addition.what === 'section' && (
          <p className={styles.note}>{lookUp(words.sectionHelp, addition.kind)}</p>
        )}
      </div>
      <Card>
        <SettingsForm settings={settings} revision={revision} told={tellForm(trouble, 'add')} intent="add">
          <Button type="submit" variant="filled">
            {words.add.confirm[addition.what]}
          </Button>
          <ButtonLink variant="quiet" href={addressOf(into)}>
            {common.cancel}
          </ButtonLink>
        </SettingsForm>
      </Card>
    </section>
  )
}
